import type { Closure } from '../../base/calendar/company-calendar';
import { dateParts, type EpochDay } from '../../base/calendar/epoch-day';
import { propertyItems, withoutLinks } from '../../base/properties/property-items';
import { readDate, resolveDate, type DateReading } from './read-date';
import { afterDate, comparableText, dateHead, type DateHead, type WrittenDate } from './written-date';

/** A value that is no closure, and why. */
interface UnreadClosure {
  readonly found: unknown;
  readonly code: 'unreadable-value' | 'unreadable-date' | 'no-such-date';
}

/** What a `closures` property holds, in its order. */
export interface ClosuresReading {
  readonly closures: readonly Closure[];
  readonly unread: readonly UnreadClosure[];
}

/** Closures as far as a text has been read, and what of it is left. */
interface Span {
  readonly from: EpochDay;
  readonly to: EpochDay;
  readonly rest: string;
}

const separators = /[,、，;；\n]/;
const rangeSign = /^ ?(?:[~〜–—―─ー→/-]+>?|から|より|(?:to|through|until|till)(?![a-z])) ?/;
/** Between two dates of one text; before anything else they belong to the label. */
const nextSign = /^ ?(?:[・&+]|と|および|及び|and(?![a-z]))? ?/;
const dayOnly = /^(\d{1,2}) ?日?(?![\d/:時月])/;
const untilWord = /^ ?(?:まで|迄)/;
/** A rest that may name further days is no label: taking it for one would drop those days without a word. */
const moreDays =
  /\d|^[\s:()[\]]*(?:[~〜–—―─→]|から|より|まで|迄|以降|以後|以前|以来|前後|翌|と|および|及び|または|又は|(?:to|through|until|till|onwards?|and|or|before|after)(?![a-z]))/;
/** Longer parts are prose. */
const maxLength = 120;
/** More do not be in a value that is not too long. */
const maxParts = 500;
/** No company closes for longer; where a year is only guessed, the ends were mixed up. */
const longestGuess = 60;

/**
 * Dates and ranges, both ends inclusive, in the formats of written-date.ts, each with an optional label after it.
 * Without a year a closure begins on the day nearest to `near` and ends on the first such day from its beginning on.
 */
export function readClosures(value: unknown, near: EpochDay): ClosuresReading {
  const closures: Closure[] = [];
  const unread: UnreadClosure[] = [];
  for (const part of closureParts(value)) {
    const read = readClosure(part, near);
    if (typeof read === 'string') unread.push({ found: part, code: read });
    else closures.push(...read);
  }
  return { closures, unread };
}

function closureParts(value: unknown): readonly unknown[] {
  return propertyItems(value)
    .flatMap((item) => (typeof item === 'string' ? item.split(separators) : [item]))
    .filter((part) => typeof part !== 'string' || part.trim() !== '')
    .slice(0, maxParts);
}

function readClosure(part: unknown, near: EpochDay): readonly Closure[] | UnreadClosure['code'] {
  if (typeof part === 'string') {
    return part.length > maxLength ? 'unreadable-value' : readText(comparableText(withoutLinks(part)), near);
  }
  const day = readDate(part, near);
  return typeof day === 'number' ? [{ from: day, to: day }] : day;
}

/** One closure after the other, then perhaps the label of the last. */
function readText(text: string, near: EpochDay): readonly Closure[] | UnreadClosure['code'] {
  const span = readSpan(text, near);
  if (typeof span === 'string') return span;
  const { from, to, rest } = span;
  const following = rest.replace(nextSign, '');
  if (!dateHead(following)) return moreDays.test(rest) ? 'unreadable-value' : [labelled(from, to, rest)];
  const others = readText(following, near);
  return typeof others === 'string' ? others : [{ from, to }, ...others];
}

function readSpan(text: string, near: EpochDay): Span | UnreadClosure['code'] {
  const first = dateHead(text);
  if (!first) return 'unreadable-value';
  const from = resolveDate(first, near);
  if (typeof from !== 'number') return from;
  const rest = afterDate(text, first);
  const sign = rangeSign.exec(rest);
  return sign ? readEnd(first, from, rest.slice(sign[0].length)) : { from, to: from, rest };
}

/** The rest of a range after its sign, beginning with the last day. */
function readEnd(first: WrittenDate, from: EpochDay, text: string): Span | UnreadClosure['code'] {
  const last = dateHead(text) ?? dayInMonthOf(text, from);
  if (!last) return 'unreadable-value';
  const to = last.year === undefined ? firstFrom(last, from) : resolveDate(last, from);
  if (typeof to !== 'number') return to;
  const isGuess = last.year === undefined && (first.year === undefined || !isSameYear(from, to));
  if (to < from || (isGuess && to - from > longestGuess)) return 'unreadable-value';
  return { from, to, rest: afterDate(text, last).replace(untilWord, '') };
}

function isSameYear(one: EpochDay, other: EpochDay): boolean {
  return dateParts(one).year === dateParts(other).year;
}

/** `8/13〜16`: the last day is in the month of the first. */
function dayInMonthOf(text: string, from: EpochDay): DateHead | undefined {
  const match = dayOnly.exec(text);
  if (!match) return undefined;
  const { year, month } = dateParts(from);
  return { year, month, day: Number(match[1]), length: match[0].length };
}

/** The first such day on or after `from`. */
function firstFrom(written: WrittenDate, from: EpochDay): DateReading {
  const { year } = dateParts(from);
  const day = resolveDate({ ...written, year }, from);
  return typeof day === 'number' && day >= from ? day : resolveDate({ ...written, year: year + 1 }, from);
}

/** Brackets and colons around the label are only its packing. */
function labelled(from: EpochDay, to: EpochDay, rest: string): Closure {
  const label = rest.replace(/^[\s:・()[\]]+|[\s:・()[\]]+$/g, '');
  return label === '' ? { from, to } : { from, to, label };
}
