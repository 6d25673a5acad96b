import type { BusinessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { DayCount } from './phrase-words';
import type { DateStep, PromiseRule } from './promise';

/** What the dates of a phrase depend on. */
export interface Saying {
  /** The day the promise was made. */
  readonly day: EpochDay;
  readonly company: BusinessDays;
  /** How the phrase says its 日 are counted. */
  readonly dayCount: DayCount;
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
  /** The written date before rolling (M2); absent for anything else. */
  readonly writtenDay?: EpochDay;
}
