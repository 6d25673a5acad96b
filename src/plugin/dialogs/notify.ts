import { Notice } from 'obsidian';
import { wholeWords } from './whole-words';

/** The latest notice about something that was done. */
let latest: Notice | undefined;

/** Says what was done, in the place of what was said before: several would cover the list, or the head of a dialog. */
export function notify(text: string, lasts?: number): Notice {
  hideNotice();
  latest = new Notice(wholeWords(text), lasts);
  latest.messageEl.addClass('henji-notice');
  return latest;
}

/** Takes away what was said of the last thing that was done: the next has begun. */
export function hideNotice(): void {
  latest?.hide();
  latest = undefined;
}

/** Whether something is being said that a question should not take the place of. */
export function isNoticeShown(): boolean {
  return latest?.messageEl.isConnected ?? false;
}
