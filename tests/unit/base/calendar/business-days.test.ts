import { describe, expect, test } from 'vitest';
import { businessDays } from '../../../../src/core/base/calendar/business-days';
import type { CompanyCalendar } from '../../../../src/core/base/calendar/company-calendar';
import { formatIsoDay, type Weekday } from '../../../../src/core/base/calendar/epoch-day';
import { day } from './day';
import { calendar, closure, obon, yearEnd } from './builders';

const iso = (found: number | undefined): string | undefined =>
  found === undefined ? undefined : formatIsoDay(found);

interface Addition {
  label: string;
  from: string;
  count: number;
  of?: Partial<CompanyCalendar>;
  expected: string;
}

describe('the nth business day, promise-rules C4', () => {
  test.each<Addition>([
    { label: 'the next day', from: '2026-11-16', count: 1, expected: '2026-11-17' },
    { label: 'over a weekend and a holiday', from: '2026-11-20', count: 1, expected: '2026-11-24' },
    { label: 'three days', from: '2026-11-20', count: 3, expected: '2026-11-26' },
    {
      label: 'from a closed day, which is not counted either',
      from: '2026-11-21',
      count: 1,
      expected: '2026-11-24',
    },
    { label: 'into Golden Week', from: '2026-04-28', count: 1, expected: '2026-04-30' },
    { label: 'through Golden Week 2026', from: '2026-05-01', count: 1, expected: '2026-05-07' },
    { label: 'through the ten days of 2019', from: '2019-04-26', count: 1, expected: '2019-05-07' },
    { label: 'through Silver Week 2026', from: '2026-09-18', count: 3, expected: '2026-09-28' },
    { label: 'over the year end', from: '2026-12-28', count: 1, expected: '2027-01-04' },
    {
      label: 'over the year end switched off',
      from: '2026-12-28',
      count: 1,
      of: { yearly: [] },
      expected: '2026-12-29',
    },
    {
      label: 'over Obon',
      from: '2026-08-12',
      count: 1,
      of: { yearly: [yearEnd, obon] },
      expected: '2026-08-17',
    },
    { label: 'over a leap day', from: '2028-02-28', count: 2, expected: '2028-03-01' },
    {
      label: 'with a closed Wednesday',
      from: '2026-11-16',
      count: 2,
      of: { closedWeekdays: [3] },
      expected: '2026-11-19',
    },
    {
      label: 'with an open Saturday',
      from: '2026-11-20',
      count: 1,
      of: { openWeekdays: [6] },
      expected: '2026-11-21',
    },
    {
      label: 'over a closure from the day after',
      from: '2026-12-25',
      count: 1,
      of: { closures: [closure('2026-12-26', '2027-01-05')] },
      expected: '2027-01-06',
    },
    { label: 'a year of business days', from: '2026-01-05', count: 239, expected: '2026-12-28' },
    { label: 'none: the day itself', from: '2026-11-20', count: 0, expected: '2026-11-20' },
    { label: 'none from a closed day: the next one', from: '2026-11-21', count: 0, expected: '2026-11-24' },
  ])('$label: $from + $count = $expected', ({ from, count, of, expected }) => {
    expect(iso(businessDays(calendar(of)).add(day(from), count))).toBe(expected);
  });
});

test.each([
  { label: 'an open day stays', from: '2026-11-20', expected: '2026-11-20' },
  { label: 'a Saturday before a holiday', from: '2026-11-21', expected: '2026-11-24' },
  { label: 'a holiday', from: '2026-11-23', expected: '2026-11-24' },
  { label: 'into the next month', from: '2026-10-31', expected: '2026-11-02' },
  { label: 'into the next year', from: '2026-12-29', expected: '2027-01-04' },
])('rolling forward, promise-rules C3, $label: $from → $expected', ({ from, expected }) => {
  expect(iso(businessDays(calendar()).roll(day(from)))).toBe(expected);
});

test.each([
  { label: 'a week', from: '2026-11-23', to: '2026-11-29', expected: '2026-11-27' },
  { label: 'a month that ends on a Monday', from: '2026-11-01', to: '2026-11-30', expected: '2026-11-30' },
  { label: 'December', from: '2026-12-01', to: '2026-12-31', expected: '2026-12-28' },
  { label: 'one open day', from: '2026-11-20', to: '2026-11-20', expected: '2026-11-20' },
  { label: 'a weekend', from: '2026-11-21', to: '2026-11-22', expected: undefined },
  { label: 'the year end', from: '2026-12-29', to: '2027-01-03', expected: undefined },
  { label: 'a period that ends before it starts', from: '2026-11-20', to: '2026-11-19', expected: undefined },
])('the last business day of a period, promise-rules C5, $label: $expected', ({ from, to, expected }) => {
  expect(iso(businessDays(calendar()).lastWithin(day(from), day(to)))).toBe(expected);
});

test.each([
  { label: 'the first day does not count, the last does', from: '2026-11-20', to: '2026-11-24', expected: 1 },
  { label: 'only closed days', from: '2026-11-20', to: '2026-11-23', expected: 0 },
  { label: 'the same day', from: '2026-11-20', to: '2026-11-20', expected: 0 },
  { label: 'backwards', from: '2026-11-24', to: '2026-11-20', expected: 0 },
  { label: 'the year 2026', from: '2025-12-31', to: '2026-12-31', expected: 240 },
])('counting, $label: $from … $to = $expected', ({ from, to, expected }) => {
  expect(businessDays(calendar()).count(day(from), day(to))).toBe(expected);
});

describe('at the ends of the table and of all business days', () => {
  const lastDay = day('2099-12-31');
  const neverOpen = businessDays(calendar({ closedWeekdays: [0, 1, 2, 3, 4, 5, 6] }));
  const company = businessDays(calendar());
  test.each([
    {
      label: 'a calendar without an open day, add',
      found: neverOpen.add(day('2026-11-20'), 1),
      expected: lastDay,
    },
    { label: 'the same, roll', found: neverOpen.roll(day('2026-11-20')), expected: lastDay },
    { label: 'the same, count', found: neverOpen.count(0, lastDay), expected: 0 },
    { label: 'the same, last of a period', found: neverOpen.lastWithin(0, lastDay), expected: undefined },
    { label: 'more than there are', found: company.add(day('2026-11-20'), 1e9), expected: lastDay },
    { label: 'infinitely many', found: company.add(day('2026-11-20'), Infinity), expected: lastDay },
    { label: 'after the table', found: company.add(day('2150-01-01'), 3), expected: lastDay },
    { label: 'before the table, add', found: company.add(-5000, 1), expected: day('1970-01-05') },
    { label: 'before the table, roll', found: company.roll(-5000), expected: day('1970-01-05') },
    { label: 'a period before the table', found: company.lastWithin(-500, -400), expected: undefined },
    {
      label: 'a period after the table',
      found: company.lastWithin(lastDay + 1, lastDay + 9),
      expected: undefined,
    },
    { label: 'part of a day', found: company.add(day('2026-11-20'), 1.9), expected: day('2026-11-24') },
  ])('$label', ({ found, expected }) => {
    expect(found).toBe(expected);
  });

  test('days outside the table are still open or closed by their weekday', () => {
    const tuesday = day('2150-01-06');
    expect([tuesday, tuesday + 4].map((outside) => company.isOpen(outside))).toEqual([true, false]);
  });
});

describe('calendars are remembered', () => {
  const wednesdayClosed = (): CompanyCalendar => calendar({ closedWeekdays: [3] });

  test('the same calendar and an equal one give the same object', () => {
    const first = wednesdayClosed();
    expect(businessDays(first)).toBe(businessDays(first));
    expect(businessDays(first)).toBe(businessDays(wednesdayClosed()));
  });

  test('calendars that differ only in words keep their own words', () => {
    const reasons = ['夏季休業', '創立記念日'].map((label) =>
      businessDays(calendar({ closures: [closure('2026-08-10', '2026-08-10', label)] })).closedReason(
        day('2026-08-10'),
      ),
    );
    expect(reasons).toEqual([
      { kind: 'closure', label: '夏季休業' },
      { kind: 'closure', label: '創立記念日' },
    ]);
  });

  test('a thousand calendars later the first still gives the same answers', () => {
    const first = wednesdayClosed();
    const before = businessDays(first).add(day('2026-11-16'), 2);
    for (let index = 0; index < 1000; index++) {
      businessDays(
        calendar({ closedWeekdays: [(index % 7) as Weekday], closures: [{ from: index, to: index }] }),
      );
    }
    expect(businessDays(first).add(day('2026-11-16'), 2)).toBe(before);
  });
});
