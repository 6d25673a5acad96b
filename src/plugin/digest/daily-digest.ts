import type { App } from 'obsidian';
import { formatIsoDay } from '../../core/base/calendar/epoch-day';
import { dailyDigest } from '../../core/views/digest/daily-digest';
import type { Language } from '../../core/base/language/language';
import { wordsOf } from '../../core/base/language/words';
import type { Settings } from '../../core/base/settings/settings';
import type { CommandDeps } from '../commands/command-types';
import { noticeWithButton } from '../dialogs/notice-with-button';
import type { ReplyState, VaultNotes } from '../index/reply-store';
import { isSampleNote } from '../samples/is-sample-note';
import { isListVisible } from '../sidebar/pending-replies-leaf';

/** Where a device remembers the day whose digest it has shown. */
const shownKey = 'henji-digest-shown';

/** What the digest needs of the plugin. */
export interface DailyDigestDeps {
  readonly app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage' | 'workspace'>;
  readonly notes: VaultNotes;
  readonly settings: () => Settings;
  readonly language: () => Language;
  readonly minute: CommandDeps['minute'];
  readonly run: CommandDeps['run'];
}

/** Says what can be done today, once a day on each device, unless it is switched off or the list on the screen says it. */
export function showDailyDigest(state: ReplyState, deps: DailyDigestDeps): void {
  const { app, settings, language, minute, run } = deps;
  if (state.phase !== 'ready' || !settings().dailyDigest) return;
  const day = formatIsoDay(state.today);
  if (app.loadLocalStorage(shownKey) === day) return;
  const isOfSample = (path: string): boolean => isSampleNote(path, deps.notes);
  const text = dailyDigest(
    state.replies.values(),
    isOfSample,
    { today: state.today, minute: minute() },
    language(),
  );
  if (text === undefined) return;
  app.saveLocalStorage(shownKey, day);
  if (isListVisible(app.workspace)) return;
  const command = 'open-pending-replies';
  const open = (): void => {
    run(command);
  };
  const { messageEl } = noticeWithButton(text, { name: wordsOf(language()).commands[command], run: open });
  // A click anywhere closes the notice, so it had better lead somewhere.
  messageEl.addEventListener('click', ({ target }) => {
    if (target === messageEl) open();
  });
}
