import { dateParts, epochDay, type EpochDay } from '../calendar/epoch-day';
import { withoutLinks } from './property-items';
import { parseWrittenDate, type WrittenDate } from './written-date';

const firstYear = 1970;
const lastYear = 2099;

/** What a value says as a date: the day, or why it is none. */
export type DateReading = EpochDay | 'unreadable-date' | 'no-such-date';

/**
 * Reads one date in any format of product "Properties". A date without a year is the one nearest to `near`, the
 * later of two equally near. A date-time counts as its written date, a Date object as written in UTC.
 */
export function readDate(value: unknown, near: EpochDay): DateReading {
  if (typeof value === 'string') return isoDay(value) ?? readDateText(withoutLinks(value), near);
  if (typeof value === 'number') return readDateText(String(value), near);
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return Math.floor(value.getTime() / 86_400_000);
  return 'unreadable-date';
}

function readDateText(text: string, near: EpochDay): DateReading {
  const written = parseWrittenDate(text);
  return written ? resolveDate(written, near) : 'unreadable-date';
}

/** The day of a written date; without a year the one nearest to `near`, tried in the years around it. */
export function resolveDate(written: WrittenDate, near: EpochDay): DateReading {
  const { year, month, day } = written;
  if (year !== undefined) return dayOfYear(year, month, day);
  const thisYear = dateParts(near).year;
  let nearest: EpochDay | undefined;
  for (const candidate of [thisYear + 1, thisYear, thisYear - 1]) {
    const date = epochDay(candidate, month, day);
    if (date === undefined) continue;
    if (nearest === undefined || Math.abs(date - near) < Math.abs(nearest - near)) nearest = date;
  }
  return nearest ?? 'no-such-date';
}

/** The years of which business days are known; another year is a slip of the keyboard. */
function dayOfYear(year: number, month: number, day: number): DateReading {
  return year >= firstYear && year <= lastYear
    ? (epochDay(year, month, day) ?? 'no-such-date')
    : 'unreadable-date';
}

const hyphen = 45;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The common case, `YYYY-MM-DD` of a real day, without any regular expression; `undefined` for all else. */
function isoDay(text: string): EpochDay | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined;
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  // February 29 and other years take the careful way; NaN fails every comparison.
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1)) return undefined;
  return day <= (monthLengths[month - 1] ?? 0) ? Date.UTC(year, month - 1, day) / 86_400_000 : undefined;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
