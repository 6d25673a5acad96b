import { Notice, Platform } from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
import type { CommandDeps, CommandId } from '../commands/command-types';

/** Long enough to read, to think and to click; in milliseconds. */
const duration = 15_000;

/** What a button of a notice says and does. */
export interface NoticeButton {
  readonly name: string;
  readonly run: () => void;
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

/** The latest notice about something that was done. */
let latest: Notice | undefined;

/** Says what was done; on a phone in the place of what was said before, which would cover what it is about. */
export function notify(text: string, lasts?: number): Notice {
  if (Platform.isPhone) latest?.hide();
  latest = new Notice(text, lasts);
  return latest;
}

/** Shows a notice with buttons, each of which closes it; the focus goes back to where it came from. */
export function noticeWithButton(text: string, ...buttons: readonly NoticeButton[]): Notice {
  const notice = notify(text, duration);
  notice.messageEl.addClass('henji-notice');
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
