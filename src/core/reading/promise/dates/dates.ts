import type { BusinessDays } from '../../../base/calendar/business-days';
import type { EpochDay } from '../../../base/calendar/epoch-day';
import type { DateStep, PromiseRule } from '../promise';
import type { DayCount } from '../rules/day-count';
import type { Stretch } from './stretch';

/** What the dates of a phrase depend on. */
export interface Saying {
  /** The day the promise was made. */
  readonly day: EpochDay;
  readonly company: BusinessDays;
  /** How the phrase says its 日 are counted. */
  readonly dayCount: DayCount;
  /** C6: 今週 has no business day left, so that it means the next week; 来週 in the same phrase shifts too. */
  readonly shiftsWeeks: boolean;
  /** The closures that the phrase names (C8). */
  readonly closures: readonly Stretch[];
}

/** The dates of one time: `latest` is its deadline; an `earliest` alone is only a beginning (S). */
export interface Dates {
  readonly earliest?: DateStep;
  readonly latest?: DateStep;
  readonly ambiguous?: true;
  /** The rule, where only the resolving shows which (A1b, A2, A3, A4). */
  readonly rule?: PromiseRule;
  /** A range of its own (A8, M1), where the two dates are two ends and not two readings. */
  readonly twoSided?: true;
}
