import type { PendingReply } from '../status/pending-reply';

import type { EpochDay } from '../../base/calendar/epoch-day';

/** The groups in the order in which they are shown. */
export const groupIds = ['today', 'mend', 'waiting', 'inquired', 'moveOn', 'upcoming', 'closed'] as const;
/** One group of the list. */
export type GroupId = (typeof groupIds)[number];

/** The group of a reply on `today`; a promise that is due today belongs to what can be done today. */
export function groupOf({ assessment: { status, deadline } }: PendingReply, today: EpochDay): GroupId {
  switch (status) {
    case 'inquire':
    case 'followup':
      return 'today';
    case 'invalid':
      return 'mend';
    case 'waiting':
    case 'grace':
      return deadline === today ? 'today' : 'waiting';
    case 'inquired':
      return 'inquired';
    case 'exhausted':
      return 'moveOn';
    case 'upcoming':
      return 'upcoming';
    case 'closed':
      return 'closed';
  }
}

/** Whether one may ask about a reply on `today` itself: on a closed day only on the next business day. */
export function canAskOn({ assessment: { action, nextActionOn } }: PendingReply, today: EpochDay): boolean {
  return (action === 'inquire' || action === 'followup') && nextActionOn === today;
}

/** Whether a reply of the first group is about `today` itself: one may ask, or the company's last day has come. */
export function isForToday(reply: PendingReply, today: EpochDay): boolean {
  return canAskOn(reply, today) || reply.assessment.deadline === today;
}

/** The replies in the order of the groups, within a group by next date, then interview day, then path. */
export function inOrder(replies: readonly PendingReply[], today: EpochDay): PendingReply[] {
  const keyed = replies.map((reply) => ({ reply, rank: groupIds.indexOf(groupOf(reply, today)) }));
  keyed.sort((a, b) => a.rank - b.rank || byNextDate(a.reply, b.reply));
  return keyed.map(({ reply }) => reply);
}

/** Compares by next date, then interview day, then path; what has no date comes last. */
export function byNextDate(a: PendingReply, b: PendingReply): number {
  return (
    compareDays(a.assessment.nextActionOn, b.assessment.nextActionOn) ||
    compareDays(a.interview.date, b.interview.date) ||
    (a.interview.path < b.interview.path ? -1 : Number(a.interview.path > b.interview.path))
  );
}

function compareDays(a: EpochDay | undefined, b: EpochDay | undefined): number {
  if (a === b) return 0;
  return (a ?? Infinity) - (b ?? Infinity);
}
