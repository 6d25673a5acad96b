import type { Weekday } from '../../base/calendar/epoch-day';
import type { PromiseRule, UnreadReason } from './promise';

/** The units of an amount (promise-rules A). A `day` may be read as business or calendar days (A1b, A2–A4). */
export type AmountUnit = 'business-day' | 'day' | 'calendar-day' | 'hour' | 'week' | 'month';

/** "3営業日", "1週間": counted from the day the promise was made. */
export interface Amount {
  readonly type: 'amount';
  readonly unit: AmountUnit;
  readonly count: number;
}

/** One named day (D). `saidWeekday` is a weekday written beside a date (D5). */
export type DayExpression = { readonly saidWeekday?: Weekday } & (
  | { readonly type: 'date'; readonly year?: YearExpression; readonly month: number; readonly day: number }
  | { readonly type: 'day-of-named-month'; readonly months: number; readonly day: number }
  | { readonly type: 'day-of-month'; readonly day: number }
  | { readonly type: 'weekday'; readonly weekday: Weekday }
  | { readonly type: 'weekday-of-week'; readonly weeks: number; readonly weekday: Weekday }
  | { readonly type: 'days-ahead'; readonly days: number }
  | { readonly type: 'business-days-ahead'; readonly count: number }
);

/** A year as said: written out, or relative to the day of saying. */
export type YearExpression = { readonly written: number } | { readonly ahead: number };

/** Days 1–10, 11–20, 21–end, or the whole month (P3). */
export type MonthPart = 'early' | 'middle' | 'late' | 'whole';

/** A stretch of days (P). `weeks`, `months` count from the week or month of saying. */
export type PeriodExpression =
  | { readonly type: 'week'; readonly weeks: number }
  | { readonly type: 'start-of-week'; readonly weeks: number }
  | { readonly type: 'named-month'; readonly months: number; readonly part: MonthPart }
  | {
      readonly type: 'month';
      readonly year?: YearExpression;
      readonly month: number;
      readonly part: MonthPart;
    }
  | { readonly type: 'part-of-month'; readonly part: MonthPart }
  | { readonly type: 'this-year' };

/** A day or a period: what can stand on either side of 〜 (M1) and before 以降 (S1). */
export type Moment = DayExpression | PeriodExpression;

/** Whether a moment is a stretch of days. */
export function isPeriod(moment: Moment): moment is PeriodExpression {
  return /week$|month$|this-year/.test(moment.type) && !('weekday' in moment) && !('day' in moment);
}

/** What a piece of the phrase says about a time, before any date is known. */
export type Expression =
  | Amount
  | Moment
  /** A8: two amounts joined. */
  | { readonly type: 'amount-range'; readonly left: Amount; readonly right: Amount }
  /** M1: two days or periods joined. */
  | { readonly type: 'range'; readonly left: Moment; readonly right: Moment }
  /** S1: only a beginning. */
  | { readonly type: 'from'; readonly start: Moment | Amount }
  /** S2: 年明け. */
  | { readonly type: 'new-year' }
  /** A9, U5: counted from a stated day, which must be the day of saying. */
  | {
      readonly type: 'counted-from';
      readonly day: Moment;
      readonly amount:
        Amount | { readonly type: 'amount-range'; readonly left: Amount; readonly right: Amount };
    };

/** A time found in a phrase, or the reason why something that looks like one is not read. */
export type Found =
  | { readonly words: string; readonly rule: PromiseRule; readonly expression: Expression }
  | { readonly words: string; readonly unread: UnreadReason };
