import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns';
import { marchDayAt, marchYearOf, monthStart, startOfMarchYear } from './march-year';

/**
 * A calendar date as the number of days since 1970-01-01 (which is 0). Never an instant: it has no time and no
 * time zone, so two of them can be subtracted (calendar days) and compared, and nothing can shift them by one.
 */
export type EpochDay = number;

/** 0 = Sunday … 6 = Saturday, as in the settings and in `Date.getUTCDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Year, month (1–12) and day of the month (1–31) of a calendar date. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
const DASH = 45;
const ZERO = 48;
const NO_DATE = -10_000;

/** How many days after 1 March the next year begins. */
const JANUARY = 306;

/**
 * The day of a Gregorian date; `undefined` when that date does not exist (2026-02-30, month 13, half days) and for
 * years outside 100–9999, because a year of two digits is not a year anyone meant.
 */
export function epochDay(year: number, month: number, day: number): EpochDay | undefined {
  const start = monthStart(month);
  if (start === undefined || !(year >= 100 && year <= 9999)) return undefined;
  const marchYear = month < 3 ? year - 1 : year;
  if (marchDayAt(start + day - 1)?.month !== month) return undefined;
  const result = startOfMarchYear(marchYear) + start + day - 1;
  const isLeapDay = month === 2 && day === 29;
  return isLeapDay && marchYearOf(result) !== marchYear ? undefined : result;
}

/** Reads exactly `YYYY-MM-DD`; `undefined` for anything else and for dates that do not exist. */
export function parseIsoDay(text: string): EpochDay | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return undefined;
  return epochDay(digitPair(text, 0) * 100 + digitPair(text, 2), digitPair(text, 5), digitPair(text, 8));
}

/** The number of two digits at an index; if one is no digit 0–9, a number that makes no year, month or day. */
function digitPair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_DATE;
}

/** Writes `YYYY-MM-DD`, for days of the years 0–9999. */
export function formatIsoDay(day: EpochDay): string {
  const marchYear = marchYearOf(day);
  const index = day - startOfMarchYear(marchYear);
  const year = index < JANUARY ? marchYear : marchYear + 1;
  return `${year < 1000 ? String(year).padStart(4, '0') : year}${marchDayAt(index)?.text ?? ''}`;
}

/** The year, month and day of the month of a calendar date. */
export function dateParts(day: EpochDay): DateParts {
  const marchYear = marchYearOf(day);
  const index = day - startOfMarchYear(marchYear);
  const year = index < JANUARY ? marchYear : marchYear + 1;
  return { year, month: marchDayAt(index)?.month ?? NaN, day: marchDayAt(index)?.day ?? NaN };
}

/** The weekday of a calendar date; 1970-01-01 was a Thursday. */
export function weekdayOf(day: EpochDay): Weekday {
  return ((((day + 4) % 7) + 7) % 7) as Weekday;
}

/** The Monday of the week of `day`: weeks run Monday–Sunday (promise-rules C6). */
export function startOfWeek(day: EpochDay): EpochDay {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** The same day `months` later, or that month's last day if it has no such day (promise-rules A6). */
export function addCalendarMonths(day: EpochDay, months: number): EpochDay {
  return addMonths(new UTCDateMini(day * MS_PER_DAY), months).getTime() / MS_PER_DAY;
}

/** The first day of the month `months` after the month of `day` (0 = its own month). */
export function startOfMonth(day: EpochDay, months = 0): EpochDay {
  return addCalendarMonths(day - dateParts(day).day + 1, months);
}

/** The last day of the month `months` after the month of `day` (0 = its own month). */
export function endOfMonth(day: EpochDay, months = 0): EpochDay {
  return startOfMonth(day, months + 1) - 1;
}
