import { NUMERAL_CLASS, readNumber } from '../numerals';
import {
  DATE_NUMBER,
  MONTHS,
  oneOf,
  sticky,
  TIME_OF_DAY,
  valueOf,
  weekdayNamed,
  WEEKS,
  YEARS,
} from '../vocabulary';
import type { MomentPattern } from './moment-pattern';
import { characterBefore, reiwaYear, writtenDate, yearAhead } from './moment-pattern';

const N = `(${DATE_NUMBER})`;
/** A day of a month; written without 日 it must be in digits and must not count something else. */
const DAY = `(?:${N}日|(\\d{1,2})(?![\\d.:時分名人社件回週年月ヶ営]))`;
const KANJI_WEEKDAY = '([月火水木金土日])';
/** 来週火〜木曜: the 曜 of both. */
const JOINED_WEEKDAY = '(?=[〜ー・、か-][月火水木金土日]曜)';
const IN_BRACKETS = `[(\\[]${KANJI_WEEKDAY}(?:曜日?)?[)\\]]`;

/** Days with a year (D1), and what looks like one but has no year these rules read (U2). */
const datesWithYear: readonly MomentPattern[] = [
  {
    rule: 'D1',
    pattern: sticky('(20\\d\\d)([/.\\-〜])(\\d{1,2})\\2(\\d{1,2})(?!\\d)'),
    read: ([, year, , month, day]) => writtenDate(month, day, { written: Number(year) }),
  },
  {
    rule: 'D1',
    pattern: sticky(`(20\\d\\d)年${N}月${N}日?`),
    read: ([, year, month, day]) => writtenDate(month, day, { written: Number(year) }),
  },
  {
    rule: 'D1',
    pattern: sticky(`(令和|r)${N}(?:年${N}月${N}日?|([/.])${N}\\5${N}(?!\\d))`),
    read: (match, scan) => {
      if (match[1] === 'r' && /[a-z]/.test(characterBefore(match, scan))) return undefined;
      return writtenDate(match[3] ?? match[6], match[4] ?? match[7], reiwaYear(match[2]));
    },
  },
  {
    rule: 'D2',
    pattern: sticky(`(${oneOf(YEARS)})の?${N}月${DAY}`),
    read: ([, year, month, day, bareDay]) => writtenDate(month, day ?? bareDay, yearAhead(year)),
  },
  // Any other year before a date: 26年11月27日, 1999/11/27, 26/11/27, 11/27/26.
  { rule: 'D1', pattern: sticky(`[${NUMERAL_CLASS}]{1,8}年${N}月${N}日?`), read: () => 'no-such-date' },
  { rule: 'D1', pattern: sticky('\\d{1,4}/\\d{1,2}/\\d{1,4}(?!\\d)'), read: () => 'no-such-date' },
  {
    rule: 'D1',
    pattern: sticky('\\d\\d([.\\-〜])(\\d{1,2})\\1(\\d{1,2})(?!\\d)'),
    read: ([, , month, day]) => (typeof writtenDate(month, day) === 'string' ? undefined : 'no-such-date'),
  },
];

const datesWithoutYear: readonly MomentPattern[] = [
  {
    rule: 'D2',
    pattern: sticky(`${N}月${DAY}`),
    read: ([, month, day, bareDay]) => writtenDate(month, day ?? bareDay),
  },
  {
    rule: 'D2',
    pattern: sticky('(\\d{1,2})/(\\d{1,2})(?![\\d/])'),
    read: (match, scan) =>
      characterBefore(match, scan) === '/' ? undefined : writtenDate(match[1], match[2]),
  },
  {
    rule: 'D3',
    pattern: sticky(`(${oneOf(MONTHS)})の?(?:${N}日|(\\d{1,2})(?=[〜ー、,・か-]\\d{1,2}日))`),
    read: ([, month, number, joinedNumber]) => {
      const day = readNumber(number ?? joinedNumber ?? '') ?? 0;
      return day >= 1 && day <= 31
        ? { type: 'day-of-named-month', months: valueOf(MONTHS, month), day }
        : 'no-such-date';
    },
  },
];

const weekdays: readonly MomentPattern[] = [
  {
    rule: 'D6',
    pattern: sticky(`(?:次の|今度の|翌|来)?${KANJI_WEEKDAY}曜日?`),
    read: ([, weekday]) => ({ type: 'weekday', weekday: weekdayNamed(weekday ?? '') }),
  },
  {
    rule: 'D7',
    pattern: sticky(`(${oneOf(WEEKS)})の?(?:${KANJI_WEEKDAY}(?:曜日?|${JOINED_WEEKDAY})|${IN_BRACKETS})`),
    read: ([, week, plain, bracketed]) => ({
      type: 'weekday-of-week',
      weeks: valueOf(WEEKS, week),
      weekday: weekdayNamed(plain ?? bracketed ?? ''),
    }),
  },
  {
    rule: 'D7',
    pattern: sticky(`週明けの?(?:${KANJI_WEEKDAY}曜日?|${IN_BRACKETS})`),
    read: ([, plain, bracketed]) => ({
      type: 'weekday-of-week',
      weeks: 1,
      weekday: weekdayNamed(plain ?? bracketed ?? ''),
    }),
  },
];

const DAYS_AHEAD = { 明日: 1, 翌日: 1, 明後日: 2, あさって: 2, 翌々日: 2 } as const;
const BUSINESS_DAYS_AHEAD = { 翌営業日: 1, 翌々営業日: 2 } as const;

const relativeDays: readonly MomentPattern[] = [
  {
    rule: 'D8',
    pattern: sticky(`(?:本日|今日|当日)(?=(?:${IN_BRACKETS})?(?:中|まで|に|の?(?:${TIME_OF_DAY})))`),
    read: () => ({ type: 'days-ahead', days: 0 }),
  },
  {
    rule: 'D9',
    pattern: sticky(`(${oneOf(BUSINESS_DAYS_AHEAD)})`),
    read: ([, word]) => ({ type: 'business-days-ahead', count: valueOf(BUSINESS_DAYS_AHEAD, word) }),
  },
  {
    rule: 'D9',
    pattern: sticky(`(${oneOf(DAYS_AHEAD)})`),
    // しあさって and 明々後日 are three days ahead and have no rule; their tails must not be read as two. In 説明日 no 明日.
    read: (match, scan) =>
      /[し明々説]/.test(characterBefore(match, scan))
        ? undefined
        : { type: 'days-ahead', days: valueOf(DAYS_AHEAD, match[1]) },
  },
];

/** The ways to name a day (promise-rules D), in the order in which they are tried. Bare 28日 is read with the amounts. */
export const dayPatterns: readonly MomentPattern[] = [
  ...datesWithYear,
  ...datesWithoutYear,
  ...weekdays,
  ...relativeDays,
];
