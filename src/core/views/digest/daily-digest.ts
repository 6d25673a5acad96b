import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { canAskOn, inOrder } from '../../waiting/replies/groups';
import type { PendingReply } from '../../waiting/status/pending-reply';

/** So many companies are named; the list has the rest. */
const mostNames = 3;

/**
 * About which companies one may ask today, in two lines: how many, and which, each with its round. `undefined` when there are none: what is
 * due today is still waited for, and notes to fix and samples are no reason to disturb someone.
 */
export function dailyDigest(
  replies: Iterable<PendingReply>,
  isSample: (path: string) => boolean,
  today: EpochDay,
  language: Language,
): string | undefined {
  const doable = inOrder([...replies]).filter(
    (reply) => canAskOn(reply, today) && !isSample(reply.interview.path),
  );
  if (doable.length === 0) return undefined;
  const { digest, log } = wordsOf(language);
  // Without its company a note is one to fix.
  const names = doable
    .slice(0, mostNames)
    .flatMap(({ interview: { company, stage } }) =>
      company === undefined || stage === undefined ? (company ?? []) : log.ofRound(company, stage),
    );
  const more = doable.length > mostNames ? [digest.more(doable.length - mostNames)] : [];
  return digest.text(doable.length, [...names, ...more].join(digest.separator));
}
