import { memoizeByObject } from '../text/memoize';
import type { EpochDay, Weekday } from './epoch-day';

/** Days on which one company is closed, both ends inclusive, with the words of whoever noted it. */
export interface Closure {
  readonly from: EpochDay;
  readonly to: EpochDay;
  readonly label?: string;
}

/** A closure of every year, both ends inclusive; it may run over New Year (12-29 … 01-03). */
export interface YearlyClosure {
  readonly kind: 'yearEnd' | 'obon';
  readonly from: MonthDay;
  readonly to: MonthDay;
}

/** A day of every year: month 1–12, day 1–31. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** What is known of the days on which a company works (promise-rules C1, C2). Plain data, comparable by value. */
export interface CompanyCalendar {
  /** Closed in addition to the weekend. */
  readonly closedWeekdays: readonly Weekday[];
  /** Open although weekend; lifts nothing but the weekend. */
  readonly openWeekdays: readonly Weekday[];
  readonly closures: readonly Closure[];
  readonly yearly: readonly YearlyClosure[];
}

/** The days on which most companies are closed around New Year (promise-rules C1), both inclusive. */
export const usualYearEnd = { from: { month: 12, day: 29 }, to: { month: 1, day: 3 } } as const;

/** The calendar of a company of which nothing is known: weekends, public holidays and the usual year end. */
export const defaultCompanyCalendar: CompanyCalendar = {
  closedWeekdays: [],
  openWeekdays: [],
  closures: [],
  yearly: [{ kind: 'yearEnd', ...usualYearEnd }],
};

/** What makes a calendar: the compiler asks for every property, so that a key can't leave one out. */
const parts: Readonly<Record<keyof CompanyCalendar, true>> = {
  closedWeekdays: true,
  openWeekdays: true,
  closures: true,
  yearly: true,
};
const partNames = Object.keys(parts) as (keyof CompanyCalendar)[];

/** A text that is equal for equal calendars, and for no others. */
export const calendarKey = memoizeByObject((calendar: CompanyCalendar) =>
  JSON.stringify(partNames.map((part) => calendar[part])),
);
