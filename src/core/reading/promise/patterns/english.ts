import { epochDay } from '../../../base/calendar/epoch-day';
import type { Amount, AmountUnit, Expression, Moment } from '../expression';
import { readAmountNumber } from '../numerals';
import type { PromiseRule, UnreadReason } from '../promise';
import { sticky, weekdayNamed } from '../vocabulary';

const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Also "three (3)". */
const N = `(an?|${NUMBER_WORDS.join('|')}|[\\d.,]{1,40})(?: ?\\(\\d{1,3}\\))?`;
const UNIT = '(?:(business|working|calendar) )?(day|week|month|hour)s?\\b';
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';
const YEAR = '(?:,? (20\\d\\d)(?!\\d))?';
const WEEKDAY =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?';
const BESIDE = `(?:,? ?\\(?${WEEKDAY}\\)?)?`;
const WAVE = '(?: ?[-〜] ?| to )';
/** An amount counted from the interview (A9), or from another stated day, which is not read (U5). */
const COUNTED_FROM = `(?: (?:from|after|of|following) (?:now|today|(?:the|this|your) interview)\\b)?( (?:from|after|of|following) (?:the )?(?=tomorrow|next |\\d|${MONTH}|${WEEKDAY}))?`;

type Reading = { readonly rule: PromiseRule; readonly expression: Expression } | UnreadReason | undefined;

/** A way to name a time in English: a row of the tables below. */
export interface EnglishPattern {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Reading;
}

function amount(
  number: string | undefined,
  kind: string | undefined,
  unit: string | undefined,
): Amount | undefined {
  const word = NUMBER_WORDS.indexOf(number ?? '') + 1;
  const count = word || (number?.startsWith('a') ? 1 : readAmountNumber(number ?? ''));
  if (count === undefined) return undefined;
  return { type: 'amount', unit: unitOf(kind, unit), count };
}

function unitOf(kind: string | undefined, unit: string | undefined): AmountUnit {
  if (unit !== 'day') return unit as AmountUnit;
  if (kind === undefined) return 'day';
  return kind === 'calendar' ? 'calendar-day' : 'business-day';
}

/** A date in words; `no-such-date` when no year has it (U2). */
function date(
  month: string | undefined,
  day: string | undefined,
  year?: string,
  weekday?: string,
): Moment | UnreadReason {
  const parts = { month: MONTH_NAMES.indexOf((month ?? '').slice(0, 3)) + 1, day: Number(day) };
  if (epochDay(2000, parts.month, parts.day) === undefined) return 'no-such-date';
  return {
    type: 'date',
    ...parts,
    ...(year !== undefined && { year: { written: Number(year) } }),
    ...(weekday !== undefined && { saidWeekday: weekdayNamed(weekday) }),
  };
}

function single(rule: PromiseRule, moment: Moment | UnreadReason): Reading {
  return typeof moment === 'string' ? moment : { rule, expression: moment };
}

function range(left: Moment | UnreadReason, right: Moment | UnreadReason): Reading {
  if (typeof left === 'string') return left;
  return typeof right === 'string' ? right : { rule: 'M1', expression: { type: 'range', left, right } };
}

const amounts: readonly EnglishPattern[] = [
  {
    pattern: sticky(`${N}(?: ?[-〜] ?| to | or )${N} ?${UNIT}${COUNTED_FROM}`),
    read: (match) => {
      if (match[5] !== undefined) return 'counted-from-other-day';
      const left = amount(match[1], match[3], match[4]);
      const right = amount(match[2], match[3], match[4]);
      if (!left || !right) return 'bad-number';
      return { rule: 'E1', expression: { type: 'amount-range', left, right } };
    },
  },
  {
    pattern: sticky(`${N} ?${UNIT}${COUNTED_FROM}`),
    read: (match) => {
      if (match[4] !== undefined) return 'counted-from-other-day';
      const only = amount(match[1], match[2], match[3]);
      return only ? { rule: 'E1', expression: only } : 'bad-number';
    },
  },
];

const dates: readonly EnglishPattern[] = [
  // Weekdays beside a date belong to it (D5), also beside a Japanese one, which is read elsewhere.
  {
    pattern: sticky(`(?:\\d{1,2}日|\\d{1,2}[/月.-]\\d{1,2}日?) ?\\(?${WEEKDAY}\\)?`),
    read: () => undefined,
  },
  {
    pattern: sticky(`${MONTH} ?${DAY}${WAVE}${DAY}${YEAR}`),
    read: ([, month, first, last, year]) => range(date(month, first, year), date(month, last, year)),
  },
  {
    pattern: sticky(`${DAY}${WAVE}${DAY}(?: of)? ${MONTH}${YEAR}`),
    read: ([, first, last, month, year]) => range(date(month, first, year), date(month, last, year)),
  },
  {
    pattern: sticky(`(?:${WEEKDAY},? )?${MONTH} ?${DAY}${YEAR}${BESIDE}`),
    read: ([, before, month, day, year, after]) => single('E2', date(month, day, year, before ?? after)),
  },
  {
    pattern: sticky(`(?:${WEEKDAY},? )?(?:the )?${DAY}(?: of)? ${MONTH}${YEAR}${BESIDE}`),
    read: ([, before, day, month, year, after]) => single('E2', date(month, day, year, before ?? after)),
  },
];

const words: readonly EnglishPattern[] = [
  // "Thank you for your time today" names the interview, as 本日はありがとうございました does (D8).
  { pattern: sticky('thank[^.。!]{0,80}?today'), read: () => undefined },
  { pattern: sticky('today\\b'), read: () => ({ rule: 'E3', expression: { type: 'days-ahead', days: 0 } }) },
  {
    pattern: sticky('(?:the )?day after tomorrow\\b'),
    read: () => ({ rule: 'E3', expression: { type: 'days-ahead', days: 2 } }),
  },
  {
    pattern: sticky('tomorrow\\b'),
    read: () => ({ rule: 'E3', expression: { type: 'days-ahead', days: 1 } }),
  },
  {
    pattern: sticky(`(this|next) ${WEEKDAY}`),
    read: ([, week, weekday]) => weekdayOfWeek(week, weekday),
  },
  {
    pattern: sticky(`(this|next) week(?: on|,)? ${WEEKDAY}`),
    read: ([, week, weekday]) => weekdayOfWeek(week, weekday),
  },
  {
    pattern: sticky(`${WEEKDAY}(?: of)? (this|next) week\\b`),
    read: ([, weekday, week]) => weekdayOfWeek(week, weekday),
  },
  {
    pattern: sticky(WEEKDAY),
    read: ([, weekday]) => ({
      rule: 'E3',
      expression: { type: 'weekday', weekday: weekdayNamed(weekday ?? '') },
    }),
  },
  {
    pattern: sticky('(?:end of )?(this|next) week\\b|end of (?:the )?week\\b'),
    read: ([, week]) => ({ rule: 'E4', expression: { type: 'week', weeks: week === 'next' ? 1 : 0 } }),
  },
  {
    pattern: sticky('(?:end of )?(this|next) month\\b|end of (?:the )?month\\b'),
    read: ([, month]) => ({
      rule: 'E4',
      expression: { type: 'named-month', months: month === 'next' ? 1 : 0, part: 'whole' },
    }),
  },
];

function weekdayOfWeek(week: string | undefined, weekday: string | undefined): Reading {
  return {
    rule: 'E3',
    expression: {
      type: 'weekday-of-week',
      weeks: week === 'next' ? 1 : 0,
      weekday: weekdayNamed(weekday ?? ''),
    },
  };
}

/** The ways to name a time in English (promise-rules E), in the order in which they are tried. */
export const englishPatterns: readonly EnglishPattern[] = [...amounts, ...dates, ...words];
