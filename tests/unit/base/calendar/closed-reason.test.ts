import { describe, expect, test } from 'vitest';
import { businessDays, type ClosedReason } from '../../../../src/core/base/calendar/business-days';
import type { CompanyCalendar } from '../../../../src/core/base/calendar/company-calendar';
import { day } from './day';
import { calendar, closure, obon, yearEnd } from './builders';

const holiday = (name: string): ClosedReason => ({ kind: 'publicHoliday', name });

interface Row {
  label: string;
  date: string;
  of?: Partial<CompanyCalendar>;
  reason: ClosedReason | undefined;
}

function check({ date, of, reason }: Row): void {
  const company = businessDays(calendar(of));
  expect(company.closedReason(day(date))).toEqual(reason);
  expect(company.isOpen(day(date))).toBe(reason === undefined);
}

describe('a company of which nothing is known', () => {
  test.each<Row>([
    { label: 'a Friday', date: '2026-11-20', reason: undefined },
    { label: 'a Saturday', date: '2026-11-21', reason: { kind: 'weekend' } },
    { label: 'a Sunday', date: '2026-11-22', reason: { kind: 'weekend' } },
    { label: 'a holiday', date: '2026-11-23', reason: holiday('勤労感謝の日') },
    { label: 'a holiday on a Saturday', date: '2027-05-01', reason: { kind: 'weekend' } },
    { label: 'a holiday on a Sunday', date: '2026-05-03', reason: holiday('憲法記念日') },
    { label: 'its substitute, three days later', date: '2026-05-06', reason: holiday('振替休日') },
    { label: 'Silver Week, between two holidays', date: '2026-09-22', reason: holiday('国民の休日') },
    { label: 'the last day before the year end', date: '2026-12-28', reason: undefined },
    { label: 'the first day of the year end', date: '2026-12-29', reason: { kind: 'yearEnd' } },
    { label: 'New Year, a holiday within the year end', date: '2027-01-01', reason: holiday('元日') },
    { label: 'a weekend within the year end', date: '2027-01-02', reason: { kind: 'yearEnd' } },
    { label: 'the last day of the year end', date: '2027-01-03', reason: { kind: 'yearEnd' } },
    { label: 'the first day after it', date: '2027-01-04', reason: undefined },
    { label: 'Obon, unless the company closes', date: '2026-08-13', reason: undefined },
    { label: 'a leap day', date: '2028-02-29', reason: undefined },
    { label: 'a leap day on a Saturday', date: '2048-02-29', reason: { kind: 'weekend' } },
  ])('$label: $date', check);
});

const summer = closure('2026-08-10', '2026-08-12', '夏季休業');

describe('which reason is given, promise-rules C2', () => {
  test.each<Row>([
    {
      label: 'a closure comes before a holiday',
      date: '2026-08-11',
      of: { closures: [summer] },
      reason: { kind: 'closure', label: '夏季休業' },
    },
    {
      label: 'a closure without words',
      date: '2026-11-20',
      of: { closures: [closure('2026-11-20', '2026-11-20')] },
      reason: { kind: 'closure' },
    },
    { label: 'the day after a closure', date: '2026-08-13', of: { closures: [summer] }, reason: undefined },
    {
      label: 'a closure comes before the year end',
      date: '2026-12-29',
      of: { closures: [closure('2026-12-26', '2027-01-05')] },
      reason: { kind: 'closure' },
    },
    {
      label: 'a closure whose ends are reversed closes nothing',
      date: '2026-11-20',
      of: { closures: [closure('2026-11-21', '2026-11-19')] },
      reason: undefined,
    },
    {
      label: 'a closed weekday adds to the weekend',
      date: '2026-11-18',
      of: { closedWeekdays: [3] },
      reason: { kind: 'closedWeekday' },
    },
    { label: '… which stays', date: '2026-11-21', of: { closedWeekdays: [3] }, reason: { kind: 'weekend' } },
    {
      label: 'an open weekday lifts the weekend',
      date: '2026-11-21',
      of: { openWeekdays: [6] },
      reason: undefined,
    },
    {
      label: '… but no holiday',
      date: '2026-05-03',
      of: { openWeekdays: [0] },
      reason: holiday('憲法記念日'),
    },
    {
      label: '… and no year end',
      date: '2027-01-02',
      of: { openWeekdays: [6] },
      reason: { kind: 'yearEnd' },
    },
    {
      label: '… and no closure',
      date: '2026-11-21',
      of: { openWeekdays: [6], closures: [closure('2026-11-21', '2026-11-21')] },
      reason: { kind: 'closure' },
    },
    {
      label: 'a weekday both closed and open is closed',
      date: '2026-11-21',
      of: { closedWeekdays: [6], openWeekdays: [6] },
      reason: { kind: 'closedWeekday' },
    },
    {
      label: 'a holiday on a closed weekday',
      date: '2026-11-23',
      of: { closedWeekdays: [1] },
      reason: holiday('勤労感謝の日'),
    },
  ])('$label: $date', check);
});

describe('closures of every year', () => {
  const both = { yearly: [yearEnd, obon] };
  const leapDay = { kind: 'obon' as const, from: { month: 2, day: 29 }, to: { month: 2, day: 29 } };
  test.each<Row>([
    { label: 'the first day of Obon', date: '2026-08-13', of: both, reason: { kind: 'obon' } },
    { label: 'its last day, a Sunday', date: '2026-08-16', of: both, reason: { kind: 'obon' } },
    { label: 'the day after Obon', date: '2026-08-17', of: both, reason: undefined },
    { label: 'the year end switched off', date: '2026-12-29', of: { yearly: [] }, reason: undefined },
    {
      label: 'New Year is a holiday all the same',
      date: '2027-01-01',
      of: { yearly: [] },
      reason: holiday('元日'),
    },
    { label: '29 February', date: '2028-02-29', of: { yearly: [leapDay] }, reason: { kind: 'obon' } },
    { label: 'no 28 February instead', date: '2027-02-26', of: { yearly: [leapDay] }, reason: undefined },
    { label: 'no 1 March instead', date: '2027-03-01', of: { yearly: [leapDay] }, reason: undefined },
  ])('$label: $date', check);
});
