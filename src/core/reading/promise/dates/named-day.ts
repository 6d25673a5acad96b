import type { EpochDay } from '../../../base/calendar/epoch-day';
import {
  dateParts,
  epochDay,
  startOfMonth,
  startOfWeek,
  weekdayOf,
  type Weekday,
} from '../../../base/calendar/epoch-day';
import type { DayExpression, YearExpression } from '../expression';
import type { Saying } from './dates';

/** Days whose date follows from the calendar alone; the others lean on another time (see resolve-moment). */
export type PlainDay = DayExpression & {
  readonly type:
    | 'date'
    | 'day-of-named-month'
    | 'day-of-month'
    | 'weekday'
    | 'weekday-of-week'
    | 'days-ahead'
    | 'business-days-ahead';
};

/** The named day itself, not rolled; `undefined` when there is none (U2). `notBefore`: the earliest it can be. */
export function plainDay(expression: PlainDay, saying: Saying, notBefore = saying.day): EpochDay | undefined {
  const { day, company } = saying;
  switch (expression.type) {
    case 'date':
      return dateNamed(expression, day);
    case 'day-of-named-month': {
      const { year, month } = dateParts(startOfMonth(day, expression.months));
      return epochDay(year, month, expression.day);
    }
    case 'day-of-month': {
      const { year, month } = dateParts(
        startOfMonth(notBefore, expression.day >= dateParts(notBefore).day ? 0 : 1),
      );
      return epochDay(year, month, expression.day);
    }
    case 'weekday':
      return nextWeekday(expression.weekday, notBefore + 1);
    case 'weekday-of-week': {
      const weeks = expression.weeks + (saying.shiftsWeeks ? 1 : 0);
      const named = startOfWeek(day) + 7 * weeks + ((expression.weekday + 6) % 7);
      return expression.carried && named < day ? nextWeekday(expression.weekday, day + 1) : named;
    }
    case 'days-ahead':
      return day + expression.days;
    case 'business-days-ahead':
      return company.add(day, expression.count);
  }
}

/** The first such weekday on or after a day. */
export function nextWeekday(weekday: Weekday, from: EpochDay): EpochDay {
  return from + ((weekday - weekdayOf(from) + 7) % 7);
}

/** D1 with its year; D2: the first such date on or after the day of saying. */
function dateNamed(date: DayExpression & { type: 'date' }, said: EpochDay): EpochDay | undefined {
  const { year } = dateParts(said);
  if (date.year) return epochDay(yearSaid(date.year, said), date.month, date.day);
  return [year, year + 1]
    .map((candidate) => epochDay(candidate, date.month, date.day))
    .find((day) => day !== undefined && day >= said);
}

/** The year meant by a written or relative one. */
export function yearSaid(year: YearExpression, said: EpochDay): number {
  return 'written' in year ? year.written : dateParts(said).year + year.ahead;
}
