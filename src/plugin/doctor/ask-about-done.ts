import type { App } from 'obsidian';
import { doneQuestion, type DoneQuestion } from '../../core/flows/doctor/done-question';
import type { Language } from '../../core/base/language/language';
import { wordsOf } from '../../core/base/language/words';
import type { Settings } from '../../core/base/settings/settings';
import type { CommandDeps } from '../commands/command-types';
import { noticeWithButton, type NoticeButton } from '../dialogs/notice-with-button';
import { isNoticeShown } from '../dialogs/notify';
import type { ReplyState } from '../index/reply-store';

/** Where a device remembers that it has asked. */
const askedKey = 'henji-done-asked';

/** What asking needs of the plugin. */
interface AskDeps {
  readonly app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>;
  readonly settings: () => Settings;
  readonly language: () => Language;
  readonly changeSettings: CommandDeps['changeSettings'];
}

/** Asks once, in a notice, what a state that only says "done" means; who closes it is asked again by the doctor. */
export function askAboutDone(state: ReplyState, deps: AskDeps): void {
  const { app, language, settings } = deps;
  if (state.phase !== 'ready' || settings().doneMeans !== 'ask' || app.loadLocalStorage(askedKey) !== null)
    return;
  const question = doneQuestion(state.replies.values());
  // After the digest of the day, not in its place.
  if (!question || isNoticeShown()) return;
  app.saveLocalStorage(askedKey, true);
  const { doneState } = wordsOf(language()).doctor;
  const answer = (meaning: 'over' | 'open'): NoticeButton => ({
    name: doneState[meaning],
    run: () => void answerDone(meaning, deps),
  });
  noticeWithButton(doneState.question(question.words, question.notes), answer('over'), answer('open'));
}

/** Keeps the answer in the settings. */
export function answerDone(
  meaning: 'over' | 'open',
  { changeSettings }: Pick<AskDeps, 'changeSettings'>,
): Promise<void> {
  return changeSettings({ doneMeans: meaning });
}

/** What is still to be asked. */
export function askedDone({
  store,
  settings,
}: Pick<CommandDeps, 'store' | 'settings'>): DoneQuestion | undefined {
  if (store.state.phase !== 'ready' || settings().doneMeans !== 'ask') return undefined;
  return doneQuestion(store.state.replies.values());
}
