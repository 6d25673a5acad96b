import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { canActOn, inOrder, isAskable } from '../../waiting/replies/groups';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { datedAction } from '../cards/next-action';
import { baseName } from '../../base/text/base-name';

/** So many companies are named; the list has the rest. */
const mostNames = 3;

/**
 * What can be done today: about how many companies one may ask, and which, each with its round; then a line for each
 * offer whose limit is near. `undefined` when there is nothing: what is due today is still waited for, and notes to fix
 * and samples are no reason to disturb someone.
 */
export function dailyDigest(
  replies: Iterable<PendingReply>,
  isSample: (path: string) => boolean,
  today: EpochDay,
  language: Language,
): string | undefined {
  const doable = inOrder([...replies]).filter(
    (reply) => canActOn(reply, today) && !isSample(reply.interview.path),
  );
  if (doable.length === 0) return undefined;
  const { digest, log } = wordsOf(language);
  const nameOf = ({ interview: { company, stage, path } }: PendingReply): string => {
    const name = company ?? baseName(path);
    return stage === undefined ? name : log.ofRound(name, stage);
  };
  const asks = doable.filter(isAskable);
  const names = asks.slice(0, mostNames).map(nameOf);
  if (asks.length > mostNames) names.push(digest.more(asks.length - mostNames));
  const offers = doable.filter((reply) => !isAskable(reply));
  return [
    ...(asks.length > 0 ? [digest.text(asks.length, names.join(digest.separator))] : []),
    ...offers.map((reply) => `${nameOf(reply)}: ${datedAction(reply, language)}`),
  ].join('\n');
}
