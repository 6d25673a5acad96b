import { Notice } from 'obsidian';
import { wholeWords } from './whole-words';

/** The latest notice about something that was done. */
let latest: Notice | undefined;

/** Says what was done, in the place of what was said before: several would cover the list, or the head of a dialog. */
export function notify(text: string, lasts?: number): Notice {
  latest = notifyFailure(text, lasts);
  return latest;
}

/** Says what went wrong, in the same place; it stays there also when the next thing has begun. */
export function notifyFailure(text: string, lasts?: number): Notice {
  hideNotice();
  const notice = new Notice(wholeWords(text), lasts);
  notice.messageEl.addClass('henji-notice');
  return notice;
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
