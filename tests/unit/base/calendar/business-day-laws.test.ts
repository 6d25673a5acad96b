import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessDays } from '../../../../src/core/base/calendar/business-days';
import { lastTableDay } from '../../../../src/core/base/calendar/day-set';
import { someCalendar, someClosure, someDay } from './builders';
import { addNaively, businessDaysNaively, isOpenNaively } from './naive-business-days';

const someCount = fc.integer({ min: 1, max: 60 });

/** Whether `found` is a business day or the end of all of them. */
function isBusinessDay(company: ReturnType<typeof businessDays>, found: number | undefined): boolean {
  return found === undefined || found === lastTableDay || company.isOpen(found);
}

test('law: what roll, add and lastWithin give is a business day', () => {
  fc.assert(
    fc.property(someCalendar, someDay, someCount, (calendar, day, count) => {
      const company = businessDays(calendar);
      const found = [company.roll(day), company.add(day, count), company.lastWithin(day, day + count)];
      expect(found.every((date) => isBusinessDay(company, date))).toBe(true);
    }),
  );
});

test('law: adding is monotone, in the day and in the count', () => {
  fc.assert(
    fc.property(someCalendar, someDay, someCount, (calendar, day, count) => {
      const company = businessDays(calendar);
      expect(company.add(day + 1, count)).toBeGreaterThanOrEqual(company.add(day, count));
      const next = company.add(day, count + 1);
      expect(next > company.add(day, count) || next === lastTableDay).toBe(true);
    }),
  );
});

test('law: counting inverts adding', () => {
  fc.assert(
    fc.property(someCalendar, someDay, someCount, (calendar, day, count) => {
      const company = businessDays(calendar);
      const found = company.add(day, count);
      if (found < lastTableDay) expect(company.count(day, found)).toBe(count);
    }),
  );
});

test('law: one more closure never brings a day forward', () => {
  fc.assert(
    fc.property(someCalendar, someClosure, someDay, someCount, (calendar, closure, day, count) => {
      const company = businessDays(calendar);
      const closedMore = businessDays({ ...calendar, closures: [...calendar.closures, closure] });
      expect(closedMore.add(day, count)).toBeGreaterThanOrEqual(company.add(day, count));
      expect(closedMore.roll(day)).toBeGreaterThanOrEqual(company.roll(day));
    }),
  );
});

test('law: the engine equals a walk from day to day', () => {
  fc.assert(
    fc.property(someCalendar, someDay, someCount, (calendar, day, count) => {
      const company = businessDays(calendar);
      const added = addNaively(calendar, day, count);
      if (added !== undefined) expect(company.add(day, count)).toBe(added);
      const within = businessDaysNaively(calendar, day, day + 90);
      expect(company.count(day, day + 90)).toBe(within.length);
      expect(company.lastWithin(day + 1, day + 90)).toBe(within.at(-1));
    }),
    { numRuns: 200 },
  );
});

test('law: a day is open exactly when it has no reason to be closed, and as the rules say', () => {
  fc.assert(
    fc.property(someCalendar, someDay, (calendar, first) => {
      const company = businessDays(calendar);
      for (let day = first; day < first + 31; day++) {
        expect(company.isOpen(day)).toBe(company.closedReason(day) === undefined);
        expect(company.isOpen(day)).toBe(isOpenNaively(calendar, day));
      }
    }),
  );
});

test('law: closing everything from some day on never hangs', () => {
  fc.assert(
    fc.property(someCalendar, someDay, someCount, (calendar, day, count) => {
      const company = businessDays({ ...calendar, closures: [{ from: day, to: lastTableDay }] });
      expect(company.add(day, count)).toBe(lastTableDay);
      expect(company.count(day, lastTableDay)).toBe(0);
    }),
  );
});
