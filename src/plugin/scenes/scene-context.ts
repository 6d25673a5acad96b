import type { TFile } from 'obsidian';
import type { RecordedScenes, SceneContext } from '../../core/letters/scenes/scene-context';
import { recordLines } from '../../core/letters/scenes/record-lines';
import { sentScenes, wayOfOffer } from '../../core/letters/scenes/scene-record';
import { noteText } from '../notes/note-views';
import type { CommandDeps } from '../commands/command-types';

/** What a scene is written from, as it is now; `undefined` where the note is no interview note any more. */
export function sceneContext(
  file: TFile,
  recorded: RecordedScenes,
  deps: CommandDeps,
): SceneContext | undefined {
  const { store } = deps;
  const reply = store.reply(file.path);
  if (!reply) return undefined;
  const replies = store.state.phase === 'ready' ? [...store.state.replies.values()] : [];
  const others = replies.filter((other) => other.interview.path !== file.path);
  const { profile } = deps.settings();
  return { reply, others, ...recorded, profile, today: deps.today(), minute: deps.minute() };
}

/** What the record lines of a note say. */
export async function recordedIn(file: TFile, { app, today }: CommandDeps): Promise<RecordedScenes> {
  const lines = recordLines(await noteText(file, app));
  return { sent: sentScenes(lines, today()), offerBy: wayOfOffer(lines) };
}
