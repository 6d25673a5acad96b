import { epochDay, type EpochDay } from '../../base/calendar/epoch-day';
import { resolveDate } from '../../reading/interview/read-date';
import { comparableText } from '../../reading/interview/written-date';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const dayNumber = '(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';

/** A way of writing dates that the notes' own dates are not read in, and the day it means. */
interface LooseFormat {
  readonly pattern: RegExp;
  /** `undefined` when there is no such day, or there are two. */
  readonly day: (parts: readonly string[], near: EpochDay) => EpochDay | undefined;
}

/** Tried in turn; what one has read is not read again. */
const formats: readonly LooseFormat[] = [
  {
    pattern: /(\d{4}) ?[-/.年 ] ?(\d{1,2}) ?[-/.月 ] ?(\d{1,2})(?!\d)/g,
    day: ([year, month, day]) => epochDay(Number(year), Number(month), Number(day)),
  },
  { pattern: /(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/g, day: dayOrMonthFirst },
  {
    pattern: new RegExp(`${monthName} ?${dayNumber}(?:,? (\\d{4}))?`, 'g'),
    day: ([month, day, year], near) => namedMonth(month, day, year, near),
  },
  {
    pattern: new RegExp(`${dayNumber} (?:of )?${monthName}(?:,? (\\d{4}))?`, 'g'),
    day: ([day, month, year], near) => namedMonth(month, day, year, near),
  },
  {
    pattern: /(\d{1,2}) ?[/月] ?(\d{1,2})(?![\d/])/g,
    day: ([month, day], near) => nearest(Number(month), Number(day), near),
  },
];

/**
 * The days that a text names in whatever way, each once, in the order of the formats; empty as soon as one of them does
 * not exist or could be two (`11.10.2026`): then no one but the user knows. Without a year it is the one nearest to `near`.
 */
export function datesWithin(text: string, near: EpochDay): readonly EpochDay[] {
  let rest = comparableText(text);
  const days = new Set<EpochDay | undefined>();
  for (const { pattern, day } of formats) {
    for (const match of rest.matchAll(pattern)) days.add(day(match.slice(1), near));
    rest = rest.replace(pattern, '|');
  }
  return days.has(undefined) ? [] : [...days].filter((day) => day !== undefined);
}

/** `20.11.2026` and `11.20.2026`: only where one of the numbers can be no month, or both are the same. */
function dayOrMonthFirst([one, other, year]: readonly string[]): EpochDay | undefined {
  const american = epochDay(Number(year), Number(one), Number(other));
  const european = epochDay(Number(year), Number(other), Number(one));
  if (american !== undefined && european !== undefined) return american === european ? american : undefined;
  return american ?? european;
}

function namedMonth(
  name: string | undefined,
  day: string | undefined,
  year: string | undefined,
  near: EpochDay,
): EpochDay | undefined {
  const month = months.indexOf(name ?? '') + 1;
  return year === undefined ? nearest(month, Number(day), near) : epochDay(Number(year), month, Number(day));
}

function nearest(month: number, day: number, near: EpochDay): EpochDay | undefined {
  const resolved = resolveDate({ year: undefined, month, day }, near);
  return typeof resolved === 'number' ? resolved : undefined;
}
