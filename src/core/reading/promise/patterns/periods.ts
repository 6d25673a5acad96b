import type { MonthPart, PeriodExpression, YearExpression } from '../expression';
import { isNumeral, NUMERAL_CLASS, readNumber } from '../numerals';
import type { UnreadReason } from '../promise';
import type { Scan } from '../scan';
import { hasLeadingWave, matchAt } from '../scan';
import { DATE_NUMBER, HEDGE_AFTER, MONTHS, oneOf, sticky, valueOf, WEEKS, YEARS } from '../vocabulary';
import type { MomentPattern } from './moment-pattern';
import { characterBefore, reiwaYear, yearAhead } from './moment-pattern';

const N = `(${DATE_NUMBER})`;
const STARTS_OF_WEEK = '頭|初め|始め|はじめ|早々';
const PARTS_OF_WEEK = `中頃|中|内(?!定)|うち|いっぱい|週?末|前半|半ば|後半|${STARTS_OF_WEEK}`;
const PARTS_OF_MONTH =
  '上旬|初旬|初め|始め|はじめ|頭|中旬|半ば|なかば|中頃|下旬|月?末日?|中(?!途|止)|内(?!定)|うち|いっぱい';

/** What makes a month without a part a time (P3). */
const COUNTS_AS_TIME = sticky(`頃|ごろ|${HEDGE_AFTER}{0,2}(?:に|まで|以降|以後|から|より|[〜-])`);

function partOfMonth(word: string | undefined): MonthPart {
  if (word === undefined) return 'whole';
  if (/上旬|初|始|はじめ|頭/.test(word)) return 'early';
  if (/中旬|半ば|なかば|中頃/.test(word)) return 'middle';
  return /下旬|末/.test(word) ? 'late' : 'whole';
}

/** 来週の面接 and 今月のご予定 are no times (P1, P3). */
function belongsToNextWord(match: RegExpExecArray, scan: Scan): boolean {
  return scan.text.startsWith('の', match.index + match[0].length);
}

/** A numbered month; without a part it is a time only where P3 says so. */
function numberedMonth(
  match: RegExpExecArray,
  scan: Scan,
  number: string | undefined,
  part: string | undefined,
  year?: YearExpression | 'unread',
): PeriodExpression | UnreadReason | undefined {
  const end = match.index + match[0].length;
  const isTime =
    part !== undefined ||
    matchAt(scan, COUNTS_AS_TIME, end) !== undefined ||
    end >= scan.lastWordEnd ||
    hasLeadingWave(scan, match.index);
  if (!isTime) return undefined;
  const month = readNumber(number ?? '') ?? 0;
  if (year === 'unread' || month < 1 || month > 12) return 'no-such-date';
  return { type: 'month', month, part: partOfMonth(part), ...(year && { year }) };
}

const weeks: readonly MomentPattern[] = [
  // 来週の面接後3営業日: an amount counted from another stated day (U5).
  {
    rule: 'P1',
    pattern: sticky(
      `(?:${oneOf(WEEKS)}|${oneOf(MONTHS)}|[${NUMERAL_CLASS}]{1,3}月)の[^、。\\d]{0,8}?(?:後|から|より)[、,]?(?=[${NUMERAL_CLASS}]{1,3}(?:営業日|日|週|時間|[ヶかカヵケ箇]月))`,
    ),
    read: () => 'counted-from-other-day',
  },
  {
    rule: 'P2',
    // 今週の頭 is over: 今週 stays the whole week.
    pattern: sticky(`(${oneOf(WEEKS)})の?(?:${STARTS_OF_WEEK}|週明け)`),
    read: ([, week]) => {
      const ahead = valueOf(WEEKS, week);
      return ahead === 0 ? undefined : { type: 'start-of-week', weeks: ahead };
    },
  },
  {
    rule: 'P1',
    pattern: sticky(`(${oneOf(WEEKS)})(の?(?:${PARTS_OF_WEEK}))?`),
    read: (match, scan) =>
      match[2] === undefined && belongsToNextWord(match, scan)
        ? undefined
        : { type: 'week', weeks: valueOf(WEEKS, match[1]) },
  },
  { rule: 'P2', pattern: sticky('週明け(?:早々)?'), read: () => ({ type: 'start-of-week', weeks: 1 }) },
  { rule: 'P1', pattern: sticky('週末'), read: () => ({ type: 'week', weeks: 0 }) },
];

const months: readonly MomentPattern[] = [
  {
    rule: 'P3',
    pattern: sticky(`(${oneOf(MONTHS)})(?:の?(${PARTS_OF_MONTH}))?`),
    read: (match, scan) =>
      match[2] === undefined && belongsToNextWord(match, scan)
        ? undefined
        : { type: 'named-month', months: valueOf(MONTHS, match[1]), part: partOfMonth(match[2]) },
  },
  {
    rule: 'P3',
    pattern: sticky(`(20\\d\\d)年${N}月(?:の?(${PARTS_OF_MONTH}))?`),
    read: (match, scan) => numberedMonth(match, scan, match[2], match[3], { written: Number(match[1]) }),
  },
  {
    rule: 'P3',
    pattern: sticky(`令和${N}年${N}月(?:の?(${PARTS_OF_MONTH}))?`),
    read: (match, scan) => numberedMonth(match, scan, match[2], match[3], reiwaYear(match[1])),
  },
  {
    rule: 'P3',
    pattern: sticky(`(${oneOf(YEARS)})の?${N}月(?:の?(${PARTS_OF_MONTH}))?`),
    read: (match, scan) => numberedMonth(match, scan, match[2], match[3], yearAhead(match[1])),
  },
  // 26年12月上旬: a year these rules do not read (U2).
  {
    rule: 'P3',
    pattern: sticky(`[${NUMERAL_CLASS}]{1,8}年${N}月(?:の?(${PARTS_OF_MONTH}))?`),
    read: (match, scan) => numberedMonth(match, scan, match[1], match[2], 'unread'),
  },
  {
    rule: 'P3',
    pattern: sticky(`${N}月(?:の?(${PARTS_OF_MONTH}))?`),
    read: (match, scan) => numberedMonth(match, scan, match[1], match[2]),
  },
  {
    rule: 'P4',
    pattern: sticky('月(末日?|内(?!定))'),
    read: (match, scan) =>
      isNumeral(characterBefore(match, scan))
        ? undefined
        : { type: 'part-of-month', part: partOfMonth(match[1]) },
  },
  {
    rule: 'P4',
    pattern: sticky('(上旬|初旬|中旬|下旬)'),
    read: ([word]) => ({ type: 'part-of-month', part: partOfMonth(word) }),
  },
];

const years: readonly MomentPattern[] = [
  { rule: 'P5', pattern: sticky('[来翌]年の年[末内]'), read: () => 'too-far' },
  {
    rule: 'P5',
    pattern: sticky('年内(?!定)|年末(?!年始)|今年中'),
    // 1年内 and 来年末 are other times, and have no rule.
    read: (match, scan) =>
      /[来翌昨半毎\d一二三四五六七八九十数]/.test(characterBefore(match, scan))
        ? undefined
        : { type: 'this-year' },
  },
];

/** The ways to name a stretch of days (promise-rules P), in the order in which they are tried. */
export const periodPatterns: readonly MomentPattern[] = [...weeks, ...months, ...years];
