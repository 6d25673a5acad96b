import { epochDay } from '../../../base/calendar/epoch-day';
import type { Amount, AmountUnit, DayExpression, Expression, Moment, MonthPart } from '../expression';
import { lazy } from '../../../base/text/lazy';
import { readAmountNumber } from '../text/numerals';
import type { PromiseRule, UnreadReason } from '../promise';
import { sticky, weekdayNamed } from '../text/words';
import type { SignKind } from '../sketch';

const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Also "three (3)". */
const N = `(an?|${NUMBER_WORDS.join('|')}|[\\d.,]{1,40})(?: ?\\(\\d{1,3}\\))?`;
/** A unit glued to a number, as in 5days, makes a name: 5daysインターン (E9). */
const UNIT = ' (?:(full )?(business|working|calendar|consecutive) )?(day|week|month|hour)s?\\b';
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)\\b';
const YEAR = '(?:,? (20\\d\\d)(?!\\d))?';
const WEEKDAY =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?';
const BESIDE = `(?:,? ?\\(?${WEEKDAY}\\)?)?`;
const WAVE = '(?: ?[-〜] ?| to | or | and | through | until )';
/** What an amount counts from when it is the interview itself (A9). */
const OWN_START =
  '(?:now|today|(?:the |this |your |our )?(?:date of (?:the |your |this )?)?(?:final |first |second )?(?:interview|application|meeting|conversation|call)(?: date)?|(?:receipt|receiving|applying|submission|submitting)(?: of)?(?: (?:this|your) (?:e-?mail|application|documents?))?|this e-?mail)\\b';
const LINK = '(?:from|after|of|following|once|upon|since|before)';
const OWN = ` (?:from|after|of|following|upon) ${OWN_START}`;
/** Any other day or event after an amount: U5, U8. */
const COUNTED = `(?:${OWN}|( ${LINK} (?=[a-z\\d])))?`;

type Reading =
  | { readonly rule: PromiseRule; readonly expression: Expression; readonly kind?: SignKind }
  | UnreadReason
  | undefined;

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
  return kind === 'calendar' || kind === 'consecutive' ? 'calendar-day' : 'business-day';
}

/** "3 business weeks" is nothing these rules read; "a full week" is a week. */
function amountReading(match: readonly (string | undefined)[], left?: string): Reading {
  const [number, , kind, unit, counted] = match;
  if (counted !== undefined) return counted.trim() === 'before' ? 'counted-back' : 'counted-from-event';
  const right = amount(number, kind, unit);
  if (!right) return 'bad-number';
  if (left === undefined) return { rule: 'E1', expression: right };
  const first = amount(left, kind, unit);
  return first ? { rule: 'E1', expression: { type: 'amount-range', left: first, right } } : 'bad-number';
}

/** A date in words; `no-such-date` when no year has it (U2). */
function date(
  month: string | undefined,
  day: string | undefined,
  year?: string,
  weekday?: string,
): DayExpression | UnreadReason {
  const parts = { month: monthNumber(month), day: Number(day) };
  if (epochDay(2000, parts.month, parts.day) === undefined) return 'no-such-date';
  return {
    type: 'date',
    ...parts,
    ...(year !== undefined && { year: { written: Number(year) } }),
    ...(weekday !== undefined && { saidWeekday: weekdayNamed(weekday) }),
  };
}

function monthNumber(name: string | undefined): number {
  return MONTH_NAMES.indexOf((name ?? '').slice(0, 3)) + 1;
}

function single(rule: PromiseRule, moment: Moment | UnreadReason): Reading {
  return typeof moment === 'string' ? moment : { rule, expression: moment };
}

function range(left: Moment | UnreadReason, right: Moment | UnreadReason): Reading {
  if (typeof left === 'string') return left;
  return typeof right === 'string' ? right : { rule: 'M1', expression: { type: 'range', left, right } };
}

function weekOf(day: DayExpression | UnreadReason): Reading {
  return single('D10', typeof day === 'string' ? day : { type: 'week-of', day });
}

function amounts(): readonly EnglishPattern[] {
  const couple = (unit: string | undefined): Reading => {
    const of = (count: number): Amount => ({ type: 'amount', unit: unit as AmountUnit, count });
    return unit === 'day'
      ? { rule: 'E6', expression: { type: 'amount-range', left: of(2), right: of(3) } }
      : { rule: 'E6', expression: of(2) };
  };
  return [
    {
      pattern: sticky(`(?:a )?couple (?:of )?(?:more )?(day|week|month)s?\\b${COUNTED}`),
      read: ([, unit, counted]) => (counted === undefined ? couple(unit) : 'counted-from-event'),
    },
    // "a week or two".
    {
      pattern: sticky(`(?:an?|one) (day|week|month) or (two|2|so)\\b${COUNTED}`),
      read: ([, unit, many, counted]) =>
        amountReading(
          [many === 'so' ? 'one' : 'two', undefined, undefined, unit, counted],
          many === 'so' ? undefined : 'one',
        ),
    },
    {
      pattern: sticky(`${N}(?: ?[-〜] ?| to | or )${N}${UNIT}(?: or so\\b)?${COUNTED}`),
      read: ([, left, ...right]) => amountReading(right, left),
    },
    { pattern: sticky(`${N}${UNIT}(?: or so\\b)?${COUNTED}`), read: ([, ...match]) => amountReading(match) },
  ];
}

function dates(): readonly EnglishPattern[] {
  return [
    {
      pattern: sticky(
        `(?:the )?week (?:of|commencing|beginning|starting)(?: on)?(?: the)? (?:${WEEKDAY},? )?${MONTH} ?${DAY}${YEAR}`,
      ),
      read: ([, , month, day, year]) => weekOf(date(month, day, year)),
    },
    {
      pattern: sticky(`(?:the )?week (?:of|commencing|beginning|starting)(?: on)? (?:the )?${ORDINAL}`),
      read: ([, day]) => weekOf({ type: 'day-of-month', day: Number(day) }),
    },
    {
      pattern: sticky(`${MONTH} ?${DAY}${WAVE}(?:the )?${DAY}${YEAR}(?! ?(?:days?|weeks?|am|pm|:))`),
      read: ([, month, first, last, year]) => range(date(month, first, year), date(month, last, year)),
    },
    {
      pattern: sticky(`${DAY}${WAVE}${DAY}(?: of)? ${MONTH}${YEAR}`),
      read: ([, first, last, month, year]) => range(date(month, first, year), date(month, last, year)),
    },
    {
      pattern: sticky(`(?:${WEEKDAY},? )?${MONTH} ?${DAY}(?!\\d|th week)${YEAR}${BESIDE}`),
      read: ([, before, month, day, year, after]) => single('E2', date(month, day, year, before ?? after)),
    },
    {
      pattern: sticky(`(?:${WEEKDAY},? )?(?:the )?${DAY}(?: of)? ${MONTH}${YEAR}${BESIDE}`),
      read: ([, before, day, month, year, after]) => single('E2', date(month, day, year, before ?? after)),
    },
    {
      pattern: sticky(`the ${ORDINAL}(?! (?:round|interview|stage|floor|week|anniversary|step))`),
      read: ([, day]) => ({ rule: 'E7', expression: { type: 'day-of-month', day: Number(day) } }),
    },
  ];
}

const MONTH_PARTS: Readonly<Record<string, MonthPart>> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  mid: 'middle',
  middle: 'middle',
  late: 'late',
  end: 'end',
  'first half': 'first-half',
  'second half': 'second-half',
};
const PART = '(early|mid|late|(?:the )?(?:beginning|start|middle|end|first half|second half) of)[- ]';

function partNamed(words: string | undefined): MonthPart {
  const word = (words ?? '').replace(/^the | of$/g, '');
  return MONTH_PARTS[word] ?? 'whole';
}

/** "may" is a month only after a part of it. */
function periods(): readonly EnglishPattern[] {
  const months = MONTH.replace('|may|', '|may(?! (?:be|take|have|not|contact|need|ask))|');
  return [
    {
      pattern: sticky(`${PART}(?:the )?${months}(?: (20\\d\\d)\\b)?`),
      read: ([, part, month, year]) => ({
        rule: 'E7',
        expression: {
          type: 'month',
          month: monthNumber(month),
          part: partNamed(part),
          ...(year !== undefined && { year: { written: Number(year) } }),
        },
      }),
    },
    {
      pattern: sticky(
        `(?:(early|mid|late)[- ]|(?:the )?(?:end|beginning|start|middle) of (?:the )?)?(this|next) week\\b(?! ${WEEKDAY}|,? on ${WEEKDAY}| or (?:the )?(?:this|next|following|week after|week following|one after))|(?:the )?end of (?:the )?week\\b`,
      ),
      read: ([words, , week]) => ({
        rule: 'E4',
        expression: {
          type: 'week',
          weeks: week === 'next' ? 1 : 0,
          ...(words.includes('end of') && { atEnd: true }),
        },
      }),
    },
    {
      pattern: sticky('(?:the )?week after next\\b|next next week\\b'),
      read: () => ({ rule: 'E8', expression: { type: 'week', weeks: 2 } }),
    },
    {
      pattern: sticky('next week or (?:the )?(?:following week|week (?:after|following)|one after)\\b'),
      read: () => range({ type: 'week', weeks: 1 }, { type: 'week', weeks: 2 }),
    },
    {
      pattern: sticky('this (?:week )?or (?:the )?next(?: week)?\\b'),
      read: () => range({ type: 'week', weeks: 0 }, { type: 'week', weeks: 1 }),
    },
    {
      pattern: sticky(
        `(?:(early|mid|late)[- ]|((?:the )?(?:end|beginning|start|middle) of) (?:the )?)?(this|next) month\\b|(?:the )?end of (?:the )?month\\b`,
      ),
      read: ([words, part, longPart, month]) => ({
        rule: 'E4',
        expression: {
          type: 'named-month',
          months: month === 'next' ? 1 : 0,
          part: month === undefined || words.includes('end of') ? 'end' : partNamed(part ?? longPart),
        },
      }),
    },
    {
      pattern: sticky('(?:the )?end of (?:the |this )?year\\b|year[- ]end\\b'),
      read: () => ({ rule: 'E4', expression: { type: 'this-year', atEnd: true } }),
    },
    {
      pattern: sticky('(?:the )?(?:new year|next year)\\b'),
      read: () => ({ rule: 'S2', expression: { type: 'new-year' }, kind: 'beginning' }),
    },
    {
      pattern: sticky(
        'after (?:the )?(?:(golden week)|obon)(?: holidays?| break| vacation)?\\b(?! (?:and|or|is|ends))',
      ),
      read: ([, golden]) => ({
        rule: 'S3',
        expression: { type: 'after-holiday', holiday: { name: golden ? 'golden-week' : 'obon' } },
        kind: 'beginning',
      }),
    },
  ];
}

function words(): readonly EnglishPattern[] {
  const ahead = (days: number): Reading => ({ rule: 'E3', expression: { type: 'days-ahead', days } });
  return [
    // "Thank you for your time today" names the interview, as 本日はありがとうございました does (D8).
    { pattern: sticky('thank[^.。!]{0,80}?today'), read: () => undefined },
    {
      pattern: sticky('today\\b|tonight\\b|(?:by )?(?:eod|end of (?:the )?day)(?! (?:on )?[a-z])'),
      read: () => ahead(0),
    },
    { pattern: sticky('(?:the )?day after tomorrow\\b'), read: () => ahead(2) },
    { pattern: sticky('tomorrow\\b'), read: () => ahead(1) },
    {
      pattern: sticky('(?:the )?next (?:business|working) day\\b'),
      read: () => ({ rule: 'E3', expression: { type: 'business-days-ahead', count: 1 } }),
    },
    {
      pattern: sticky(`${WEEKDAY} (?:after next|in two weeks)\\b`),
      read: ([, weekday]) => weekdayOfWeek('after next', weekday),
    },
    {
      pattern: sticky(`${WEEKDAY} (?:the )?week after next\\b`),
      read: ([, weekday]) => weekdayOfWeek('after next', weekday),
    },
    {
      pattern: sticky(`(this|next)(?: coming)? ${WEEKDAY}`),
      read: ([, week, weekday]) => weekdayOfWeek(week, weekday),
    },
    {
      pattern: sticky(`(this|next) week(?:,? on|,)? ${WEEKDAY}`),
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
  ];
}

const WEEKS_AHEAD: Readonly<Record<string, number>> = { this: 0, next: 1, 'after next': 2 };

function weekdayOfWeek(week: string | undefined, weekday: string | undefined): Reading {
  return {
    rule: 'E3',
    expression: {
      type: 'weekday-of-week',
      weeks: WEEKS_AHEAD[week ?? ''] ?? 0,
      weekday: weekdayNamed(weekday ?? ''),
    },
  };
}

/** The ways to name a time in English (promise-rules E), in the order in which they are tried. */
export const englishPatterns = lazy((): readonly EnglishPattern[] => [
  ...amounts(),
  ...dates(),
  ...words().slice(0, 1),
  ...periods(),
  ...words().slice(1),
]);
