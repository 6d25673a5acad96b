import type { TFile } from 'obsidian';
import type { SceneContext, SentScene } from '../../core/letters/scenes/scene-context';
import { recordLines } from '../../core/letters/scenes/record-lines';
import { sentScenes } from '../../core/letters/scenes/scene-record';
import { noteText } from '../notes/note-views';
import type { CommandDeps } from '../commands/command-types';

/** What a scene is written from, as it is now; `undefined` where the note is no interview note any more. */
export function sceneContext(
  file: TFile,
  sent: readonly SentScene[],
  deps: CommandDeps,
): SceneContext | undefined {
  const { store } = deps;
  const reply = store.reply(file.path);
  if (!reply) return undefined;
  const replies = store.state.phase === 'ready' ? [...store.state.replies.values()] : [];
  const others = replies.filter((other) => other.interview.path !== file.path);
  const { profile } = deps.settings();
  return { reply, others, sent, profile, today: deps.today(), minute: deps.minute() };
}

/** What the record lines of a note say was sent. */
export async function sentIn(file: TFile, { app, today }: CommandDeps): Promise<readonly SentScene[]> {
  return sentScenes(recordLines(await noteText(file, app)), today());
}
