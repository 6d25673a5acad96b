import fc from 'fast-check';
import {
  defaultCompanyCalendar,
  type Closure,
  type CompanyCalendar,
  type YearlyClosure,
} from '../../../../src/core/base/calendar/company-calendar';
import { type Weekday } from '../../../../src/core/base/calendar/epoch-day';
import { day } from './day';

/** The default calendar with some of it replaced. */
export function calendar(changes: Partial<CompanyCalendar> = {}): CompanyCalendar {
  return { ...defaultCompanyCalendar, ...changes };
}

/** A closure of one company. */
export function closure(from: string, to: string, label?: string): Closure {
  return { from: day(from), to: day(to), ...(label !== undefined && { label }) };
}

export const yearEnd: YearlyClosure = {
  kind: 'yearEnd',
  from: { month: 12, day: 29 },
  to: { month: 1, day: 3 },
};
export const obon: YearlyClosure = { kind: 'obon', from: { month: 8, day: 13 }, to: { month: 8, day: 16 } };

const monthDays = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) });
const weekdays = fc.subarray<Weekday>([0, 1, 2, 3, 4, 5, 6], { maxLength: 4 });

/** A day of the years in which notes are written. */
export const someDay = fc.integer({ min: day('2020-01-01'), max: day('2030-12-31') });

/** A closure of up to a month. */
export const someClosure = fc
  .tuple(someDay, fc.integer({ min: 0, max: 30 }))
  .map(([from, length]): Closure => ({ from, to: from + length }));

/** Any calendar, most of them with open days left. */
export const someCalendar: fc.Arbitrary<CompanyCalendar> = fc.record({
  closedWeekdays: weekdays,
  openWeekdays: weekdays,
  closures: fc.array(someClosure, { maxLength: 4 }),
  yearly: fc.array(
    fc.record({ kind: fc.constantFrom('yearEnd' as const, 'obon' as const), from: monthDays, to: monthDays }),
    { maxLength: 2 },
  ),
});
