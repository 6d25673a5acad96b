import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessDays } from '../../../../src/core/base/calendar/business-days';
import {
  defaultCompanyCalendar,
  type CompanyCalendar,
} from '../../../../src/core/base/calendar/company-calendar';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { callingTime } from '../../../../src/core/waiting/guard-rail/calling-time';
import { callingTimeText } from '../../../../src/core/waiting/guard-rail/calling-time-text';
import { defaultHours } from '../../../../src/core/reading/interview/read-hours';
import { day } from '../../base/calendar/day';
import { calendar, closure, someCalendar, someDay } from '../../base/calendar/builders';

const minutes = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};
const time = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
const hoursOf = (from: string, to: string) => ({ from: minutes(from), to: minutes(to) });

/** The moment and the best stretch from it on, in one line. */
function judged(
  at: string,
  hours = defaultHours,
  of: CompanyCalendar = defaultCompanyCalendar,
  company?: string,
): string {
  const [date = '', clock] = at.split(' ');
  const { moment, best } = callingTime(
    { calendar: of, hours, company },
    day(date),
    clock ? minutes(clock) : undefined,
  );
  return `${moment}, ${formatIsoDay(best.day).slice(5)} ${time(best.from)}–${time(best.to)}`;
}

describe('a company open 9:00–18:00, Tue 2026-12-01', () => {
  test.each([
    ['0:00', 'before-hours, 12-01 10:00–12:00'],
    ['8:59', 'before-hours, 12-01 10:00–12:00'],
    ['9:00', 'open, 12-01 10:00–12:00'],
    ['9:59', 'open, 12-01 10:00–12:00'],
    ['10:00', 'best, 12-01 10:00–12:00'],
    ['11:59', 'best, 12-01 10:00–12:00'],
    ['12:00', 'lunch, 12-01 14:00–16:00'],
    ['12:59', 'lunch, 12-01 14:00–16:00'],
    ['13:00', 'open, 12-01 14:00–16:00'],
    ['14:00', 'best, 12-01 14:00–16:00'],
    ['15:59', 'best, 12-01 14:00–16:00'],
    ['16:00', 'open, 12-02 10:00–12:00'],
    ['17:59', 'open, 12-02 10:00–12:00'],
    ['18:00', 'after-hours, 12-02 10:00–12:00'],
    ['23:59', 'after-hours, 12-02 10:00–12:00'],
  ])('at %s', (at, expected) => {
    expect(judged(`2026-12-01 ${at}`)).toBe(expected);
  });
});

describe('other days and hours', () => {
  const wednesdaysOff = calendar({ closedWeekdays: [3] });
  test.each([
    ['a weekend', '2026-12-05 10:30', defaultHours, defaultCompanyCalendar, 'closed-day, 12-07 14:00–16:00'],
    [
      'a Friday evening',
      '2026-12-04 19:00',
      defaultHours,
      defaultCompanyCalendar,
      'after-hours, 12-07 14:00–16:00',
    ],
    [
      'a public holiday',
      '2026-11-23 10:30',
      defaultHours,
      defaultCompanyCalendar,
      'closed-day, 11-24 14:00–16:00',
    ],
    [
      'before the year end',
      '2026-12-28 17:00',
      defaultHours,
      defaultCompanyCalendar,
      'open, 01-04 14:00–16:00',
    ],
    [
      'the year end',
      '2026-12-30 10:30',
      defaultHours,
      defaultCompanyCalendar,
      'closed-day, 01-04 14:00–16:00',
    ],
    ['its own closed day', '2026-12-02 10:30', defaultHours, wednesdaysOff, 'closed-day, 12-03 10:00–12:00'],
    ['its closed day comes', '2026-12-01 16:30', defaultHours, wednesdaysOff, 'open, 12-03 10:00–12:00'],
    [
      'a closure',
      '2026-12-01 16:30',
      defaultHours,
      calendar({ closures: [closure('2026-12-02', '2026-12-04')] }),
      'open, 12-07 14:00–16:00',
    ],
    [
      'early hours',
      '2026-12-01 8:30',
      hoursOf('8:30', '17:15'),
      defaultCompanyCalendar,
      'open, 12-01 10:00–12:00',
    ],
    [
      'late hours',
      '2026-12-01 10:30',
      hoursOf('11:00', '15:00'),
      defaultCompanyCalendar,
      'before-hours, 12-01 11:00–12:00',
    ],
    [
      'late hours, afternoon',
      '2026-12-01 14:30',
      hoursOf('11:00', '15:00'),
      defaultCompanyCalendar,
      'best, 12-01 14:00–15:00',
    ],
    [
      'an evening company',
      '2026-12-01 10:30',
      hoursOf('17:00', '23:00'),
      defaultCompanyCalendar,
      'before-hours, 12-01 17:00–23:00',
    ],
    [
      'an evening company at work',
      '2026-12-01 18:00',
      hoursOf('17:00', '23:00'),
      defaultCompanyCalendar,
      'best, 12-01 17:00–23:00',
    ],
    [
      'open at noon only',
      '2026-12-01 12:15',
      hoursOf('12:00', '13:00'),
      defaultCompanyCalendar,
      'best, 12-01 12:00–13:00',
    ],
    [
      'without a time, a business day',
      '2026-12-01',
      defaultHours,
      defaultCompanyCalendar,
      'best, 12-01 10:00–12:00',
    ],
    [
      'without a time, a closed day',
      '2026-12-05',
      defaultHours,
      defaultCompanyCalendar,
      'closed-day, 12-07 14:00–16:00',
    ],
  ] as const)('%s', (_label, at, hours, of, expected) => {
    expect(judged(at, hours, of)).toBe(expected);
  });
});

describe('the first morning of a week, and after days off, is busy', () => {
  const long = calendar({ closures: [closure('2026-12-02', '2026-12-03')] });
  test.each([
    ['a Monday morning', '2026-12-07 10:30', defaultHours, 'open, 12-07 14:00–16:00'],
    ['a Monday afternoon', '2026-12-07 14:00', defaultHours, 'best, 12-07 14:00–16:00'],
    ['without a time', '2026-12-07', defaultHours, 'best, 12-07 14:00–16:00'],
    ['a Friday afternoon', '2026-12-04 16:00', defaultHours, 'open, 12-07 14:00–16:00'],
    ['after three days off', '2026-11-24 10:30', defaultHours, 'open, 11-24 14:00–16:00'],
    ['after the year end', '2027-01-04 9:30', defaultHours, 'open, 01-04 14:00–16:00'],
    ['the day behind', '2027-01-05 9:30', defaultHours, 'open, 01-05 10:00–12:00'],
    ['mornings only', '2026-12-07 10:30', hoursOf('9:00', '12:00'), 'best, 12-07 10:00–12:00'],
    ['an evening company', '2026-12-07 18:00', hoursOf('17:00', '23:00'), 'best, 12-07 17:00–23:00'],
  ] as const)('%s', (_label, at, hours, expected) => {
    expect(judged(at, hours)).toBe(expected);
  });

  test('two days off are no more than a weekend', () => {
    expect(judged('2026-12-04 10:30', defaultHours, long)).toBe('best, 12-04 10:00–12:00');
  });
});

describe('a hospital has its hands full until the afternoon', () => {
  test.each([
    ['医療法人若葉会 若葉病院', '2026-12-01 10:30', 'open, 12-01 14:00–16:00'],
    ['若葉クリニック', '2026-12-01 16:30', 'open, 12-02 14:00–16:00'],
    ['若葉病院', '2026-12-01 15:00', 'best, 12-01 14:00–16:00'],
    ['人事院', '2026-12-01 10:30', 'best, 12-01 10:00–12:00'],
    ['株式会社若葉病院システム', '2026-12-01 10:30', 'best, 12-01 10:00–12:00'],
  ])('%s at %s', (company, at, expected) => {
    expect(judged(at, defaultHours, defaultCompanyCalendar, company)).toBe(expected);
  });

  test('open in the morning only, it is called then', () => {
    expect(judged('2026-12-01 10:30', hoursOf('9:00', '12:00'), defaultCompanyCalendar, '若葉病院')).toBe(
      'best, 12-01 10:00–12:00',
    );
  });
});

const someHours = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 * 60 }), { minLength: 2, maxLength: 2 })
  .map((ends) => ({ from: Math.min(...ends), to: Math.max(...ends) }));

test('law: the best stretch lies in the hours of a business day, and has not ended yet', () => {
  const someMinute = fc.integer({ min: 0, max: 1439 });
  const someCompany = fc.constantFrom('株式会社若葉', '若葉病院', undefined);
  fc.assert(
    fc.property(
      someCalendar,
      someHours,
      someDay,
      someMinute,
      someCompany,
      (of, hours, today, minute, company) => {
        const days = businessDays(of);
        fc.pre(days.count(today, today + 700) > 0);
        const { moment, best } = callingTime({ calendar: of, hours, company }, today, minute);
        expect(days.isOpen(best.day)).toBe(true);
        expect(hours.from <= best.from && best.from < best.to && best.to <= hours.to).toBe(true);
        expect(best.day > today || (best.day === today && minute < best.to)).toBe(true);
        const isNow = best.day === today && best.from <= minute;
        expect(moment === 'best').toBe(isNow);
      },
    ),
  );
});

describe('in words', () => {
  const words = (at: string, clock: string, language: 'ja' | 'en'): string => {
    const today = day(at);
    const company = { calendar: defaultCompanyCalendar, hours: defaultHours };
    const text = callingTimeText(callingTime(company, today, minutes(clock)), defaultHours, today, language);
    return Object.values(text).join(' / ');
  };
  test.each([
    [
      '2026-12-01',
      '10:30',
      'いまは電話しやすい時間です / 営業時間 9:00〜18:00 / 電話しやすいのは 12:00 ごろまでです',
    ],
    [
      '2026-12-01',
      '16:30',
      '営業時間内です。もう少し電話しやすい時間もあります / 営業時間 9:00〜18:00 / 次に電話しやすい時間: 12/2(水) 10:00〜12:00',
    ],
    [
      '2026-11-23',
      '10:30',
      '今日は休業日です（勤労感謝の日） / 営業時間 9:00〜18:00 / 次に電話しやすい時間: 11/24(火) 14:00〜16:00',
    ],
  ])('%s %s', (at, clock, expected) => {
    expect(words(at, clock, 'ja')).toBe(expected);
  });

  test('in English', () => {
    expect(words('2026-12-05', '10:30', 'en')).toBe(
      'They are closed today (weekend) / Business hours 9:00–18:00 / Next good time: Mon 12/7 14:00–16:00',
    );
  });
});
