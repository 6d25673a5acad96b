import { expect, test } from 'vitest';
import { defaultCompanyCalendar } from '../../../../src/core/base/calendar/company-calendar';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { laterDay, type Later } from '../../../../src/core/flows/log/ask-later';
import { wordsOf } from '../../../../src/core/base/language/words';
import { isNothingYet } from '../../../../src/core/reading/interview/no-result';
import { resultKind } from '../../../../src/core/reading/interview/result-kind';
import { day } from '../../base/calendar/day';

test.each<[later: Later, today: string, expected: string]>([
  ['next-business-day', '2026-12-01', '2026-12-02'],
  ['next-business-day', '2026-12-04', '2026-12-07'],
  ['next-business-day', '2026-12-28', '2027-01-04'],
  ['next-week', '2026-12-01', '2026-12-07'],
  ['next-week', '2026-12-04', '2026-12-07'],
  ['next-week', '2026-12-05', '2026-12-07'],
  ['next-week', '2026-12-06', '2026-12-07'],
  ['next-week', '2026-12-07', '2026-12-14'],
  ['next-week', '2026-11-17', '2026-11-24'],
])('%s from %s is %s', (later, today, expected) => {
  const calendar = defaultCompanyCalendar;
  expect(formatIsoDay(laterDay(later, { calendar }, day(today)))).toBe(expected);
});

test.each(['ja', 'en'] as const)(
  'what ends a wait without a reply is a result, and no verdict (%s)',
  (language) => {
    const { unanswered } = wordsOf(language).log;
    expect([isNothingYet(unanswered), resultKind(unanswered)]).toEqual([false, 'other']);
  },
);
