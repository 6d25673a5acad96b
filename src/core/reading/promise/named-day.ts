import type { EpochDay } from '../../base/calendar/epoch-day';
import { dateParts, epochDay, startOfMonth, startOfWeek, weekdayOf } from '../../base/calendar/epoch-day';
import type { Saying } from './dates';
import type { DayExpression, YearExpression } from './expression';

/** The named day itself, not rolled; `undefined` when there is none (U2). */
export function dayNamed(expression: DayExpression, { day, company }: Saying): EpochDay | undefined {
  switch (expression.type) {
    case 'date':
      return dateNamed(expression, day);
    case 'day-of-named-month': {
      const { year, month } = dateParts(startOfMonth(day, expression.months));
      return epochDay(year, month, expression.day);
    }
    case 'day-of-month': {
      const { year, month } = dateParts(startOfMonth(day, expression.day >= dateParts(day).day ? 0 : 1));
      return epochDay(year, month, expression.day);
    }
    case 'weekday':
      return day + 1 + ((expression.weekday - weekdayOf(day + 1) + 7) % 7);
    case 'weekday-of-week':
      return startOfWeek(day) + 7 * expression.weeks + ((expression.weekday + 6) % 7);
    case 'days-ahead':
      return day + expression.days;
    case 'business-days-ahead':
      return company.add(day, expression.count);
  }
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
