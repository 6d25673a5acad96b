import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { canActOn, inOrder, isAskable } from '../../waiting/replies/groups';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { datedAction } from '../cards/next-action';
import { roundText, todaysInterviews } from '../cards/todays-interviews';

/** So many companies are named; the list has the rest. */
const mostNames = 3;

/** A day, and the minute of it. */
interface Now {
  readonly today: EpochDay;
  readonly minute: number;
}

/**
 * What is today: the interviews that are still to come; about how many companies one may ask, and which, each with its
 * round; a line for each offer whose limit is near. `undefined` when there is nothing: what is due today is still waited
 * for, and notes to fix and samples are no reason to disturb someone.
 */
export function dailyDigest(
  replies: Iterable<PendingReply>,
  isSample: (path: string) => boolean,
  { today, minute }: Now,
  language: Language,
): string | undefined {
  const own = inOrder([...replies]).filter(({ interview }) => !isSample(interview.path));
  const doable = own.filter((reply) => canActOn(reply, today));
  const interviews = todaysInterviews(own, minute, language);
  if (doable.length === 0) return interviews;
  const { digest } = wordsOf(language);
  const nameOf = (reply: PendingReply): string => roundText(reply, language);
  const asks = doable.filter(isAskable);
  const names = asks.slice(0, mostNames).map(nameOf);
  if (asks.length > mostNames) names.push(digest.more(asks.length - mostNames));
  const offers = doable.filter((reply) => !isAskable(reply));
  return [
    ...(interviews === undefined ? [] : [interviews]),
    ...(asks.length > 0 ? [digest.text(asks.length, names.join(digest.separator))] : []),
    ...offers.map((reply) => `${nameOf(reply)}: ${datedAction(reply, language)}`),
  ].join('\n');
}
