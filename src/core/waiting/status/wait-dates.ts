import type { BusinessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Interview } from '../../reading/interview/interview';
import type { PromiseReading } from '../../reading/promise/promise';
import type { Policy } from '../../base/settings/settings';
import type { WaitStep } from './assessment';

/** The words of status-rules §2 for one interview whose dates are all readable. */
export interface Waiting {
  readonly company: BusinessDays;
  readonly policy: Policy;
  readonly promise: PromiseReading | undefined;
  readonly passOnly: boolean;
  /** P's `latest`: the deadline. */
  readonly deadline: EpochDay | undefined;
  /** P's `earliest` when it has no deadline (12/1以降), else the day the promise was made. */
  readonly start: EpochDay;
  /** The day of "still in selection", unless a later promise replaced it. */
  readonly selecting: EpochDay | undefined;
  /** The inquiries after the last word of the company. */
  readonly asks: readonly EpochDay[];
}

/** Whether silence is the answer: only those who pass are told (status-rules §1, `pass-only`). */
export function isPassOnly(
  { passOnly }: Pick<Interview, 'passOnly'>,
  promise: PromiseReading | undefined,
): boolean {
  return passOnly || promise?.kind === 'passOnly';
}

/** Works out the words of status-rules §2 for an interview on `date`. */
export function waitingOf(
  interview: Interview,
  date: EpochDay,
  promise: PromiseReading | undefined,
  company: BusinessDays,
  policy: Policy,
): Waiting {
  const { promisedOn, inquired } = interview;
  const said = promisedOn ?? date;
  const deadline = promise?.latest;
  const lastWord = Math.max(said, date, interview.selecting ?? date);
  const counts =
    interview.selecting !== undefined && (promisedOn === undefined || promisedOn < interview.selecting);
  return {
    company,
    policy,
    promise,
    passOnly: isPassOnly(interview, promise),
    deadline,
    start: deadline === undefined ? (promise?.earliest ?? said) : said,
    selecting: counts ? interview.selecting : undefined,
    asks: inquired.length === 0 ? inquired : inquired.filter((ask) => ask > lastWord),
  };
}

/** `inquireFrom` (§2): the steps that were compared; the latest of them counts. */
export function inquiryWaits(waiting: Waiting): WaitStep[] {
  const { deadline, start, selecting, policy } = waiting;
  const waits: WaitStep[] = [
    deadline === undefined
      ? calendarDaysAfter(start, policy.noPromiseDays, 'no-promise', waiting)
      : businessDaysAfter(deadline, policy.graceBusinessDays, 'after-deadline', waiting),
  ];
  if (selecting !== undefined) {
    waits.push(calendarDaysAfter(selecting, policy.selectingDays, 'still-selecting', waiting));
  }
  return waits;
}

/** `giveUpOn` (§2), for pass-only. */
export function givingUpWaits(waiting: Waiting): WaitStep[] {
  const { deadline, start, selecting, policy } = waiting;
  const waits: WaitStep[] = [
    deadline === undefined
      ? calendarDaysAfter(start, policy.selectingDays, 'pass-only', waiting)
      : businessDaysAfter(deadline, policy.graceBusinessDays, 'pass-only', waiting),
  ];
  if (selecting !== undefined) {
    waits.push(calendarDaysAfter(selecting, policy.selectingDays, 'still-selecting', waiting));
  }
  return waits;
}

/** The wait between an inquiry and the one re-confirmation (§3, S5 and S9). */
export function answerWait(ask: EpochDay, waiting: Waiting): WaitStep {
  return businessDaysAfter(ask, waiting.policy.followUpBusinessDays, 'after-inquiry', waiting);
}

/** The latest day of some waits. */
export function latestOf(waits: readonly WaitStep[]): EpochDay {
  return waits.reduce((latest, { step }) => Math.max(latest, step.day), 0);
}

function businessDaysAfter(
  from: EpochDay,
  count: number,
  why: WaitStep['why'],
  { company }: Waiting,
): WaitStep {
  return { why, step: { how: 'business-days', from, count, day: company.add(from, count) } };
}

function calendarDaysAfter(
  from: EpochDay,
  count: number,
  why: WaitStep['why'],
  { company }: Waiting,
): WaitStep {
  const landed = from + count;
  return { why, step: { how: 'calendar', from, unit: 'day', count, landed, day: company.roll(landed) } };
}

/** A promise made on or after the day of "still in selection" takes its place (status-rules: selecting counts). */
export function countingSelecting({ selecting, promisedOn }: Interview): EpochDay | undefined {
  return selecting !== undefined && (promisedOn ?? -Infinity) < selecting ? selecting : undefined;
}

/** The inquiries that the company has not answered since (status-rules: asks), in their order. */
export function unansweredInquiries({ inquired, date, promisedOn, selecting }: Interview): EpochDay[] {
  const lastWord = Math.max(date ?? -Infinity, promisedOn ?? -Infinity, selecting ?? -Infinity);
  return inquired.filter((day) => day > lastWord);
}
