import { addMonths, format, getDay, isValid, parse, startOfISOWeek } from 'date-fns';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addCalendarMonths,
  dateParts,
  endOfMonth,
  epochDay,
  formatIsoDay,
  parseIsoDay,
  startOfMonth,
  startOfWeek,
  weekdayOf,
} from '../../../../src/core/base/calendar/epoch-day';
import { day } from './day';

const anyDay = fc.integer({ min: day('0100-03-01'), max: day('9999-12-31') });
const recentDay = fc.integer({ min: day('1900-01-01'), max: day('2100-12-31') }).filter(isInZone);

/** The local midday of a date, as date-fns wants it: no zone has ever moved a clock past it. */
function middayOf(date: number): Date {
  return parse(`${formatIsoDay(date)} 12`, 'yyyy-MM-dd HH', new Date(0));
}

const written = (date: Date): string => format(date, 'yyyy-MM-dd');

/** Whether the zone has a date: Kiritimati had no 1994-12-31, for which date-fns takes the day after. */
function isInZone(date: number): boolean {
  return written(middayOf(date)) === formatIsoDay(date);
}

test.each([
  { text: '1970-01-01', expected: 0 },
  { text: '1969-12-31', expected: -1 },
  { text: '2026-11-20', expected: 20_777 },
  { text: '2000-02-29', expected: 11_016 },
  { text: '1900-02-29', expected: undefined },
  { text: '2026-02-29', expected: undefined },
  { text: '2026-13-01', expected: undefined },
  { text: '2026-00-01', expected: undefined },
  { text: '2026-01-00', expected: undefined },
  { text: '2026-11-31', expected: undefined },
  { text: '0026-11-20', expected: undefined },
  { text: '2026-11-2', expected: undefined },
  { text: '2026-1a-20', expected: undefined },
  { text: '202x-11-20', expected: undefined },
  { text: '2026/11/20', expected: undefined },
  { text: ' 2026-11-20', expected: undefined },
  { text: '２026-11-20', expected: undefined },
  { text: '', expected: undefined },
])('reading "$text" gives $expected', ({ text, expected }) => {
  expect(parseIsoDay(text)).toBe(expected);
});

test.each([
  { label: 'half a month', parts: [2026, 1.5, 1] },
  { label: 'half a day', parts: [2026, 1, 1.5] },
  { label: 'no number', parts: [NaN, 1, 1] },
  { label: 'a year of two digits', parts: [26, 11, 27] },
  { label: 'a negative month', parts: [2026, -1, 1] },
] as const)('no date: $label', ({ parts: [year, month, date] }) => {
  expect(epochDay(year, month, date)).toBeUndefined();
});

test('law: reading undoes writing', () => {
  fc.assert(fc.property(anyDay, (date) => parseIsoDay(formatIsoDay(date)) === date));
});

test('law: year, month and day make the date again', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const { year, month, day: dayOfMonth } = dateParts(date);
      expect(epochDay(year, month, dayOfMonth)).toBe(date);
    }),
  );
});

test('law: written as the language itself writes it', () => {
  fc.assert(
    fc.property(
      anyDay,
      (date) => formatIsoDay(date) === new Date(date * 86_400_000).toISOString().slice(0, 10),
    ),
  );
});

test('law: any three numbers are a date exactly when date-fns finds one', () => {
  const numbers = [fc.integer({ min: 1000, max: 9999 }), fc.nat(14), fc.nat(33)] as const;
  fc.assert(
    fc.property(...numbers, (year, month, date) => {
      const read = parse(`${year}-${month}-${date} 12`, 'yyyy-M-d HH', new Date(0));
      expect(epochDay(year, month, date) !== undefined).toBe(isValid(read));
    }),
  );
});

test('law: weekdays and weeks are those of date-fns', () => {
  fc.assert(
    fc.property(recentDay, (date) => {
      expect(weekdayOf(date)).toBe(getDay(middayOf(date)));
      expect(formatIsoDay(startOfWeek(date))).toBe(written(startOfISOWeek(middayOf(date))));
    }),
  );
});

test('law: months are those of date-fns, in every time zone', () => {
  fc.assert(
    fc.property(recentDay, fc.integer({ min: -30, max: 30 }), (date, months) => {
      // date-fns goes by way of the end of the month.
      fc.pre(isInZone(endOfMonth(date, months)));
      expect(formatIsoDay(addCalendarMonths(date, months))).toBe(written(addMonths(middayOf(date), months)));
      expect(dateParts(startOfMonth(date, months)).day).toBe(1);
      expect(endOfMonth(date, months) + 1).toBe(startOfMonth(date, months + 1));
    }),
  );
});

test.each([
  { from: '2026-01-31', months: 1, expected: '2026-02-28' },
  { from: '2028-01-31', months: 1, expected: '2028-02-29' },
  { from: '2028-02-29', months: 12, expected: '2029-02-28' },
  { from: '2026-11-30', months: 3, expected: '2027-02-28' },
])('$from and $months months is $expected', ({ from, months, expected }) => {
  expect(formatIsoDay(addCalendarMonths(day(from), months))).toBe(expected);
});
