import type { Expression, MonthPart, YearExpression } from '../expression';
import { lazy } from '../../../base/text/lazy';
import { isNumeral, NUMERAL_CLASS, readNumber } from '../text/numerals';
import type { Scan } from '../text/scan';
import { hasLeadingWave, matchAt } from '../text/scan';
import {
  DATE_NUMBER,
  HEDGE_AFTER,
  MONTHS,
  oneOf,
  sticky,
  TELLING,
  valueOf,
  WEEKS,
  YEARS,
} from '../text/words';
import type { MomentPattern, RowReading } from './moment-pattern';
import { characterBefore, reiwaYear, yearAhead } from './moment-pattern';

const N = `(${DATE_NUMBER})`;
const STARTS = '頭|あたま|アタマ|初め|始め|はじめ|早々';
/** 毎週末, 12/7の週末: those of other weeks. */
const NOT_BEFORE_WEEK = /[毎各先今来翌次々再隔数\d一二三四五日]$|[日\d)]の$/;
const PARTS_OF_WEEK = `中頃|中(?!止|途)|内(?!定)|うち|いっぱい|一杯|週?末|前半|半ば|なかば|後半|${STARTS}`;
/** The parts of a month (P3); the longer words first. */
const PARTS_OF_MONTH: readonly (readonly [words: string, part: MonthPart])[] = [
  [`上旬|初旬|月?初め|月?始め|はじめ|初(?=に|まで|、|。|頃|ごろ|$)|${STARTS}`, 'early'],
  ['中旬|半ば|なかば|中頃', 'middle'],
  ['前半', 'first-half'],
  ['後半', 'second-half'],
  ['下旬', 'late'],
  ['月?末日?|最終週|最終営業日', 'end'],
  ['中(?!途|止)|内(?!定)|うち|いっぱい|一杯', 'whole'],
];
const PART_OF_MONTH = PARTS_OF_MONTH.map(([words]) => words).join('|');

/** What makes a month without a part a time (P3), and what says that a week or month is named in passing (P1, P3). */
const patterns = lazy(() => ({
  countsAsTime: sticky(
    `頃|ごろ|${HEDGE_AFTER}{0,2}(?:に(?!面|選|入社|卒|お会)|まで|以降|以後|から|より|は難|[〜-])`,
  ),
  ending: new RegExp(`(?:${HEDGE_AFTER}|です|でございます|[^\\p{L}\\p{N}〜]){0,6}$`, 'yu'),
  inPassing: sticky(`の(?!ご?お?${TELLING})|に?(?:面接(?:した|を受け)|お会い)`),
  because: sticky('は[^。\\ue000-\\uf8ff]{0,20}?(?:ので|ため)'),
  parts: PARTS_OF_MONTH.map(([words, part]) => [new RegExp(`^(?:${words})`), part] as const),
}));

function partOfMonth(word: string | undefined): MonthPart {
  if (word === undefined) return 'whole';
  return patterns().parts.find(([words]) => words.test(word))?.[1] ?? 'whole';
}

/** 来週の面接, 今月のご予定 and 今週は…ので are no times, but what follows may lean on them (P1, P3, D7). */
function unlessInPassing(match: RegExpExecArray, scan: Scan, expression: Expression): RowReading {
  const end = match.index + match[0].length;
  const named = matchAt(scan, patterns().inPassing, end) ?? matchAt(scan, patterns().because, end);
  return named ? { kind: 'mention', expression } : expression;
}

/** A numbered month; without a part it is a time only where P3 says so. */
function numberedMonth(
  match: RegExpExecArray,
  scan: Scan,
  [number, part]: readonly (string | undefined)[],
  year?: YearExpression | 'unread',
): RowReading | undefined {
  const end = match.index + match[0].length;
  const month = readNumber(number ?? '') ?? 0;
  const exists = month >= 1 && month <= 12;
  const isTime =
    part !== undefined ||
    matchAt(scan, patterns().countsAsTime, end) !== undefined ||
    matchAt(scan, patterns().ending, end) !== undefined ||
    hasLeadingWave(scan, match.index);
  if (!isTime && (!exists || year === 'unread')) return undefined;
  if (!exists || year === 'unread') return 'no-such-date';
  const expression: Expression = { type: 'month', month, part: partOfMonth(part), ...(year && { year }) };
  return isTime ? expression : { kind: 'mention', expression };
}

/** 来週半ば以降 starts on Wednesday, 来週後半以降 on Thursday (L). */
function startOfPart(part: string | undefined): { readonly starts?: number } {
  if (part === undefined || !/半ば|なかば|中頃|後半/.test(part)) return {};
  return { starts: part === '後半' ? 3 : 2 };
}

function weeks(): readonly MomentPattern[] {
  return [
    {
      rule: 'P2',
      // 今週の頭 is over: 今週 stays the whole week.
      pattern: sticky(`(${oneOf(WEEKS)})の?(?:${STARTS}|週明け)`),
      read: ([, week]) => {
        const ahead = valueOf(WEEKS, week);
        return ahead === 0 ? undefined : { type: 'start-of-week', weeks: ahead };
      },
    },
    {
      rule: 'P1',
      pattern: sticky(`(${oneOf(WEEKS)})(?:の?(${PARTS_OF_WEEK}))?`),
      read: (match, scan) => {
        const [, week, part] = match;
        const expression: Expression = {
          type: 'week',
          weeks: valueOf(WEEKS, week),
          ...(part?.endsWith('末') && { atEnd: true }),
          ...startOfPart(part),
          ...(week?.startsWith('翌') && { follows: true }),
        };
        return part === undefined ? unlessInPassing(match, scan, expression) : expression;
      },
    },
    {
      rule: 'P2',
      pattern: sticky('週明け(?:早々)?|週初め?|週頭'),
      read: (match, scan) =>
        /[毎各先]/.test(characterBefore(match, scan)) ? undefined : { type: 'start-of-week', weeks: 1 },
    },
    {
      rule: 'P1',
      pattern: sticky(`週(末|内|の?(?:半ば|なかば|中頃|後半|前半))`),
      read: (match, scan) => {
        // 12/7の週末 is that of the day (D10).
        if (NOT_BEFORE_WEEK.test(scan.text.slice(0, match.index))) return undefined;
        return { type: 'week', weeks: 0, bare: true, ...(match[1] === '末' && { atEnd: true }) };
      },
    },
  ];
}

function months(): readonly MomentPattern[] {
  const part = `(?:の?(${PART_OF_MONTH}))?`;
  return [
    {
      rule: 'P3',
      pattern: sticky(`(${oneOf(MONTHS)})${part}`),
      read: (match, scan) => {
        const expression: Expression = {
          type: 'named-month',
          months: valueOf(MONTHS, match[1]),
          part: partOfMonth(match[2]),
        };
        return match[2] === undefined ? unlessInPassing(match, scan, expression) : expression;
      },
    },
    {
      rule: 'P3',
      pattern: sticky(`(20\\d\\d)年${N}月${part}`),
      read: (match, scan) => numberedMonth(match, scan, [match[2], match[3]], { written: Number(match[1]) }),
    },
    {
      rule: 'P3',
      pattern: sticky(`令和${N}年${N}月${part}`),
      read: (match, scan) => numberedMonth(match, scan, [match[2], match[3]], reiwaYear(match[1])),
    },
    {
      rule: 'P3',
      pattern: sticky(`(${oneOf(YEARS)})の?${N}月${part}`),
      read: (match, scan) => numberedMonth(match, scan, [match[2], match[3]], yearAhead(match[1])),
    },
    // 26年12月上旬: a year these rules do not read (U2).
    {
      rule: 'P3',
      pattern: sticky(`[${NUMERAL_CLASS}]{1,8}年${N}月${part}`),
      read: (match, scan) => numberedMonth(match, scan, [match[1], match[2]], 'unread'),
    },
    {
      rule: 'P3',
      pattern: sticky(`${N}月${part}`),
      read: (match, scan) => numberedMonth(match, scan, [match[1], match[2]]),
    },
  ];
}

/** Parts of this month or the next, without its name (P4). */
function partsOfMonth(): readonly MomentPattern[] {
  return [
    {
      rule: 'P4',
      pattern: sticky('月初(?:め|旬)?|月頭|月の(?:初め|はじめ|頭)'),
      read: (match, scan) =>
        isNumeral(characterBefore(match, scan))
          ? undefined
          : { type: 'named-month', months: 1, part: 'early' },
    },
    {
      rule: 'P4',
      pattern: sticky('月(末日?|内(?!定)|中(?![旬途止間])|半ば|なかば|の前半|の後半|の半ば)'),
      read: (match, scan) =>
        /[今来翌当次先毎\d一二三四五六七八九十ヶヵケ箇]$|[\d一二三四五六七八九十数][かカ]$/.test(
          scan.text.slice(0, match.index),
        )
          ? undefined
          : { type: 'part-of-month', part: partOfMonth(match[1]?.replace('の', '')) },
    },
    {
      rule: 'P4',
      pattern: sticky('(上旬|初旬|中旬|下旬)'),
      read: ([word]) => ({ type: 'part-of-month', part: partOfMonth(word) }),
    },
  ];
}

function years(): readonly MomentPattern[] {
  return [
    {
      rule: 'P5',
      pattern: sticky('[来翌]年の?(?:年[末内]|中(?![旬途止])|末|前半|後半|半ば|春|夏|秋|冬)'),
      read: () => 'too-far',
    },
    {
      rule: 'P5',
      pattern: sticky('年内(?!定)(?:最終営業日)?|年末(?!年始)|今年中|仕事納め'),
      // 1年内 and 来年末 are other times, and have no rule.
      read: (match, scan) =>
        /[来翌昨半毎\d一二三四五六七八九十数]/.test(characterBefore(match, scan))
          ? undefined
          : { type: 'this-year', ...(match[0] !== '年内' && match[0] !== '今年中' && { atEnd: true }) },
    },
  ];
}

/** The ways to name a stretch of days (promise-rules P), in the order in which they are tried. */
export const periodPatterns = lazy((): readonly MomentPattern[] => [
  ...weeks(),
  ...months(),
  ...partsOfMonth(),
  ...years(),
]);
