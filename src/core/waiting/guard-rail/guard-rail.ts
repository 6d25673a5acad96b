import type { EpochDay } from '../../base/calendar/epoch-day';
import type { ContactMethod } from '../../reading/interview/interview';
import type { PendingReply } from '../status/pending-reply';
import type { StatusRule } from '../status/assessment';
import { isOfAddressee } from '../status/blocking-problems';
import { needsConfirming } from '../status/promise-as-read';
import { unansweredInquiries } from '../status/wait-dates';
import {
  askedPlace,
  callingTime,
  dayOfHours,
  nextBest,
  type CallingMoment,
  type CallingTime,
} from './calling-time';

/** Whether asking is polite now, or what holds back (domain: "What must not happen"). */
export type GuardVerdict =
  | 'allow'
  | 'too-early'
  | 'already-asked'
  | 'asked-twice'
  | 'closed'
  | 'pass-only'
  | 'long-ago'
  | 'unread'
  | 'unconfirmed'
  | 'told-in-text'
  | 'upcoming'
  | 'outside-hours';

/** A decision of the guard rail. It never forbids: whoever reads the reason may go on. */
export interface GuardRail {
  readonly verdict: GuardVerdict;
  /** The first day on which this contact is polite; `undefined` where no day makes it so, or none is known yet. */
  readonly from: EpochDay | undefined;
  /** How the present moment suits the company's hours. */
  readonly time: CallingTime;
  /** Words about the reply in the text of the note, where no date is worked out from them. */
  readonly told?: string;
}

/** What each row of status-rules §3 means for someone about to ask. */
const verdicts = {
  S1: 'closed',
  S2: 'unread',
  S3: 'upcoming',
  S4: 'asked-twice',
  S5: 'pass-only',
  S6: 'pass-only',
  S7: 'pass-only',
  S8: 'pass-only',
  S9: 'already-asked',
  S10: 'allow',
  S11: 'allow',
  S12: 'too-early',
  S13: 'too-early',
  S14: 'too-early',
  S15: 'long-ago',
} as const satisfies Record<StatusRule, GuardVerdict>;

/** The moments in which a phone must not ring. */
const unfitForCalls: ReadonlySet<CallingMoment> = new Set([
  'lunch',
  'before-hours',
  'after-hours',
  'closed-day',
]);

/**
 * Decides whether a message may go out now. Calls are held back outside the company's hours. A letter never is: it is
 * written now and sent in hours, so that it only gets the day on which they come next. Without a `minute` only the day
 * counts.
 */
export function guardRail(
  reply: PendingReply,
  today: EpochDay,
  minute: number | undefined,
  purpose: ContactMethod,
): GuardRail {
  const { interview, assessment } = reply;
  const time = callingTime(askedPlace(interview), today, minute);
  const verdict = verdictOf(reply);
  if (verdict === 'too-early' || verdict === 'already-asked') {
    return { verdict, from: assessment.nextActionOn, time };
  }
  if (verdict !== 'allow') return { verdict, from: undefined, time };
  if (purpose !== 'phone') return { verdict, from: dayOfHours(askedPlace(interview), today, minute), time };
  if (!unfitForCalls.has(time.moment)) return { verdict, from: today, time };
  return { verdict: 'outside-hours', from: time.best.day, time };
}

/**
 * The same decision about a note whose text, but no property, says when the reply comes: asking by the dates of a company
 * that said nothing could be too early.
 */
export function untilMoved(rail: GuardRail, told: string | undefined): GuardRail {
  const isFree = rail.verdict === 'allow' || rail.verdict === 'outside-hours';
  return told === undefined || !isFree ? rail : { ...rail, verdict: 'told-in-text', from: undefined, told };
}

/** Two inquiries are enough, also where it is still early for a third. What was not surely read is confirmed first. */
function verdictOf(reply: PendingReply): GuardVerdict {
  const { interview, assessment } = reply;
  const isAskedTwice = assessment.action === 'wait' && unansweredInquiries(interview).length > 1;
  const verdict = isAskedTwice ? 'asked-twice' : verdicts[assessment.rule];
  if (verdict !== 'allow') return verdict;
  if (assessment.problems.some(isOfAddressee)) return 'unread';
  return needsConfirming(reply) ? 'unconfirmed' : verdict;
}

/** The minute of the day `from` from which a call that is put off is best. */
export function callFrom(
  { verdict, from, time }: GuardRail,
  { interview }: PendingReply,
): number | undefined {
  if (from === undefined) return undefined;
  return verdict === 'outside-hours' ? time.best.from : nextBest(askedPlace(interview), from, 0).from;
}

/** Whether a letter that may be sent should wait for the company's hours. No one is called away from lunch by a mail. */
export function waitsForHours({ verdict, time: { moment } }: GuardRail): boolean {
  return verdict === 'allow' && moment !== 'lunch' && unfitForCalls.has(moment);
}

/** Whether what was decided about a reply still holds: the same company and interview, and the wait is where it was. */
export function isSameCase(before: PendingReply, now: PendingReply): boolean {
  return caseOf(before) === caseOf(now);
}

function caseOf({ interview, assessment }: PendingReply): string {
  const { company, date, stage, inquired, selecting, replied, result } = interview;
  const { status, nextActionOn } = assessment;
  return JSON.stringify([company, date, stage, inquired, selecting, replied, result, status, nextActionOn]);
}
