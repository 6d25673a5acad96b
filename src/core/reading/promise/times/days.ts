import { NUMERAL_CLASS, readNumber } from '../text/numerals';
import { lazy } from '../../../base/text/lazy';
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
} from '../text/words';
import { bareDay } from './amounts';
import type { MomentPattern } from './moment-pattern';
import { characterBefore, reiwaYear, writtenDate, yearAhead } from './moment-pattern';

const N = `(${DATE_NUMBER})`;
/** A day of a month; written without 日 it must be in digits and must not count something else. */
const DAY = `(?:${N}日|(\\d{1,2})(?![\\d.:時分名人社件回年月ヶ営]|週間))`;
const KANJI_WEEKDAY = '([月火水木金土日])';
/** 来週火〜木曜: the 曜 of both. */
const JOINED_WEEKDAY = '(?=(?:[〜ー・、か-]|または|又は)[月火水木金土日](?:曜|まで|に|$|[、。)]))';
const IN_BRACKETS = `[(\\[]${KANJI_WEEKDAY}(?:曜日?)?(?:・祝)?[)\\]]`;

/** Days with a year (D1), and what looks like one but has no year these rules read (U2). */
function datesWithYear(): readonly MomentPattern[] {
  return [
    {
      rule: 'D1',
      pattern: sticky('(20\\d\\d)([/.\\-〜])(\\d{1,2})\\2(\\d{1,2})(?!\\d)'),
      read: (match, scan) =>
        /[\d/.]/.test(characterBefore(match, scan))
          ? 'no-such-date'
          : writtenDate(match[3], match[4], { written: Number(match[1]) }),
    },
    {
      rule: 'D1',
      pattern: sticky(`(20\\d\\d)年${N}月${N}日?`),
      read: ([, year, month, day]) => writtenDate(month, day, { written: Number(year) }),
    },
    {
      rule: 'D1',
      pattern: sticky(`(令和|r) ?${N}(?:年${N}月${N}日?|([/.])${N}\\5${N}(?!\\d))`),
      read: (match, scan) => {
        if (match[1] === 'r' && /[a-z]/.test(characterBefore(match, scan))) return undefined;
        return writtenDate(match[3] ?? match[6], match[4] ?? match[7], reiwaYear(match[2]));
      },
    },
    {
      rule: 'D2',
      pattern: sticky(`(${oneOf(YEARS)})の?(?:${N}月${DAY}|(\\d{1,2})/(\\d{1,2})(?![\\d/]))`),
      read: ([, year, month, day, bareNumber, slashMonth, slashDay]) =>
        writtenDate(month ?? slashMonth, day ?? bareNumber ?? slashDay, yearAhead(year)),
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
}

function datesWithoutYear(): readonly MomentPattern[] {
  return [
    {
      rule: 'D2',
      pattern: sticky(`${N}月${DAY}`),
      read: ([, month, day, bareNumber]) => writtenDate(month, day ?? bareNumber),
    },
    {
      rule: 'D2',
      pattern: sticky('(\\d{1,2})/(\\d{1,2})(?![\\d/]|週間|[名人社回時次])'),
      read: (match, scan) => {
        if (characterBefore(match, scan) === '/') return undefined;
        return writtenDate(match[1], match[2]);
      },
    },
    {
      rule: 'D2',
      // 11.27まで; other decimals are numbers (T3).
      pattern: sticky('(\\d{1,2})\\.(\\d{1,2})(?=まで|に|[(]?[月火水木金土日](?:曜|[)]))'),
      read: (match, scan) =>
        /[\d.]/.test(characterBefore(match, scan)) ? undefined : writtenDate(match[1], match[2]),
    },
    {
      rule: 'D3',
      pattern: sticky(
        `(${oneOf(MONTHS)})の?[、,]?(?:${N}日|(\\d{1,2})(?=[〜ー、,・か-]\\d{1,2}日)|(\\d{1,2})(?=まで|\\([月火水木金土日]))`,
      ),
      read: ([, month, day1, day2, day3]) => {
        const day = readNumber(day1 ?? day2 ?? day3 ?? '') ?? 0;
        return day >= 1 && day <= 31
          ? { type: 'day-of-named-month', months: valueOf(MONTHS, month), day }
          : 'no-such-date';
      },
    },
    {
      rule: 'D4',
      pattern: sticky(`(\\d{1,2})(?=[(\\[][月火水木金土日](?:曜日?)?[)\\]])`),
      read: (match, scan) =>
        /[\d./]/.test(characterBefore(match, scan)) ? undefined : bareDay(match[1] ?? ''),
    },
    {
      rule: 'D4',
      pattern: sticky('(1[1-9]|2\\d|3[01])(?=(?:頃|ごろ|くらい|ぐらい)?まで)'),
      read: (match, scan) => {
        const before = scan.text.slice(Math.max(0, match.index - 2), match.index);
        return /^$|[、,。(:はに〜]$|結果$/.test(before) ? bareDay(match[1] ?? '') : undefined;
      },
    },
  ];
}

function weekdays(): readonly MomentPattern[] {
  return [
    // 金曜27日, 金曜(11/27): the date counts, with its weekday.
    {
      rule: 'D4',
      pattern: sticky(
        `${KANJI_WEEKDAY}(?:曜日?)[、,]?[(\\[]?(?:(\\d{1,2})(?:月|/)(\\d{1,2})日?(?![\\d/])|${N}日)(?!以内|後|間|ほど|程度)[)\\]]?`,
      ),
      read: ([, weekday, month, monthDay, day]) => {
        const date = month === undefined ? bareDay(day ?? '') : writtenDate(month, monthDay);
        return typeof date === 'string' ? date : { ...date, saidWeekday: weekdayNamed(weekday ?? '') };
      },
    },
    {
      rule: 'D7',
      pattern: sticky(
        `(${oneOf(WEEKS)})(?:中|末)?の?[、,]?(?:${KANJI_WEEKDAY}(?:曜日?|${JOINED_WEEKDAY}|(?=まで|に|頃|ごろ|か|$))|${IN_BRACKETS})`,
      ),
      read: ([, week, plain, bracketed]) => ({
        type: 'weekday-of-week',
        weeks: valueOf(WEEKS, week),
        weekday: weekdayNamed(plain ?? bracketed ?? ''),
      }),
    },
    {
      rule: 'T4',
      pattern: sticky(`(${oneOf(WEEKS)})の(?:今日|本日|同じ曜日)`),
      read: ([, week]) => ({ type: 'days-ahead', days: 7 * valueOf(WEEKS, week) }),
    },
    {
      rule: 'D7',
      pattern: sticky(`週明けの?[、,]?(?:${KANJI_WEEKDAY}曜日?|${IN_BRACKETS})`),
      read: ([, plain, bracketed]) => ({
        type: 'weekday-of-week',
        weeks: 1,
        weekday: weekdayNamed(plain ?? bracketed ?? ''),
      }),
    },
    {
      rule: 'D6',
      pattern: sticky(`(?:次の|今度の|翌|来)?${KANJI_WEEKDAY}曜日?`),
      read: ([, weekday]) => ({ type: 'weekday', weekday: weekdayNamed(weekday ?? '') }),
    },
    // 金まで, (金)まで, 連絡:木まで.
    {
      rule: 'D6b',
      pattern: sticky('[(]?([月火水木金土])[)]?(?=まで)'),
      read: (match, scan) =>
        /^[は:、,。(]?$/.test(characterBefore(match, scan))
          ? { type: 'weekday', weekday: weekdayNamed(match[1] ?? '') }
          : undefined,
    },
    // 月火あたり, 来週の木金.
    {
      rule: 'D6b',
      pattern: sticky(
        '(月(?=火)|火(?=水)|水(?=木)|木(?=金))([火水木金])(?=あたり|辺り|で(?!き)|に|頃|ごろ|まで|、|。|$|のどちら)',
      ),
      read: (match, scan) =>
        /^[は:、,。(の週]?$/.test(characterBefore(match, scan))
          ? {
              type: 'range',
              left: { type: 'weekday', weekday: weekdayNamed(match[1] ?? '') },
              right: { type: 'weekday', weekday: weekdayNamed(match[2] ?? '') },
            }
          : undefined,
    },
    // 木か金: one character of each; 月〜金の9時 are hours of business, and 土・日 the weekend.
    {
      rule: 'D6b',
      pattern: sticky(
        `(?!土[・〜]日)${KANJI_WEEKDAY}(?=(?:か|〜|・|または|又は)[月火水木金土日](?:曜|(?=[中頃連通電回返案郵発])|(?![一-龠々\\d]|の?\\d)))`,
      ),
      read: (match, scan) =>
        /[\d今来先翌毎次再祝平料入ヶ月火水木金土日]/.test(characterBefore(match, scan))
          ? undefined
          : { type: 'weekday', weekday: weekdayNamed(match[1] ?? '') },
    },
  ];
}

const DAYS_AHEAD = { 明日: 1, あした: 1, 翌日: 1, 明後日: 2, あさって: 2, 翌々日: 2 } as const;
const BUSINESS_DAYS_AHEAD = { 翌営業日: 1, 翌々営業日: 2, 次の営業日: 1 } as const;
const TODAY_OR_TOMORROW = { 今晩: 0, 今夜: 0, 今夕: 0, 翌朝: 1, 明朝: 1, 明晩: 1 } as const;

function relativeDays(): readonly MomentPattern[] {
  return [
    {
      rule: 'T4',
      pattern: sticky(`(${oneOf(TODAY_OR_TOMORROW)})(?!の)`),
      read: ([, word]) => ({ type: 'days-ahead', days: valueOf(TODAY_OR_TOMORROW, word) }),
    },
    {
      rule: 'D8',
      pattern: sticky(`(?:本日|今日|きょう|当日)(?=(?:${IN_BRACKETS})?(?:中|まで|に|の?(?:${TIME_OF_DAY})))`),
      read: () => ({ type: 'days-ahead', days: 0 }),
    },
    {
      rule: 'D9',
      pattern: sticky(`(${oneOf(BUSINESS_DAYS_AHEAD)})`),
      read: ([, word]) => ({
        type: 'business-days-ahead',
        count: valueOf(BUSINESS_DAYS_AHEAD, word),
        follows: true,
      }),
    },
    {
      rule: 'D9',
      pattern: sticky(`(${oneOf(DAYS_AHEAD)})`),
      // しあさって and 明々後日 are three days ahead and have no rule; their tails must not be read as two. In 説明日 no 明日.
      read: (match, scan) =>
        /[し明々説]/.test(characterBefore(match, scan))
          ? undefined
          : {
              type: 'days-ahead',
              days: valueOf(DAYS_AHEAD, match[1]),
              ...(match[1]?.startsWith('翌') && { follows: true }),
            },
    },
  ];
}

/** The ways to name a day (promise-rules D), in the order in which they are tried. Bare 28日 is read with the amounts. */
export const dayPatterns = lazy((): readonly MomentPattern[] => [
  ...datesWithYear(),
  ...datesWithoutYear(),
  ...weekdays(),
  ...relativeDays(),
]);
