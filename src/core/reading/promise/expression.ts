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

/** A8: two amounts joined. */
interface AmountRange {
  readonly type: 'amount-range';
  readonly left: Amount;
  readonly right: Amount;
}

export type AnyAmount = Amount | AmountRange;

/** One named day (D). `saidWeekday` is a weekday written beside a date (D5). */
export type DayExpression = { readonly saidWeekday?: Weekday } & (
  | { readonly type: 'date'; readonly year?: YearExpression; readonly month: number; readonly day: number }
  | { readonly type: 'day-of-named-month'; readonly months: number; readonly day: number }
  /** `notBefore` is the moment before it in the sentence, which such a day does not precede (D7). */
  | { readonly type: 'day-of-month'; readonly day: number; readonly notBefore?: Moment }
  /** Strictly after the day of saying (D6), or after the end of another moment of the sentence (D7). */
  | {
      readonly type: 'weekday';
      readonly weekday: Weekday;
      readonly after?: Moment;
      /** 木か月: on or after the day before it (M1). */
      readonly from?: Moment;
    }
  /** `carried`: the week was named before, so that a day that is past means the next one (D7). */
  | {
      readonly type: 'weekday-of-week';
      readonly weeks: number;
      readonly weekday: Weekday;
      readonly carried?: true;
    }
  /** `follows`: 翌日, which counts from another day where one is stated (D9). */
  | { readonly type: 'days-ahead'; readonly days: number; readonly follows?: true }
  | { readonly type: 'business-days-ahead'; readonly count: number; readonly follows?: true }
  /** D9: so many days after another stated one. */
  | {
      readonly type: 'day-after';
      readonly base: Moment;
      readonly days?: number;
      readonly businessDays?: number;
    }
  /** A11: the weekday on or after the day of an amount. */
  | { readonly type: 'weekday-after'; readonly amount: Amount; readonly weekday: Weekday }
  /** P6: the last business day before a holiday. */
  | { readonly type: 'before-holiday'; readonly holiday: Holiday }
);

/** The runs of closed days that have a name (P6, S3); `count` is the length said: 5連休. */
export type Holiday =
  | { readonly name: 'obon' | 'golden-week' | 'year-end' }
  | { readonly name: 'closed-run'; readonly count: number; readonly month?: number };

/** A year as said: written out, or relative to the day of saying. */
export type YearExpression = { readonly written: number } | { readonly ahead: number };

/** Days 1–10, 11–20, 21–end, 1–15, 16–end, the month's end, or the whole month (P3). */
export type MonthPart = 'early' | 'middle' | 'late' | 'first-half' | 'second-half' | 'end' | 'whole';

/** A stretch of days (P). `weeks`, `months` count from the week or month of saying. */
export type PeriodExpression =
  /** `follows`: 翌週, as with days. `atEnd`: 週末, 来週末. */
  | {
      readonly type: 'week';
      readonly weeks: number;
      readonly atEnd?: true;
      /** 半ば, 後半: with 以降 it starts so many days after Monday. */
      readonly starts?: number;
      readonly follows?: true;
      /** 週末, 週内 alone: after a week it is that one's (D7). */
      readonly bare?: true;
    }
  | { readonly type: 'start-of-week'; readonly weeks: number }
  | { readonly type: 'named-month'; readonly months: number; readonly part: MonthPart }
  | {
      readonly type: 'month';
      readonly year?: YearExpression;
      readonly month: number;
      readonly part: MonthPart;
    }
  /** `from`: what it is joined to by か; such a part is not over before that (M1). */
  | { readonly type: 'part-of-month'; readonly part: MonthPart; readonly from?: Moment }
  | { readonly type: 'this-year'; readonly atEnd?: true }
  /** D10: the week of a day. */
  | { readonly type: 'week-of'; readonly day: DayExpression }
  /** D9: the week after another stated day. */
  | { readonly type: 'week-after'; readonly base: Moment; readonly weeks: number }
  /** A11: the week or month in which an amount ends. */
  | { readonly type: 'period-after'; readonly amount: Amount; readonly period: 'week' | 'month' }
  /** S2: 年明け最初の週. */
  | { readonly type: 'first-week-of-year' };

/** A day or a period: what can be on either side of 〜 (M1) and before 以降 (S1). */
export type Moment = DayExpression | PeriodExpression;

/** Only a beginning, by itself (S2, S2b, S3). */
export type Beginning =
  | { readonly type: 'new-year'; readonly afterHolidays?: true }
  | { readonly type: 'some-weeks' }
  | { readonly type: 'after-holiday'; readonly holiday: Holiday }
  /** S3: the first business day after a closure that the phrase names; `index` among them. */
  | { readonly type: 'after-closure'; readonly index: number };

const PERIODS: ReadonlySet<string> = new Set<PeriodExpression['type']>([
  'week',
  'start-of-week',
  'named-month',
  'month',
  'part-of-month',
  'this-year',
  'week-of',
  'week-after',
  'period-after',
  'first-week-of-year',
]);
const DAYS: ReadonlySet<string> = new Set<DayExpression['type']>([
  'date',
  'day-of-named-month',
  'day-of-month',
  'weekday',
  'weekday-of-week',
  'days-ahead',
  'business-days-ahead',
  'day-after',
  'weekday-after',
  'before-holiday',
]);
/** A date in numbers (D1–D4): it gives a bare number after it its month (M1), and it may name the interview (M2). */
const WRITTEN: ReadonlySet<string> = new Set<DayExpression['type']>([
  'date',
  'day-of-named-month',
  'day-of-month',
]);

/** Whether a moment is a stretch of days. */
export function isPeriod(moment: Expression): moment is PeriodExpression {
  return PERIODS.has(moment.type);
}

/** Whether a time is a day or a period. */
export function isMoment(expression: Expression): expression is Moment {
  return PERIODS.has(expression.type) || DAYS.has(expression.type);
}

/** Whether a time is a written date (D1–D4). */
export function isWritten(expression: Expression): expression is DayExpression {
  return WRITTEN.has(expression.type);
}

/** Whether a time is an amount or two (A). */
export function isAmount(expression: Expression): expression is AnyAmount {
  return expression.type === 'amount' || expression.type === 'amount-range';
}

/** What a piece of the phrase says about a time, before any date is known. */
export type Expression =
  | AnyAmount
  | Moment
  | Beginning
  /** M1: two days or periods joined. */
  | { readonly type: 'range'; readonly left: Moment; readonly right: Moment }
  /** S1: only a beginning. */
  | { readonly type: 'from'; readonly start: Moment | Amount }
  /** A9, U5: counted from a stated day, which must be the day of saying. */
  | { readonly type: 'counted-from'; readonly day: Moment; readonly amount: AnyAmount }
  /** S2: counted from the first business day of the year. */
  | { readonly type: 'counted-from-new-year'; readonly amount: AnyAmount }
  /** C8, S3: counted from the last day of a closure that the phrase names. */
  | { readonly type: 'counted-from-closure'; readonly index: number; readonly amount: AnyAmount }
  /** C8: counted from a named day as day 0. */
  | { readonly type: 'counted-from-day'; readonly day: Moment; readonly amount: AnyAmount };

/** A time found in a phrase, or the reason why something that looks like one is not read. */
export type Found =
  { readonly rule: PromiseRule; readonly expression: Expression } | { readonly unread: UnreadReason };
