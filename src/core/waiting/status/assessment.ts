import { type EpochDay, dateParts } from '../../base/calendar/epoch-day';
import type { Problem } from '../../reading/interview/problem';
import type { DateStep, PromiseReading } from '../../reading/promise/promise';
import { isForecastYear } from '../../base/calendar/holidays';

/** The statuses of status-rules §3, in the order of the sidebar's groups. */
export const statuses = [
  'inquire',
  'followup',
  'invalid',
  'waiting',
  'grace',
  'inquired',
  'exhausted',
  'upcoming',
  'closed',
] as const;
/** One status. */
export type Status = (typeof statuses)[number];

/** What there is to do (status-rules §3, last paragraph). */
export type ActionKind = 'attend' | 'wait' | 'inquire' | 'followup' | 'moveOn' | 'mend' | 'none';

/** The row of status-rules §3 that fitted. */
export type StatusRule =
  | 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8' | 'S9' | 'S10' | 'S11' | 'S12' | 'S13' | 'S14' | 'S15'; // prettier-ignore

/**
 * A round that was passed waits for the `date` of the next one; an `offer` for the user's answer, with a limit for the
 * `answer` by `nextActionOn`, and as an `offer` again when that has passed; a round that the company was asked to move
 * for its `newDate`.
 */
export type StillOpen = 'date' | 'offer' | 'answer' | 'newDate';

/** One way a waiting date came about: which rule asked for it, and the calculation. */
export interface WaitStep {
  readonly why:
    | 'after-deadline'
    | 'no-promise'
    | 'no-promise-floor'
    | 'still-selecting'
    | 'still-selecting-floor'
    | 'after-inquiry'
    | 'pass-only'
    | 'pass-only-floor';
  readonly step: DateStep;
}

/** Everything a surface needs to know of one interview on one day (status-rules). */
export interface Assessment {
  /** The day it holds for. */
  readonly today: EpochDay;
  readonly status: Status;
  readonly rule: StatusRule;
  /** The reading of `promised`; `undefined` when the property is absent, null or blank, or the date is missing. */
  readonly promise: PromiseReading | undefined;
  /** Only for S4–S15, when the promise has one. */
  readonly deadline: EpochDay | undefined;
  /** Only for S11–S14. */
  readonly inquireFrom: EpochDay | undefined;
  readonly nextActionOn: EpochDay | undefined;
  /** Whether asking is polite but the user means to do it later: on `nextActionOn` (status-rules §1, `ask-on`). */
  readonly isPlanned: boolean;
  readonly action: ActionKind;
  /** What a closed selection that goes on is still waiting for; `undefined` for all others. */
  readonly stillOpen: StillOpen | undefined;
  /** The waiting dates that were compared; the latest of them counts. */
  readonly waits: readonly WaitStep[];
  /** The note's problems and those that only today shows. */
  readonly problems: readonly Problem[];
}

const nearAsking: ReadonlySet<Status> = new Set(['grace', 'inquire', 'inquired', 'followup']);

/** Whether asking is near: from the grace period on until the last inquiry may be made. */
export function isNearAsking(status: Status): boolean {
  return nearAsking.has(status);
}

const awaited: ReadonlySet<Status> = new Set(['waiting', 'exhausted', ...nearAsking]);

/** Whether a reply is awaited, or would still be welcome. */
export function isAwaited(status: Status): boolean {
  return awaited.has(status);
}

/**
 * The year whose public holidays are still a forecast among the dates of an assessment; `undefined` when all its dates
 * are in years the Cabinet Office has announced.
 */
export function forecastYear({ deadline, inquireFrom, nextActionOn }: Assessment): number | undefined {
  return [deadline, inquireFrom, nextActionOn]
    .flatMap((day) => (day === undefined ? [] : dateParts(day).year))
    .find(isForecastYear);
}
