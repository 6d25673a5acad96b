import { memoizeByObject } from '../../base/text/memoize';
import { readClock } from '../../letters/japanese/clock-times';
import { isDocumentScreening } from '../../letters/messages/stage-forms';
import type { PendingReply } from '../../waiting/status/pending-reply';

/** An interview counts as just held on its day and the day after. */
const justHeld = 1;

/** Whether the interview was today or yesterday: thanks and review are one click away. */
export function isJustHeld({ interview: { date }, assessment: { status, today } }: PendingReply): boolean {
  const isOpen = status === 'waiting' || status === 'grace';
  return isOpen && date !== undefined && today - date <= justHeld;
}

/** Whether the interview is today at an hour that is known and, at a minute of the day, still to come. */
export function isYetToBegin(reply: PendingReply, minute: number): boolean {
  return isJustHeld(reply) && isToday(reply) && minute < (readClock(reply.interview.time) ?? 0);
}

/** Whether there is an interview today that is still to come at a minute of the day, or of which no hour is known. */
export function isAheadToday(reply: PendingReply, minute: number): boolean {
  const { stage, time } = reply.interview;
  if (!isToday(reply) || isDocumentScreening(stage)) return false;
  const isOpen = reply.assessment.status === 'upcoming' || isJustHeld(reply);
  return isOpen && minute < (readClock(time) ?? Infinity);
}

/** Behind every hour of a day. */
const lastMinute = 24 * 60;

/** Compares two interviews of today by their hours; those without one come last. */
export function byHour(a: PendingReply, b: PendingReply): number {
  return hourOf(a) - hourOf(b);
}

function hourOf({ interview: { time } }: PendingReply): number {
  return readClock(time) ?? lastMinute;
}

/** Whether the interview is today. */
export function isToday({ interview: { date }, assessment: { today } }: PendingReply): boolean {
  return date === today;
}

const asUpcoming = memoizeByObject(({ interview, assessment }: PendingReply): PendingReply => ({
  interview,
  assessment: {
    ...assessment,
    status: 'upcoming',
    rule: 'S3',
    action: 'attend',
    nextActionOn: interview.date,
    stillOpen: interview.isBeingMoved ? 'newDate' : undefined,
    waits: [],
  },
}));

/** A reply as a card has it at a minute of the day: on the day of the interview nothing is awaited before its hour. */
export function replyAtMinute(reply: PendingReply, minute: number): PendingReply {
  return isYetToBegin(reply, minute) ? asUpcoming(reply) : reply;
}
