import type { Notice } from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
import type { SceneId } from '../../core/letters/scenes/scene-ids';
import type { CommandDeps, CommandId } from '../commands/command-types';
import { notify } from './notify';

/** Long enough to read, to think and to click; in milliseconds. */
const duration = 10_000;

/** What a button of a notice says and does. */
export interface NoticeButton {
  readonly name: string;
  readonly run: () => void;
  /** Whether it is wanted later too: the notice stays until it is closed. */
  readonly stays?: true;
}

/** A button that runs a command, on the note at a path where one is given. */
export function commandButton(
  id: CommandId,
  { run, language }: Pick<CommandDeps, 'run' | 'language'>,
  path?: string,
): NoticeButton {
  return {
    name: wordsOf(language()).commands[id],
    run: () => {
      run(id, path);
    },
  };
}

/** A button that opens the dialog of a scene for the note at a path. */
export function sceneButton(
  id: SceneId,
  { openScene, language }: Pick<CommandDeps, 'openScene' | 'language'>,
  path: string,
): NoticeButton {
  return {
    name: wordsOf(language()).scenes.names[id],
    run: () => {
      openScene(id, path);
    },
  };
}

/** Shows a notice with buttons, each of which closes it; the focus goes back to where it came from. */
export function noticeWithButton(text: string, ...buttons: readonly NoticeButton[]): Notice {
  const notice = notify(text, buttons.some(({ stays }) => stays) ? 0 : duration);
  const row = notice.messageEl.createDiv({ cls: 'henji-notice-buttons' });
  let before: HTMLElement | undefined;
  row.addEventListener('focusin', ({ relatedTarget }) => {
    before ??= (relatedTarget as HTMLElement | null) ?? undefined;
  });
  for (const { name, run } of buttons) {
    row.createEl('button', { text: name, type: 'button' }).addEventListener('click', () => {
      before?.focus();
      run();
    });
  }
  return notice;
}
