import type { EpochDay } from '../../base/calendar/epoch-day';
import { dateParts, weekdayOf } from '../../base/calendar/epoch-day';
import type { Dates, Saying } from './dates';
import type { Amount, DayExpression, Expression, Moment } from './expression';
import { isPeriod } from './expression';
import { dayNamed } from './named-day';
import type { DateStep, UnreadReason } from './promise';
import { resolveAmount } from './resolve-amount';
import type { Stretch } from './stretch';
import { january, stretch } from './stretch';

/** The dates of a time, said on `saying.day`; the reason when they are none (U2, U5, U6). */
export function resolve(expression: Expression, saying: Saying): Dates | UnreadReason {
  switch (expression.type) {
    case 'amount':
      return resolveAmount(expression, saying);
    case 'amount-range': {
      const left = resolveAmount(expression.left, saying);
      const { latest, ambiguous } = resolveAmount(expression.right, saying);
      return {
        earliest: left.earliest ?? left.latest,
        latest,
        ...(ambiguous && { ambiguous }),
        twoSided: true,
      };
    }
    case 'from':
      return resolveBeginning(expression.start, saying);
    case 'new-year': {
      const { year } = dateParts(saying.day);
      return { earliest: periodStart(january(year + 1), january(year + 1) + 30, saying) };
    }
    case 'range':
      return resolveRange(expression.left, expression.right, saying);
    case 'counted-from': {
      const day = isPeriod(expression.day) ? undefined : dayNamed(expression.day, saying);
      return day === saying.day ? resolve(expression.amount, saying) : 'counted-from-other-day';
    }
    default:
      return resolveMoment(expression, saying);
  }
}

/** S1: a day rolled, the first business day of a period, an amount in its calendar reading. */
function resolveBeginning(start: Moment | Amount, saying: Saying): Dates | UnreadReason {
  if (start.type === 'amount') {
    const { earliest, latest } = resolveAmount(start, saying);
    return { earliest: earliest ?? latest };
  }
  if (isPeriod(start)) {
    const { first, last } = stretch(start, saying);
    return { earliest: periodStart(first, last, saying) };
  }
  const dates = resolveMoment(start, saying);
  if (typeof dates === 'string' || !dates.latest) return dates;
  return { earliest: dates.latest, ...(dates.ambiguous && { ambiguous: true }) };
}

function resolveMoment(moment: Moment, saying: Saying): Dates | UnreadReason {
  return isPeriod(moment) ? resolvePeriod(stretch(moment, saying), saying) : resolveDay(moment, saying);
}

function resolveDay(expression: DayExpression, saying: Saying): Dates | UnreadReason {
  const landed = dayNamed(expression, saying);
  if (landed === undefined) return 'no-such-date';
  // U6: also where it would roll to a day that is still to come.
  if (expression.type === 'weekday-of-week' && landed < saying.day) return 'past';
  const contradicts = expression.saidWeekday !== undefined && expression.saidWeekday !== weekdayOf(landed);
  return {
    latest: { how: 'named-day', landed, day: saying.company.roll(landed) },
    ...(contradicts && { ambiguous: true }),
    ...(isWritten(expression) && { writtenDay: landed }),
  };
}

function isWritten({ type }: DayExpression): boolean {
  return type === 'date' || type === 'day-of-named-month' || type === 'day-of-month';
}

/** M1: from the left one's date to the right one's, which is read from the left. */
function resolveRange(left: Moment, right: Moment, saying: Saying): Dates | UnreadReason {
  const start = resolveMoment(left, saying);
  if (typeof start === 'string') return start;
  const leftDay = (isPeriod(left) ? start.latest?.day : dayNamed(left, saying)) ?? saying.day;
  const end = isPeriod(right)
    ? resolvePeriod(stretch(right, saying, leftDay), saying)
    : resolveDay(onOrAfterLeft(right, leftDay), {
        ...saying,
        day: startsAtLeft(right) ? leftDay : saying.day,
      });
  if (typeof end === 'string') return end;
  const ambiguous = start.ambiguous ?? end.ambiguous;
  return {
    ...(start.latest && { earliest: start.latest }),
    ...(end.latest && { latest: end.latest }),
    ...(ambiguous && { ambiguous }),
    twoSided: true,
  };
}

/** A right side without its month, year or week is the first such day on or after the left; any other means itself. */
function startsAtLeft({ type }: DayExpression): boolean {
  return type === 'date' || type === 'day-of-month' || type === 'weekday';
}

/** A weekday alone is strictly after the day it is said (D6), but may be the left day itself (M1). */
function onOrAfterLeft(right: DayExpression, leftDay: EpochDay): DayExpression {
  if (right.type !== 'weekday') return right;
  const ahead = (right.weekday - weekdayOf(leftDay) + 7) % 7;
  return { type: 'days-ahead', days: ahead };
}

/** C5: the last business day of the period, not before the day of saying; else the first after it. */
function resolvePeriod({ first, last, atStart }: Stretch, saying: Saying): Dates | UnreadReason {
  if (last < saying.day) return 'past';
  if (atStart) return { latest: periodStart(first, last, saying) };
  const day = saying.company.lastWithin(Math.max(first, saying.day), last) ?? saying.company.roll(last + 1);
  return { latest: { how: 'period-end', first, last, day } };
}

function periodStart(first: EpochDay, last: EpochDay, { company }: Saying): DateStep {
  return { how: 'period-start', first, last, day: company.roll(first) };
}
