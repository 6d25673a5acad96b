import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { statusName } from '../cards/card';
import type { PendingReply } from '../../waiting/status/pending-reply';
import type { Status } from '../../waiting/status/assessment';

/** The statuses at one moment, to compare with those at the next. */
export type Statuses = ReadonlyMap<string, Status>;

/** Takes down every status, because the index goes on changing. */
export function statusesOf(replies: ReadonlyMap<string, PendingReply>): Statuses {
  const statuses = new Map<string, Status>();
  for (const [path, { assessment }] of replies) statuses.set(path, assessment.status);
  return statuses;
}

/** What a screen reader says after a change: the one reply whose status is new, or how many; empty when none is. */
export function changeText(
  before: Statuses,
  replies: ReadonlyMap<string, PendingReply>,
  language: Language,
): string {
  const words = wordsOf(language);
  const changed = [...replies.values()].filter(
    ({ interview, assessment }) => before.get(interview.path) !== assessment.status,
  );
  const [first] = changed;
  if (!first) return '';
  if (changed.length > 1) return words.sidebar.announce.manyChanged(changed.length);
  const { company, path } = first.interview;
  return words.sidebar.announce.changed(company ?? path, statusName(first, language));
}
