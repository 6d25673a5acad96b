import { formatDayNear } from '../../core/base/language/format-day';
import { wordsOf } from '../../core/base/language/words';
import { laterDay, laterEntry, unansweredEntry, type Later } from '../../core/flows/log/ask-later';
import { languageOfKeys } from '../../core/reading/interview/written-key';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import { vaultLanguage } from '../index/vault-language';
import { logContext } from './open-log';
import { writeLog } from './write-log';

/** Writes the day on which the user means to ask; the card waits for it. */
export async function askLater(later: Later, target: CommandTarget, deps: CommandDeps): Promise<void> {
  const context = logContext(target, deps);
  if (!context) return;
  const { interview, keyOf, company, language, words } = context;
  const day = laterDay(later, interview, deps.today());
  const written = formatDayNear(day, deps.today(), language);
  await writeLog(context, laterEntry(keyOf, day), words.planned(company, written));
}

/** Ends the wait for a reply that does not come, in one step that can be taken back. */
export async function closeUnanswered(target: CommandTarget, deps: CommandDeps): Promise<void> {
  const context = logContext(target, deps);
  if (!context) return;
  const { interview, keyOf, company, words } = context;
  const { unanswered } = wordsOf(languageOfKeys(interview.keys) ?? vaultLanguage(deps)).log;
  await writeLog(context, unansweredEntry(keyOf, unanswered), words.closed(company));
}
