import type { EpochDay } from '../../base/calendar/epoch-day';
import { dateParts, endOfMonth, epochDay, startOfMonth, startOfWeek } from '../../base/calendar/epoch-day';
import type { Saying } from './dates';
import type { MonthPart, PeriodExpression } from './expression';
import { yearSaid } from './named-day';

/** The calendar days of a period, both ends inclusive. */
export interface Stretch {
  readonly first: EpochDay;
  readonly last: EpochDay;
  /** P2: its first business day is meant, not its last. */
  readonly atStart?: true;
}

/** The calendar days of a period. A part without its month, and a month without its year, are the first not ended before `notBefore`. */
export function stretch(period: PeriodExpression, { day }: Saying, notBefore = day): Stretch {
  switch (period.type) {
    case 'week':
    case 'start-of-week': {
      const first = startOfWeek(day) + 7 * period.weeks;
      return { first, last: first + 6, ...(period.type === 'start-of-week' && { atStart: true }) };
    }
    case 'named-month':
      return partOfMonth(startOfMonth(day, period.months), period.part);
    case 'month': {
      const from = dateParts(notBefore);
      const year = period.year
        ? yearSaid(period.year, day)
        : from.year + (period.month >= from.month ? 0 : 1);
      return partOfMonth(january(year, period.month), period.part);
    }
    case 'part-of-month': {
      const part = partOfMonth(startOfMonth(notBefore), period.part);
      return part.last >= notBefore ? part : partOfMonth(startOfMonth(notBefore, 1), period.part);
    }
    case 'this-year': {
      const { year } = dateParts(day);
      return { first: january(year), last: january(year + 1) - 1 };
    }
  }
}

/** The first day of a month, January unless another is named. */
export function january(year: number, month = 1): EpochDay {
  return epochDay(year, month, 1) ?? 0;
}

const DAYS_OF_PART: Readonly<Record<MonthPart, readonly [from: number, to: number | undefined]>> = {
  early: [1, 10],
  middle: [11, 20],
  late: [21, undefined],
  whole: [1, undefined],
};

function partOfMonth(firstOfMonth: EpochDay, part: MonthPart): Stretch {
  const [from, to] = DAYS_OF_PART[part];
  return {
    first: firstOfMonth + from - 1,
    last: to === undefined ? endOfMonth(firstOfMonth) : firstOfMonth + to - 1,
  };
}
