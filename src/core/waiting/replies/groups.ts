import { askableSince } from '../status/wait-outcome';
import { sortSteps, type Steps } from '../../base/steps/steps';
import { businessDaysOf, type PendingReply } from '../status/pending-reply';
import type { EpochDay } from '../../base/calendar/epoch-day';

/** The groups in the order in which they are shown. */
export const groupIds = ['today', 'mend', 'waiting', 'inquired', 'moveOn', 'upcoming', 'closed'] as const;
/** One group of the list. */
export type GroupId = (typeof groupIds)[number];

/**
 * The group of a reply; what the user means to ask later is among the waiting until then (status-rules §1). A round
 * that was passed stays in sight until the next one has its day, an offer until it is answered.
 */
export function groupOf(reply: PendingReply): GroupId {
  const { status, isPlanned, stillOpen } = reply.assessment;
  switch (status) {
    case 'inquire':
    case 'followup':
      return isPlanned ? 'waiting' : 'today';
    case 'invalid':
      return 'mend';
    case 'waiting':
    case 'grace':
      return 'waiting';
    case 'inquired':
      return 'inquired';
    case 'exhausted':
      return 'moveOn';
    case 'upcoming':
      return 'upcoming';
    case 'closed':
      if (isAnswerDue(reply)) return 'today';
      return stillOpen === undefined ? 'closed' : 'upcoming';
  }
}

/**
 * Whether there is something to do about a reply on `today` itself: to ask, on a closed day only on the next business
 * day, or to answer an offer.
 */
export function canActOn(reply: PendingReply, today: EpochDay): boolean {
  const { status, nextActionOn } = reply.assessment;
  return groupOf(reply) === 'today' && (status === 'closed' || nextActionOn === today);
}

/** Whether an offer is to be answered by today or the next business day: the last one may be too late for a call. */
function isAnswerDue(reply: PendingReply): boolean {
  const { stillOpen, nextActionOn = 0, today } = reply.assessment;
  return stillOpen === 'answer' && nextActionOn <= businessDaysOf(reply).add(today, 1);
}

/** Whether it is time to ask about a reply, today or on the next business day. */
export function isAskable(reply: PendingReply): boolean {
  return groupOf(reply) === 'today' && reply.assessment.status !== 'closed';
}

/** The replies in the order of the groups, within a group as `byNextDate` has it. */
export function inOrder(replies: readonly PendingReply[]): PendingReply[] {
  return [...replies].sort(compareReplies);
}

/** The same in steps, for a vault of any size. */
export function inOrderSteps(replies: readonly PendingReply[]): Steps<PendingReply[]> {
  return sortSteps(replies, compareReplies);
}

function compareReplies(a: PendingReply, b: PendingReply): number {
  return groupIds.indexOf(groupOf(a)) - groupIds.indexOf(groupOf(b)) || byNextDate(a, b);
}

/**
 * Compares two replies of one group. Those that can be asked about now come by how lately that became fine, then the
 * latest interview first, and so do those that are over: what is new is not hidden behind what is old. All others come by
 * next date, offers and one whose deadline is today first, then by interview day; what has no date comes last. Equal ones come by
 * path.
 */
export function byNextDate(a: PendingReply, b: PendingReply): number {
  const order = ['today', 'closed'].includes(groupOf(a)) ? newestFirst(a, b) : nearestFirst(a, b);
  return order || (a.interview.path < b.interview.path ? -1 : Number(a.interview.path > b.interview.path));
}

function newestFirst(a: PendingReply, b: PendingReply): number {
  return compareDays(askableSince(b), askableSince(a)) || (b.interview.date ?? 0) - (a.interview.date ?? 0);
}

function nearestFirst(a: PendingReply, b: PendingReply): number {
  return (
    Number(isOffer(b)) - Number(isOffer(a)) ||
    Number(isDueToday(b)) - Number(isDueToday(a)) ||
    compareDays(a.assessment.nextActionOn, b.assessment.nextActionOn) ||
    compareDays(a.interview.date, b.interview.date)
  );
}

/** Whether there is an offer that is still to be answered. */
export function isOffer({ assessment: { stillOpen } }: PendingReply): boolean {
  return stillOpen === 'offer' || stillOpen === 'answer';
}

/** Whether the company's last day is today, so that it is still waited for. */
export function isDueToday({ assessment: { action, deadline, today } }: PendingReply): boolean {
  return action === 'wait' && deadline === today;
}

/** What has no day comes last; a number, so that two of them are equal. */
const afterAllDays = Number.MAX_SAFE_INTEGER;

function compareDays(a: EpochDay = afterAllDays, b: EpochDay = afterAllDays): number {
  return a - b;
}

/** How the groups are called in one place, in one language. */
interface GroupNames {
  readonly groups: Readonly<Record<GroupId, string>>;
  /** The first group on a day on which the companies are closed. */
  readonly nextBusinessDay: string;
  /** The group of the interviews to come, where it holds offers too. */
  readonly withOffers: string;
}

/**
 * The name of a group with its replies: the first one does not promise today what can only be done on the next business
 * day, and that of the interviews to come names the offers in it. Without replies it is the usual name.
 */
export function groupName(
  id: GroupId,
  replies: readonly PendingReply[],
  today: EpochDay,
  { groups, nextBusinessDay, withOffers }: GroupNames,
): string {
  const isLater = id === 'today' && replies.length > 0 && !replies.some((reply) => canActOn(reply, today));
  if (isLater) return nextBusinessDay;
  return id === 'upcoming' && replies.some(isOffer) ? withOffers : groups[id];
}
