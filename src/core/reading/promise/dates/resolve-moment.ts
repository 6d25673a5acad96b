import type { EpochDay } from '../../../base/calendar/epoch-day';
import { dateParts, startOfMonth, startOfWeek, weekdayOf } from '../../../base/calendar/epoch-day';
import type { DayExpression, Expression, Moment, PeriodExpression } from '../expression';
import { isPeriod } from '../expression';
import type { DateStep, UnreadReason } from '../promise';
import { holidayDays } from './closed-runs';
import type { Dates, Saying } from './dates';
import { nextWeekday, plainDay, yearSaid } from './named-day';
import { landingOf } from './resolve-amount';
import type { Stretch } from './stretch';
import { january, nextPartOfMonth, partOfMonth, weekOf, wholeYear } from './stretch';

/** A moment further ahead than this is none that a bare day after it leans on (D7). */
const FURTHEST_TO_LEAN_ON = 180;

/** The dates of a day or a period (promise-rules D, P). */
export function resolveMoment(moment: Moment, saying: Saying): Dates | UnreadReason {
  if (!isPeriod(moment)) return resolveDay(moment, saying);
  const period = stretch(moment, saying);
  return typeof period === 'string' ? period : resolvePeriod(period, saying);
}

function resolveDay(expression: DayExpression, saying: Saying): Dates | UnreadReason {
  const landed = dayNamed(expression, saying);
  if (typeof landed === 'string') return landed;
  // U6: also where it would roll to a day that is still to come.
  if (landed < saying.day) return 'past';
  const contradicts = expression.saidWeekday !== undefined && expression.saidWeekday !== weekdayOf(landed);
  return {
    latest: { how: 'named-day', landed, day: saying.company.roll(landed) },
    ...(contradicts && { ambiguous: true }),
  };
}

/** The calendar day of a day, not rolled. */
export function dayNamed(expression: DayExpression, saying: Saying): EpochDay | UnreadReason {
  switch (expression.type) {
    case 'day-after':
      return dayAfter(expression, saying);
    case 'weekday-after':
      return nextWeekday(expression.weekday, landingOf(expression.amount, saying.day));
    case 'before-holiday':
      return dayBefore(expression, saying);
    case 'day-of-month':
      return plainDay(expression, saying, leaningOn(expression.notBefore, saying)) ?? 'no-such-date';
    case 'weekday': {
      const from = expression.from && dayOrReason(expression.from, saying);
      if (typeof from === 'string') return from;
      if (from !== undefined) return nextWeekday(expression.weekday, Math.max(saying.day + 1, from));
      const after = expression.after && lastDayOf(expression.after, saying);
      if (typeof after === 'string') return after;
      return plainDay(expression, saying, Math.max(saying.day, after ?? saying.day)) ?? 'no-such-date';
    }
    default:
      return plainDay(expression, saying) ?? 'no-such-date';
  }
}

function dayOrReason(moment: Moment, saying: Saying): EpochDay | UnreadReason {
  return isPeriod(moment) ? lastDayOf(moment, saying) : dayNamed(moment, saying);
}

function leaningOn(moment: Moment | undefined, saying: Saying): EpochDay {
  const first = moment && firstDayOf(moment, saying);
  if (typeof first !== 'number' || first > saying.day + FURTHEST_TO_LEAN_ON) return saying.day;
  return Math.max(saying.day, first);
}

/** The first calendar day of a moment; of a month with a part the month's. */
function firstDayOf(moment: Moment, saying: Saying): EpochDay | UnreadReason {
  if (!isPeriod(moment)) return dayNamed(moment, saying);
  const whole: PeriodExpression = 'part' in moment ? { ...moment, part: 'whole' } : moment;
  const period = stretch(whole, saying);
  return typeof period === 'string' ? period : period.first;
}

/** The day a moment is over: its last business day if it is a period. */
function lastDayOf(moment: Moment, saying: Saying): EpochDay | UnreadReason {
  if (!isPeriod(moment)) return dayNamed(moment, saying);
  const dates = resolveMoment(moment, saying);
  return typeof dates === 'string' ? dates : (dates.latest?.day ?? saying.day);
}

function dayAfter(
  { base, days, businessDays }: DayExpression & { type: 'day-after' },
  saying: Saying,
): EpochDay | UnreadReason {
  const from = lastDayOf(base, saying);
  if (typeof from === 'string') return from;
  if (businessDays !== undefined) return saying.company.add(from, businessDays);
  // No one meets on a closed day: the later reading counts from the next business day.
  return saying.company.roll(from) + (days ?? 1);
}

/** P6: the last business day before the holiday that comes next. */
function dayBefore(
  { holiday }: DayExpression & { type: 'before-holiday' },
  { day, company }: Saying,
): EpochDay | UnreadReason {
  let from = day;
  for (let days = holidayDays(holiday, from, company); days; days = holidayDays(holiday, from, company)) {
    const last = company.lastWithin(day, days.first - 1);
    if (last !== undefined && days.first > day) return last;
    from = days.last + 1;
  }
  return 'unread-word';
}

/** The calendar days of a period. A part without its month, and a month without its year, are the first not ended before `notBefore`. */
export function stretch(
  period: PeriodExpression,
  saying: Saying,
  notBefore = saying.day,
): Stretch | UnreadReason {
  const { day } = saying;
  switch (period.type) {
    case 'week':
      return {
        ...weekOf(day, period.weeks + (saying.shiftsWeeks ? 1 : 0)),
        ...(period.atEnd && { atEnd: true }),
        ...(period.starts !== undefined && { starts: period.starts }),
      };
    case 'start-of-week':
      return { ...weekOf(day, period.weeks), atStart: true };
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
      const from = period.from && lastDayOf(period.from, saying);
      if (typeof from === 'string') return from;
      return nextPartOfMonth(Math.max(notBefore, from ?? notBefore), period.part);
    }
    case 'this-year':
      return { ...wholeYear(day), ...(period.atEnd && { atEnd: true }) };
    case 'first-week-of-year':
      return weekOf(firstBusinessDayOfYear(saying));
    default:
      return leaningStretch(period, saying);
  }
}

function leaningStretch(
  period: PeriodExpression & { type: 'week-of' | 'week-after' | 'period-after' },
  saying: Saying,
): Stretch | UnreadReason {
  if (period.type === 'period-after') {
    const landed = landingOf(period.amount, saying.day);
    return period.period === 'week' ? weekOf(landed) : partOfMonth(startOfMonth(landed), 'end');
  }
  if (period.type === 'week-after') {
    const base = lastDayOf(period.base, saying);
    return typeof base === 'string' ? base : weekOf(base, period.weeks);
  }
  const day = dayNamed(period.day, saying);
  if (typeof day === 'string') return day;
  return weekOf(day, weekdayOf(day) === 0 ? 1 : 0);
}

/** S2: of the next year; in its first three days, of this one. */
export function firstBusinessDayOfYear({ day, company }: Saying): EpochDay {
  const { year, month, day: date } = dateParts(day);
  const isJustBegun = month === 1 && date <= 3;
  return company.roll(isJustBegun ? day : january(year + 1));
}

/** C5: the last business day of the period, not before the day of saying; else the first after it. */
function resolvePeriod({ first, last, atStart }: Stretch, saying: Saying): Dates | UnreadReason {
  if (last < saying.day) return 'past';
  if (atStart) return { latest: periodStart(first, last, saying) };
  const day = saying.company.lastWithin(Math.max(first, saying.day), last) ?? saying.company.roll(last + 1);
  return { latest: { how: 'period-end', first, last, day } };
}

/** The first business day of a period. */
export function periodStart(first: EpochDay, last: EpochDay, { company }: Saying): DateStep {
  return { how: 'period-start', first, last, day: company.roll(first) };
}

/** M1: from the left one's date to the right one's, which is read from the left. */
export function resolveRange(
  { left, right }: Expression & { type: 'range' },
  saying: Saying,
): Dates | UnreadReason {
  const start = resolveMoment(left, saying);
  if (typeof start === 'string') return start;
  const leftDay = isPeriod(left) ? start.latest?.day : dayNamed(left, saying);
  const from = typeof leftDay === 'number' ? leftDay : saying.day;
  const end = resolveRight(right, saying, from);
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
function resolveRight(right: Moment, saying: Saying, from: EpochDay): Dates | UnreadReason {
  if (isPeriod(right)) {
    const period = stretch(right, saying, from);
    return typeof period === 'string' ? period : resolvePeriod(period, saying);
  }
  // A weekday alone is strictly after the day it is said (D6), but may be the left day itself (M1).
  if (right.type === 'weekday')
    return resolveDay({ type: 'days-ahead', days: nextWeekday(right.weekday, from) - saying.day }, saying);
  const startsAtLeft = right.type === 'date' || right.type === 'day-of-month';
  const { saidWeekday } = right;
  const bare = right.type === 'day-of-month' ? { type: right.type, day: right.day } : right;
  return resolveDay(
    { ...bare, ...(saidWeekday !== undefined && { saidWeekday }) },
    startsAtLeft ? { ...saying, day: from } : saying,
  );
}

/** Whether no business day is left in the week of a day, from that day on: 今週 and 来週 then shift by a week (C6). */
export function hasNoBusinessDayLeft({ day, company }: Pick<Saying, 'day' | 'company'>): boolean {
  return company.lastWithin(day, startOfWeek(day) + 6) === undefined;
}
