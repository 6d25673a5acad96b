import type { TFile } from 'obsidian';
import type { SceneAnswers } from '../../core/letters/scenes/scene-answers';
import type { SceneId } from '../../core/letters/scenes/scene-ids';

/** What a scene was written from that is in a note. */
export interface RememberedScene {
  readonly id: SceneId;
  readonly answers: SceneAnswers;
}

/**
 * What was answered for the messages that went into notes, by their subject, until the app is closed: the log of one
 * begins with it, and the user sees and may change what is written.
 */
const remembered = new WeakMap<TFile, Map<string, RememberedScene>>();

/** Remembers from what a message was written. */
export function rememberScene(file: TFile, subject: string, scene: RememberedScene): void {
  const ofNote = remembered.get(file) ?? new Map<string, RememberedScene>();
  remembered.set(file, ofNote.set(subject, scene));
}

/** What was answered for the call that a mail confirms: it is not asked again. */
export function answersOfCall(file: TFile, id: SceneId): SceneAnswers {
  if (id !== 'mail-decline' && id !== 'mail-withdraw') return {};
  const calls = [...(remembered.get(file)?.values() ?? [])].filter((one) => one.id === 'phone-decline');
  return calls.at(-1)?.answers ?? {};
}

/** From what a message was written, if that is known. */
export function rememberedScene(file: TFile, subject: string): RememberedScene | undefined {
  return remembered.get(file)?.get(subject);
}
