import type { EpochDay } from '../../../base/calendar/epoch-day';
import { dateParts, endOfMonth, epochDay, startOfMonth, startOfWeek } from '../../../base/calendar/epoch-day';
import type { MonthPart } from '../expression';

/** The calendar days of a period, both ends inclusive. */
export interface Stretch {
  readonly first: EpochDay;
  readonly last: EpochDay;
  /** P2: its first business day is meant, not its last. */
  readonly atStart?: true;
  /** 月末, 週末: its start is its last business day (L). */
  readonly atEnd?: true;
  /** 来週半ば: its start is so many days after its first day (L). */
  readonly starts?: number;
}

/** The Monday–Sunday week `weeks` after that of a day (C6). */
export function weekOf(day: EpochDay, weeks = 0): Stretch {
  const first = startOfWeek(day) + 7 * weeks;
  return { first, last: first + 6 };
}

/** The first day of a month, January unless another is named. */
export function january(year: number, month = 1): EpochDay {
  return epochDay(year, month, 1) ?? 0;
}

/** From the first to the last day of a year. */
export function wholeYear(day: EpochDay): Stretch {
  const { year } = dateParts(day);
  return { first: january(year), last: january(year + 1) - 1 };
}

const DAYS_OF_PART: Readonly<Record<MonthPart, readonly [from: number, to: number | undefined]>> = {
  early: [1, 10],
  middle: [11, 20],
  late: [21, undefined],
  'first-half': [1, 15],
  'second-half': [16, undefined],
  end: [21, undefined],
  whole: [1, undefined],
};

/** The days of a part of a month (P3). */
export function partOfMonth(firstOfMonth: EpochDay, part: MonthPart): Stretch {
  const [from, to] = DAYS_OF_PART[part];
  return {
    first: firstOfMonth + from - 1,
    last: to === undefined ? endOfMonth(firstOfMonth) : firstOfMonth + to - 1,
    ...(part === 'end' && { atEnd: true }),
  };
}

/** The first such part of a month that does not end before a day (P4). */
export function nextPartOfMonth(notBefore: EpochDay, part: MonthPart): Stretch {
  const first = partOfMonth(startOfMonth(notBefore), part);
  return first.last >= notBefore ? first : partOfMonth(startOfMonth(notBefore, 1), part);
}
