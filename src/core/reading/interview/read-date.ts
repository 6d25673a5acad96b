import { lastTableDay } from '../../base/calendar/day-set';
import { dateParts, epochDay, parseIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { withoutLinks } from '../../base/properties/property-items';
import { parseWrittenDate, type WrittenDate } from './written-date';

/** What a value says as a date: the day, or why it is none. */
export type DateReading = EpochDay | 'unreadable-date' | 'no-such-date';

/**
 * Reads one date in any format of written-date.ts. A date without a year is the one nearest to `near`, the
 * later of two equally near. A date-time counts as its written date, with an offset as its day in Japan (status-rules §1);
 * a Date object as written in UTC. Only the years
 * of which business days are known (1970–2099) are dates: any other is a slip of the keyboard.
 */
export function readDate(value: unknown, near: EpochDay): DateReading {
  if (typeof value === 'string') return readDateText(value, near);
  if (typeof value === 'number') return readDateText(String(value), near);
  return value instanceof Date ? readDateText(utcDay(value), near) : 'unreadable-date';
}

function readDateText(text: string, near: EpochDay): DateReading {
  const day = parseIsoDay(text);
  if (day !== undefined) return knownDay(day);
  const written = parseWrittenDate(withoutLinks(text));
  return written ? resolveDate(written, near) : 'unreadable-date';
}

/** The day of a written date; without a year the one nearest to `near`, tried in the years around it. */
export function resolveDate({ year, month, day, daysLater = 0 }: WrittenDate, near: EpochDay): DateReading {
  if (year !== undefined) return knownDay(epochDay(year, month, day), daysLater);
  const thisYear = dateParts(near).year;
  const days = [thisYear + 1, thisYear, thisYear - 1]
    .map((candidate) => epochDay(candidate, month, day))
    .filter((candidate) => candidate !== undefined)
    .sort((one, other) => Math.abs(one - near) - Math.abs(other - near));
  return knownDay(days[0], daysLater);
}

function knownDay(written: EpochDay | undefined, daysLater = 0): DateReading {
  if (written === undefined) return 'no-such-date';
  const day = written + daysLater;
  return day >= 0 && day <= lastTableDay ? day : 'unreadable-date';
}

/** The date of a Date object; empty when it holds none. */
function utcDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
