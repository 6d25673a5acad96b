import type { EpochDay } from '../../base/calendar/epoch-day';
import { canActOn, groupOf, isOffer, type GroupId } from './groups';
import type { PendingReply } from '../status/pending-reply';

/** What the status bar and the sidebar's head say in one line. */
export interface PendingSummary {
  /** Replies that are still awaited. */
  readonly pending: number;
  /** Replies for which something can be done today: on a day on which the company is closed nothing can. */
  readonly today: number;
  /** The nearest date on which something is to be done, today excluded. */
  readonly next: EpochDay | undefined;
  /** Offers that wait for the user's own answer. */
  readonly offers: number;
  /** The nearest limit for one of them, today included. */
  readonly answerBy: EpochDay | undefined;
}

/** The groups of the replies that are still awaited. */
const awaitedGroups: ReadonlySet<GroupId> = new Set(['today', 'waiting', 'inquired']);

/** Counts what is awaited: neither what is over nor what has not begun. */
export function summarize(replies: Iterable<PendingReply>, today: EpochDay): PendingSummary {
  let pending = 0;
  let doable = 0;
  let next: EpochDay | undefined;
  let offers = 0;
  let answerBy: EpochDay | undefined;
  for (const reply of replies) {
    if (canActOn(reply, today)) doable += 1;
    const { nextActionOn: on, stillOpen } = reply.assessment;
    if (isOffer(reply)) offers += 1;
    else if (awaitedGroups.has(groupOf(reply))) pending += 1;
    if (stillOpen === 'answer' && on !== undefined) answerBy = Math.min(on, answerBy ?? on);
    if (on !== undefined && on > today && on < (next ?? Infinity)) next = on;
  }
  return { pending, today: doable, next, offers, answerBy };
}
