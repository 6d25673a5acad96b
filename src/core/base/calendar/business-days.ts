import { closedReason, type ClosedReason } from './closed-reason';
import { memoizeByKey } from '../text/memoize';
import { calendarKey, type CompanyCalendar } from './company-calendar';
import { lastTableDay } from './day-set';
import type { EpochDay } from './epoch-day';
import { openDays } from './open-days';
import type { RankedDays } from './ranked-days';

export type { ClosedReason } from './closed-reason';

/**
 * The business days of one company. Every question takes the same short time, whatever the distance.
 *
 * The answers are days of 1970-01-01…2099-12-31; where no business day is left in that time (or at all, in a calendar
 * that is always closed) the answer is 2099-12-31. Public holidays are known until 2050.
 */
export interface BusinessDays {
  /** Whether the company works on `day` (promise-rules C2). */
  isOpen(day: EpochDay): boolean;
  /** Why the company is closed on `day`, the first reason in the order of promise-rules C2; `undefined` when open. */
  closedReason(day: EpochDay): ClosedReason | undefined;
  /** `day` itself if it is open, else the next business day (promise-rules C3). */
  roll(day: EpochDay): EpochDay;
  /** The `count`-th business day strictly after `day`, which is never counted (promise-rules C4); `roll` for 0 or less. */
  add(day: EpochDay, count: number): EpochDay;
  /** How many business days are strictly after `from`, up to and including `to`; 0 when `to` is not later. */
  count(from: EpochDay, to: EpochDay): number;
  /** The last business day of `from`…`to`, both inclusive (promise-rules C5); `undefined` when there is none. */
  lastWithin(from: EpochDay, to: EpochDay): EpochDay | undefined;
}

/** How many calendars are remembered; each takes 75 KB, and a tenth of a millisecond to make again. */
const REMEMBERED = 128;

/**
 * The business days of a company. Equal calendars share one answer, and asking again with the same object costs next
 * to nothing; a calendar must therefore not be changed after it was handed over.
 */
export const businessDays = memoizeByKey(
  (calendar: CompanyCalendar) => makeBusinessDays(calendar, openDays(calendar)),
  calendarKey,
  REMEMBERED,
);

function makeBusinessDays(calendar: CompanyCalendar, open: RankedDays): BusinessDays {
  const isInTable = (day: EpochDay): boolean => day >= 0 && day <= lastTableDay;
  const roll = (day: EpochDay): EpochDay => open.at(open.countUpTo(day - 1));
  return {
    isOpen: (day) => (isInTable(day) ? open.has(day) : closedReason(calendar, day) === undefined),
    closedReason: (day) => closedReason(calendar, day),
    roll,
    add: (day, count) => (count >= 1 ? open.at(open.countUpTo(day) + Math.floor(count) - 1) : roll(day)),
    count: (from, to) => Math.max(0, open.countUpTo(to) - open.countUpTo(from)),
    lastWithin(from, to) {
      const upTo = open.countUpTo(to);
      return upTo > open.countUpTo(from - 1) ? open.at(upTo - 1) : undefined;
    },
  };
}
