import type { BusinessDays } from '../calendar/business-days';
import type { EpochDay } from '../calendar/epoch-day';
import {
  addCalendarMonths,
  dateParts,
  endOfMonth,
  epochDay,
  startOfMonth,
  startOfWeek,
  weekdayOf,
} from '../calendar/epoch-day';
import type {
  Amount,
  DayExpression,
  Expression,
  Moment,
  MonthPart,
  PeriodExpression,
  YearExpression,
} from './expression';
import { isPeriod } from './expression';
import type { DayCount } from './phrase-words';
import type { DateStep, PromiseRule, UnreadReason } from './promise';

/** What the dates of a phrase depend on. */
export interface Saying {
  /** The day the promise was made. */
  readonly day: EpochDay;
  readonly company: BusinessDays;
  /** How the phrase says its 日 are counted. */
  readonly dayCount: DayCount;
}

/** The dates of one time: `latest` is its deadline; an `earliest` alone is only a beginning (S). */
export interface Dates {
  readonly earliest?: DateStep;
  readonly latest?: DateStep;
  readonly ambiguous?: true;
  /** The rule, where only the resolving shows which (A1b, A2, A3, A4). */
  readonly rule?: PromiseRule;
  /** A range of its own (A8, M1), where the two dates are two ends and not two readings. */
  readonly twoSided?: true;
  /** The written date before rolling (M2); absent for anything else. */
  readonly writtenDay?: EpochDay;
}

/** Up to this many 日 are business days in one of two readings (A2); more are calendar days (A3). */
const MOST_DAYS_WITH_TWO_READINGS = 10;

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

type AmountDates = Dates & { readonly latest: DateStep };

function resolveAmount(amount: Amount, saying: Saying): AmountDates {
  if (amount.unit === 'business-day') return { latest: businessDays(amount.count, saying) };
  if (amount.unit === 'day') return resolveDays(amount, saying);
  return { latest: calendarStep(amount, saying) };
}

/** A1b, A2, A3, A4: what 日 are. In the two readings of A2 the later one, business days, is the deadline. */
function resolveDays(amount: Amount, saying: Saying): AmountDates {
  if (saying.dayCount === 'business') return { latest: businessDays(amount.count, saying), rule: 'A1b' };
  const calendar = calendarStep(amount, saying);
  if (saying.dayCount === 'calendar') return { latest: calendar, rule: 'A4' };
  if (amount.count > MOST_DAYS_WITH_TWO_READINGS) return { latest: calendar, rule: 'A3' };
  const latest = businessDays(amount.count, saying);
  return latest.day === calendar.day ? { latest } : { earliest: calendar, latest, ambiguous: true };
}

function businessDays(count: number, { day, company }: Saying): DateStep {
  return { how: 'business-days', from: day, count, day: company.add(day, count) };
}

/** A4–A7: calendar days, weeks, months or hours, rolled (C3). */
function calendarStep({ unit, count }: Amount, { day, company }: Saying): DateStep {
  const named = unit === 'week' || unit === 'month' || unit === 'hour' ? unit : 'day';
  const landed = landing(day, named, count);
  return { how: 'calendar', from: day, unit: named, count, landed, day: company.roll(landed) };
}

function landing(from: EpochDay, unit: 'hour' | 'day' | 'week' | 'month', count: number): EpochDay {
  switch (unit) {
    case 'hour':
      return from + Math.ceil(count / 24);
    case 'day':
      return from + count;
    case 'week':
      return from + 7 * count;
    case 'month':
      return addCalendarMonths(from, count);
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
  const leftDay = isPeriod(left) ? stretch(left, saying).first : (dayNamed(left, saying) ?? saying.day);
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

/** The named day itself, not rolled; `undefined` when there is none (U2). */
function dayNamed(expression: DayExpression, { day, company }: Saying): EpochDay | undefined {
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

function yearSaid(year: YearExpression, said: EpochDay): number {
  return 'written' in year ? year.written : dateParts(said).year + year.ahead;
}

interface Stretch {
  readonly first: EpochDay;
  readonly last: EpochDay;
  /** P2: its first business day is meant, not its last. */
  readonly atStart?: true;
}

/** The calendar days of a period. A part without its month, and a month without its year, are the first not ended before `notBefore`. */
function stretch(period: PeriodExpression, { day }: Saying, notBefore = day): Stretch {
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
function january(year: number, month = 1): EpochDay {
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
