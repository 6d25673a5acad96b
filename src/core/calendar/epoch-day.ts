import { utc } from '@date-fns/utc';
import { addMonths } from 'date-fns';

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
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a proleptic Gregorian date; `undefined` when that date does not exist (2026-02-30, month 13). */
export function epochDay(year: number, month: number, day: number): EpochDay | undefined {
  const result = Date.UTC(year, month - 1, day) / MS_PER_DAY;
  const parts = dateParts(result);
  return parts.year === year && parts.month === month && parts.day === day ? result : undefined;
}

/** Reads exactly `YYYY-MM-DD`; `undefined` for anything else and for dates that do not exist. */
export function parseIsoDay(text: string): EpochDay | undefined {
  const match = ISO_DATE.exec(text);
  return match ? epochDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Writes `YYYY-MM-DD`. */
export function formatIsoDay(day: EpochDay): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The year, month and day of the month of a calendar date. */
export function dateParts(day: EpochDay): DateParts {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
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
  return addMonths(day * MS_PER_DAY, months, { in: utc }).getTime() / MS_PER_DAY;
}

/** The first day of the month `months` after the month of `day` (0 = its own month). */
export function startOfMonth(day: EpochDay, months = 0): EpochDay {
  return addCalendarMonths(day - dateParts(day).day + 1, months);
}

/** The last day of the month `months` after the month of `day` (0 = its own month). */
export function endOfMonth(day: EpochDay, months = 0): EpochDay {
  return startOfMonth(day, months + 1) - 1;
}
