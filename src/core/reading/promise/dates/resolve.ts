import type { EpochDay } from '../../../base/calendar/epoch-day';
import type { Beginning, Expression, Moment } from '../expression';
import { isAmount, isMoment, isPeriod } from '../expression';
import type { DateStep, UnreadReason } from '../promise';
import type { Turn } from '../rules/turning-words';
import { holidayDays } from './closed-runs';
import type { Dates, Saying } from './dates';
import { resolveAmount } from './resolve-amount';
import {
  dayNamed,
  firstBusinessDayOfYear,
  periodStart,
  resolveMoment,
  resolveRange,
  stretch,
} from './resolve-moment';
import { wholeYear, type Stretch } from './stretch';

/** 数週間 is two weeks or more (S2b). */
const SOME_WEEKS_DAYS = 14;

/** The dates of a time, said on `saying.day`; the reason when they are none (U2, U5, U6). */
export function resolve(expression: Expression, saying: Saying): Dates | UnreadReason {
  if (isAmount(expression)) return resolveAmount(expression, saying);
  if (isMoment(expression)) return resolveMoment(expression, saying);
  switch (expression.type) {
    case 'range':
      return resolveRange(expression, saying);
    case 'from':
      return resolveStart(expression.start, saying);
    case 'counted-from': {
      const day = isPeriod(expression.day) ? undefined : dayNamed(expression.day, saying);
      const isThatDay = day === saying.day && expression.day.type !== 'before-holiday';
      return isThatDay ? resolveAmount(expression.amount, saying) : 'counted-from-other-day';
    }
    case 'counted-from-day': {
      const dates = resolveMoment(expression.day, saying);
      if (typeof dates === 'string' || !dates.latest) return dates;
      const from = isPeriod(expression.day) ? dates.latest.day : landedOf(dates.latest);
      return resolveAmount(expression.amount, { ...saying, day: from });
    }
    case 'counted-from-new-year':
      return resolveAmount(expression.amount, { ...saying, day: firstBusinessDayOfYear(saying) });
    case 'counted-from-closure': {
      const closure = saying.closures[expression.index];
      return closure
        ? resolveAmount(expression.amount, { ...saying, day: closure.last })
        : 'counted-from-event';
    }
    default:
      return resolveBeginning(expression, saying);
  }
}

function landedOf(step: DateStep): EpochDay {
  return 'landed' in step ? step.landed : step.day;
}

/** S2, S2b, S3: a beginning by itself. */
function resolveBeginning(beginning: Beginning, saying: Saying): Dates | UnreadReason {
  const { day, company } = saying;
  const onOrAfter = (landed: EpochDay): Dates => ({
    earliest: { how: 'named-day', landed, day: company.roll(landed) },
  });
  switch (beginning.type) {
    case 'new-year': {
      const start = firstBusinessDayOfYear(saying);
      const { first, last } = wholeYear(start);
      return { earliest: { how: 'period-start', first, last, day: start } };
    }
    case 'some-weeks': {
      const landed = day + SOME_WEEKS_DAYS;
      return {
        earliest: { how: 'calendar', from: day, unit: 'week', count: 2, landed, day: company.roll(landed) },
      };
    }
    case 'after-closure': {
      const closure = saying.closures[beginning.index];
      return closure ? onOrAfter(closure.last + 1) : 'unread-word';
    }
    case 'after-holiday': {
      const holiday = holidayDays(beginning.holiday, day, company);
      return holiday ? onOrAfter(holiday.last + 1) : 'unread-word';
    }
  }
}

/** S1, L2: where a time starts: a day rolled, the first business day of a period, an amount in its calendar reading. */
function resolveStart(start: Expression, saying: Saying): Dates | UnreadReason {
  if (start.type === 'range') return resolveStart(start.left, saying);
  if (isMoment(start) && isPeriod(start)) {
    const period = stretch(start, saying);
    return typeof period === 'string' ? period : startOfPeriod(period, saying);
  }
  const dates = resolve(start, saying);
  if (typeof dates === 'string') return dates;
  const step = dates.earliest ?? dates.latest;
  return { ...(step && { earliest: step }), ...(dates.ambiguous && isMoment(start) && { ambiguous: true }) };
}

/** 月末, 週末 start with their last business day (L). */
function startOfPeriod(period: Stretch, saying: Saying): Dates | UnreadReason {
  const { first, last, atEnd, starts = 0 } = period;
  if (last < saying.day) return 'past';
  const end = atEnd ? saying.company.lastWithin(Math.max(first, saying.day), last) : undefined;
  return end === undefined
    ? { earliest: periodStart(first + starts, last, saying) }
    : { earliest: { how: 'period-end', first, last, day: end } };
}

/** The dates of a time beside a turning word (promise-rules L): only a beginning is left of it. */
export function resolveTurned(
  expression: Expression,
  turn: Exclude<Turn, 'unread'>,
  saying: Saying,
): Dates | UnreadReason {
  if (turn === 'at-least' || turn === 'at-best') return resolveStart(expression, saying);
  const last = expression.type === 'range' ? expression.right : expression;
  const isOver = turn !== 'afterwards' && isMoment(last) && isPeriod(last);
  const dates = resolve(expression, saying);
  if (typeof dates === 'string') return dates;
  if (isOver) return afterPeriod(last, dates, saying);
  const step = dates.latest ?? dates.earliest;
  return step ? { earliest: step, ...(dates.ambiguous && isMoment(last) && { ambiguous: true }) } : dates;
}

/** L1, L3: the first business day after a period. */
function afterPeriod(period: Moment, dates: Dates, saying: Saying): Dates {
  const end = dates.latest;
  const last = end && 'last' in end && end.how === 'period-end' ? end.last : end?.day;
  if (last === undefined || !isPeriod(period)) return dates;
  const landed = last + 1;
  return { earliest: { how: 'named-day', landed, day: saying.company.roll(landed) } };
}
