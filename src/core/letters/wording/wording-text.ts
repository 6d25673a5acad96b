import { hoursText } from '../../waiting/guard-rail/calling-time-text';
import type { CheckedMessage, WordingFinding } from './wording';
import { clockText, formatDay } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';

/** Why the check objects to something, and what to do about it, in a sentence each. */
export interface WordingText {
  readonly reason: string;
  readonly fix: string;
}

/** The words for a finding of the wording check. */
export function wordingText(
  { rule, found, wanted = '', opens, lacks, about }: WordingFinding,
  language: Language,
): WordingText {
  const { rules, outsideHours, lacking, sceneFaults } = wordsOf(language).wording;
  if (lacks) return lacking[lacks];
  if (opens) {
    const hours = hoursText(opens.hours, language);
    return {
      reason: outsideHours.reason(hours),
      fix: outsideHours.fix[opens.sending](
        formatDay(opens.day, language),
        hours,
        clockText(opens.hours.from),
      ),
    };
  }
  const { reason, fix } = about === undefined ? rules[rule] : sceneFaults[about];
  return { reason: reason(found, wanted), fix: fix(found, wanted) };
}

/** What the check has found, in a sentence or two; the hour is no matter of the text, and is not counted. */
export function wordingSummary(
  { isPiece, sentOn }: CheckedMessage,
  findings: readonly WordingFinding[],
  language: Language,
): string {
  const words = wordsOf(language).wording;
  const { length } = findings.filter(({ opens }) => !opens);
  if (length > 0) return words.count(length);
  if (isPiece) return words.fine.piece;
  return words.fine[sentOn === undefined ? 'unsent' : 'sent'];
}
