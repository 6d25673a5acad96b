import type { BusinessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { saidOn, type Interview } from '../../reading/interview/interview';
import { companyDuring } from '../../reading/promise/dates/closed-company';
import type { PromiseReading } from '../../reading/promise/promise';
import type { Policy } from '../../base/settings/policy';
import type { WaitStep } from './assessment';

/** The words of status-rules §2 for one interview whose dates are all readable. */
export interface Waiting {
  readonly company: BusinessDays;
  readonly policy: Policy;
  readonly passOnly: boolean;
  /** P's `latest`: the deadline. */
  readonly deadline: EpochDay | undefined;
  /** The day the promise was said, not before the interview. */
  readonly said: EpochDay;
  /** P's `earliest` when it has no deadline (12/1以降), else the day it was said. */
  readonly start: EpochDay;
  /** Whether the promise could be that of an earlier round of the note, so that asking also waits as if nothing was promised. */
  readonly isDoubtful: boolean;
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

const none: readonly never[] = Object.freeze([]);

/** Works out the words of status-rules §2 for an interview that has a day. */
export function waitingOf(
  interview: Interview,
  promise: PromiseReading | undefined,
  company: BusinessDays,
  policy: Policy,
): Waiting {
  const said = saidOn(interview) ?? 0;
  const deadline = promise?.latest;
  return {
    // No one is asked on days on which the company said it is closed (promise-rules C8).
    company: companyDuring(company, promise?.closures ?? none),
    policy,
    passOnly: isPassOnly(interview, promise),
    deadline,
    said,
    start: deadline === undefined ? (promise?.earliest ?? said) : said,
    isDoubtful: interview.earlierDay !== undefined && interview.promisedOn === undefined,
    selecting: countingSelecting(interview),
    asks: unansweredInquiries(interview),
  };
}

/** `inquireFrom` (§2): the steps that were compared; the latest of them counts. */
export function inquiryWaits(waiting: Waiting): readonly WaitStep[] {
  const { deadline, start, said, isDoubtful, policy } = waiting;
  if (deadline === undefined) return withSelecting(waitsWithoutPromise(start, waiting), waiting);
  const grace = businessDaysAfter(deadline, policy.graceBusinessDays, 'after-deadline', waiting);
  const waits = isDoubtful ? [grace, ...waitsWithoutPromise(said, waiting)] : [grace];
  return withSelecting(waits, waiting);
}

function waitsWithoutPromise(from: EpochDay, waiting: Waiting): readonly WaitStep[] {
  const { noPromiseDays, noPromiseBusinessDays } = waiting.policy;
  return withFloor(
    calendarDaysAfter(from, noPromiseDays, 'no-promise', waiting),
    businessDaysAfter(from, noPromiseBusinessDays, 'no-promise-floor', waiting),
  );
}

/** `giveUpOn` (§2), for pass-only. */
export function givingUpWaits(waiting: Waiting): readonly WaitStep[] {
  const { deadline, start, policy } = waiting;
  const waits =
    deadline === undefined
      ? withFloor(
          calendarDaysAfter(start, policy.selectingDays, 'pass-only', waiting),
          businessDaysAfter(start, policy.selectingBusinessDays, 'pass-only-floor', waiting),
        )
      : [businessDaysAfter(deadline, policy.graceBusinessDays, 'pass-only', waiting)];
  return withSelecting(waits, waiting);
}

/** The waits with that after the answer "still in selection" (§2, c). */
function withSelecting(waits: readonly WaitStep[], waiting: Waiting): readonly WaitStep[] {
  const { selecting, policy } = waiting;
  if (selecting === undefined) return waits;
  const since = withFloor(
    calendarDaysAfter(selecting, policy.selectingDays, 'still-selecting', waiting),
    businessDaysAfter(selecting, policy.selectingBusinessDays, 'still-selecting-floor', waiting),
  );
  return [...waits, ...since];
}

/** Ten days over the New Year hold two business days: the floor is a step where it is the later. */
function withFloor(wait: WaitStep, floor: WaitStep): WaitStep[] {
  return floor.step.day > wait.step.day ? [wait, floor] : [wait];
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
export function countingSelecting({ selecting, promisedOn, date }: Interview): EpochDay | undefined {
  if (selecting === undefined || selecting < (date ?? selecting)) return undefined;
  return promisedOn === undefined || promisedOn < selecting ? selecting : undefined;
}

/** The inquiries that the company has not answered since (status-rules: asks), in their order. */
export function unansweredInquiries({
  inquired,
  date,
  promisedOn,
  selecting,
}: Interview): readonly EpochDay[] {
  if (inquired.length === 0) return none;
  const lastWord = Math.max(date ?? -Infinity, promisedOn ?? -Infinity, selecting ?? -Infinity);
  return inquired.filter((day) => day > lastWord);
}
