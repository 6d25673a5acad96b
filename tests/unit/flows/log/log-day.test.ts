import { describe, expect, test } from 'vitest';
import { parseIsoDay, type EpochDay } from '../../../../src/core/base/calendar/epoch-day';
import { isAhead, readLogDay } from '../../../../src/core/flows/log/log-day';

const day = (text: string): EpochDay => parseIsoDay(text) ?? NaN;
const base = { logged: [day('2026-11-27')], today: day('2026-12-01') };

describe('the day of a log, interview on Fri 2026-11-20, today Tue 2026-12-01', () => {
  test.each([
    ['today', '2026-12-01', day('2026-12-01'), day('2026-12-01')],
    ['tomorrow', '2026-12-02', 'after-today', 'after-today'],
    ['the day after the interview', '2026-11-21', day('2026-11-21'), day('2026-11-21')],
    ['the interview day', '2026-11-20', 'not-after-interview', day('2026-11-20')],
    ['the day before it', '2026-11-19', 'not-after-interview', 'before-interview'],
    ['a day that is logged already', '2026-11-27', 'logged', 'logged'],
    ['nothing', '', 'no-day', 'no-day'],
    ['half a date', '2026-11', 'no-day', 'no-day'],
    ['a day that does not exist', '2026-11-31', 'no-day', 'no-day'],
  ])('%s', (_, text, inquiry, answer) => {
    const interview = { date: day('2026-11-20') };
    expect(readLogDay(text, { ...base, interview, afterInterview: true })).toBe(inquiry);
    expect(readLogDay(text, { ...base, interview, afterInterview: false })).toBe(answer);
  });

  test('without an interview day every past day will do', () => {
    const rules = { ...base, interview: { date: undefined }, afterInterview: true };
    expect(readLogDay('2020-01-01', rules)).toBe(day('2020-01-01'));
  });
});

test.each([
  ['tomorrow', '2026-12-02', true],
  ['today', '2026-12-01', false],
  ['past', '2026-11-20', false],
])('an interview that is %s is ahead: %s %s', (_, date, expected) => {
  expect(isAhead({ date: day(date) }, base.today)).toBe(expected);
});

test('an interview without a day is not ahead', () => {
  expect(isAhead({ date: undefined }, base.today)).toBe(false);
});
