import type { Closure } from '../calendar/company-calendar';
import { dateParts, type EpochDay } from '../calendar/epoch-day';
import { propertyItems, withoutLinks } from './property-items';
import { readDate, resolveDate, type DateReading } from './read-date';
import { comparableText, dateHead, type WrittenDate } from './written-date';

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

const separators = /[,、，;；\n]/;
const rangeSign = /^ ?(?:[~〜–—/-]|から|to) ?/;
const dayOnly = /^(\d{1,2}) ?日?(?![\d/])/;
/** Longer parts are prose. */
const maxLength = 120;

/**
 * Dates and ranges, both ends inclusive, in the formats of product "Properties", each with an optional label after it.
 * Without a year a closure begins on the day nearest to `near` and ends on the first such day from its beginning on.
 */
export function readClosures(value: unknown, near: EpochDay): ClosuresReading {
  const closures: Closure[] = [];
  const unread: UnreadClosure[] = [];
  for (const part of closureParts(value)) {
    const read = readClosure(part, near);
    if (typeof read === 'string') unread.push({ found: part, code: read });
    else closures.push(read);
  }
  return { closures, unread };
}

function closureParts(value: unknown): readonly unknown[] {
  return propertyItems(value)
    .flatMap((item) => (typeof item === 'string' ? item.split(separators) : [item]))
    .filter((part) => typeof part !== 'string' || part.trim() !== '');
}

function readClosure(part: unknown, near: EpochDay): Closure | UnreadClosure['code'] {
  if (typeof part === 'string') return part.length > maxLength ? 'unreadable-value' : readRange(part, near);
  const day = readDate(part, near);
  return typeof day === 'number' ? { from: day, to: day } : day;
}

function readRange(part: string, near: EpochDay): Closure | UnreadClosure['code'] {
  const text = comparableText(withoutLinks(part));
  const first = dateHead(text);
  if (!first) return 'unreadable-value';
  const from = resolveDate(first, near);
  if (typeof from !== 'number') return from;
  const afterFirst = withoutWeekday(text.slice(first.length));
  const sign = rangeSign.exec(afterFirst);
  return sign ? readEnd(from, afterFirst.slice(sign[0].length)) : labelled(from, from, afterFirst);
}

/** The rest of a range after its sign: the last day, then perhaps a label. */
function readEnd(from: EpochDay, text: string): Closure | UnreadClosure['code'] {
  const last = dateHead(text) ?? dayInMonthOf(text, from);
  if (!last) return 'unreadable-value';
  const to = last.year === undefined ? firstFrom(last, from) : resolveDate(last, from);
  if (typeof to !== 'number') return to;
  return to < from ? 'unreadable-value' : labelled(from, to, withoutWeekday(text.slice(last.length)));
}

function withoutWeekday(text: string): string {
  return text.replace(/^ ?\( ?[月火水木金土日](?:曜日?)? ?\)/, '');
}

/** `8/13〜16`: the last day stands in the month of the first. */
function dayInMonthOf(text: string, from: EpochDay): (WrittenDate & { readonly length: number }) | undefined {
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
  const label = rest.replace(/^[\s:()[\]]+|[\s:()[\]]+$/g, '');
  return label === '' ? { from, to } : { from, to, label };
}
