import { clockText } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { baseName } from '../../base/text/base-name';
import { readClock } from '../../letters/japanese/clock-times';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { byHour, isAheadToday } from './day-of-interview';

/** The company of a reply, with the round where the note has one. */
export function roundText({ interview: { company, stage, path } }: PendingReply, language: Language): string {
  const name = company ?? baseName(path);
  return stage === undefined ? name : wordsOf(language).log.ofRound(name, stage);
}

/** Names the interviews of today that are still to come at a minute of the day, in the order of their hours. */
export function todaysInterviews(
  replies: readonly PendingReply[],
  minute: number,
  language: Language,
): string | undefined {
  const { todays, separator } = wordsOf(language).digest;
  const names = replies
    .filter((reply) => isAheadToday(reply, minute))
    .sort(byHour)
    .map((reply) => {
      const start = readClock(reply.interview.time);
      return `${start === undefined ? '' : `${clockText(start)} `}${roundText(reply, language)}`;
    });
  return names.length === 0 ? undefined : todays(names.join(separator));
}
