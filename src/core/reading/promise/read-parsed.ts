import type { BusinessDays } from '../../base/calendar/business-days';
import type { Closure } from '../../base/calendar/company-calendar';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { addCalendarMonths, dateParts, epochDay } from '../../base/calendar/epoch-day';
import { companyDuring } from './dates/closed-company';
import type { Combined, Resolved } from './dates/combine';
import { combine, outOfReach } from './dates/combine';
import type { Saying } from './dates/dates';
import { resolve, resolveTurned } from './dates/resolve';
import { dayNamed, hasNoBusinessDayLeft, stretch } from './dates/resolve-moment';
import type { Stretch } from './dates/stretch';
import type { Expression, Moment } from './expression';
import { isAmount, isPeriod, isWritten } from './expression';
import type { ParsedPhrase, ParsedTime, Unread } from './parse-phrase';
import type { PromiseNote, UnreadReason } from './promise';
import type { NamedClosure } from './rules/closures';
import type { Turn } from './rules/turning-words';

/** What a phrase came to: the dates, or why there are none. */
export type Outcome =
  | (Combined & { readonly parsedTimes: readonly ParsedTime[]; readonly closures: readonly Closure[] })
  | { readonly reason: UnreadReason; readonly words: string };

/** A period of half a year back: a date there is one that was meant as past (U6). */
const RECENT_PAST = 180;

/** Works out the dates of a parsed phrase (promise-rules M2, L, M, U6). */
export function readParsed(
  parsed: ParsedPhrase,
  saidOn: EpochDay,
  calendar: BusinessDays,
  note: PromiseNote,
): Outcome {
  const plain: Saying = {
    day: saidOn,
    company: calendar,
    dayCount: parsed.dayCount,
    shiftsWeeks: false,
    closures: [],
  };
  const closures = closureDays(parsed.closures, plain);
  if (!closures) return { reason: 'no-such-date', words: parsed.closures[0]?.words ?? '' };
  const company = companyDuring(calendar, closures);
  const shiftsWeeks = parsed.times.some(namesThisWeek) && hasNoBusinessDayLeft({ day: saidOn, company });
  const saying: Saying = { ...plain, company, shiftsWeeks, closures: closures.map(stretchOf) };
  const unread = parsed.times.find((time): time is Unread => 'unread' in time);
  if (unread) return { reason: unread.unread, words: unread.words };
  const kept = dropEvents(parsed.times as readonly ParsedTime[], saying, note, parsed.openEnded);
  if ('reason' in kept) return kept;
  const times = withoutYearEnd(kept.times);
  return { ...combineTimes(times, saying), parsedTimes: times, closures };
}

function combineTimes(
  times: readonly ParsedTime[],
  saying: Saying,
): Combined | { reason: UnreadReason; words: string } {
  const resolved: Resolved[] = [];
  for (const time of times) {
    const dates = datesOf(time, times, saying);
    if (typeof dates === 'string') {
      const turning = dates === 'turned' ? time.turned?.words : undefined;
      return { reason: dates, words: turning ?? time.words };
    }
    resolved.push({ words: time.words, rule: time.rule, ...dates });
  }
  const combined = combine(resolved);
  const problem = outOfReach(combined, saying.day);
  if (!problem) return combined;
  const isPast = problem === 'too-far' && times.some((time) => wasRecently(time.expression, saying.day));
  return { reason: isPast ? 'past' : problem, words: times.map(({ words }) => words).join(' ') };
}

function stretchOf({ from, to }: Closure): Stretch {
  return { first: from, last: to };
}

/** The days of the closures that the phrase names (C8); `undefined` when one does not exist. */
function closureDays(closures: readonly NamedClosure[], saying: Saying): Closure[] | undefined {
  const days: Closure[] = [];
  for (const closure of closures) {
    const [from, to] = closureEnds(closure, saying);
    if (from === undefined || to === undefined || to < from) return undefined;
    days.push({ from, to, label: closure.words });
  }
  return days;
}

function closureEnds({ expression, reach }: NamedClosure, saying: Saying): readonly (EpochDay | undefined)[] {
  const { day } = saying;
  const { year, month } = dateParts(day);
  if (reach === 'before') {
    const opens = endsOf(expression, {
      ...saying,
      day: month === 1 ? day : (epochDay(year + 1, 1, 1) ?? day),
    })[0];
    return opens === undefined ? [] : [epochDay(dateParts(opens).year - 1, 12, 29), opens - 1];
  }
  if (reach === 'until') {
    const opens = endsOf(expression, saying)[0];
    if (opens === undefined) return [];
    const opened = dateParts(opens);
    const from = opened.month === 1 ? epochDay(opened.year - 1, 12, 29) : Math.min(day, opens - 1);
    return [from, opens - 1];
  }
  if (reach === 'behind') {
    const last = endsOf(expression, { ...saying, day: Math.max(day, epochDay(year, 12, 1) ?? day) })[1];
    return last === undefined ? [] : [last + 1, epochDay(dateParts(last).year + 1, 1, 3)];
  }
  const [from, to] = inProgress(endsOf(expression, saying), day);
  return [reach === 'from-now' && from !== undefined ? Math.min(day, from) : from, to];
}

/** 12/28〜1/5 said on 1/4 is the one in progress, not that of the next winter. */
function inProgress(
  ends: readonly (EpochDay | undefined)[],
  day: EpochDay,
): readonly (EpochDay | undefined)[] {
  const [from, to] = ends.map((end) => (end === undefined ? undefined : addCalendarMonths(end, -12)));
  return from !== undefined && to !== undefined && from <= day && day <= to ? [from, to] : ends;
}

function endsOf(expression: NamedClosure['expression'], saying: Saying): readonly (EpochDay | undefined)[] {
  if (expression.type !== 'range') return daysOf(expression, saying);
  const [from] = daysOf(expression.left, saying);
  const [, to] = from === undefined ? [] : daysOf(readFromLeft(expression.right), { ...saying, day: from });
  return [from, to];
}

/** The right side of a closure is on or after its left (M1). */
function readFromLeft(right: Moment): Moment {
  if (right.type === 'weekday') return { type: right.type, weekday: right.weekday };
  return right.type === 'day-of-month' ? { type: right.type, day: right.day } : right;
}

function daysOf(moment: Moment, saying: Saying): readonly (EpochDay | undefined)[] {
  if (isPeriod(moment)) {
    const days = stretch(moment, saying);
    return typeof days === 'string' ? [] : [days.first, days.last];
  }
  const day = dayNamed(moment, saying);
  return typeof day === 'string' ? [] : [day, day];
}

/** C6: 今週 and what belongs to it. */
function namesThisWeek(time: ParsedTime | Unread): boolean {
  if ('unread' in time) return false;
  const { expression } = time;
  const moments = expression.type === 'range' ? [expression.left, expression.right] : [startOf(expression)];
  return moments.some(
    (moment) => 'weeks' in moment && moment.weeks === 0 && !('carried' in moment && moment.carried),
  );
}

function startOf(expression: Expression): Expression {
  return expression.type === 'from' ? expression.start : expression;
}

/**
 * M2: a day that names the interview or another event goes where another time, or a word that promises a reply without a date,
 * is left. An amount counts from such a day if it is still to come: that is not read (U5).
 */
function dropEvents(
  times: readonly ParsedTime[],
  saying: Saying,
  note: PromiseNote,
  openEnded: boolean,
): { readonly times: readonly ParsedTime[] } | { readonly reason: UnreadReason; readonly words: string } {
  const named = times.filter((time) => time.names !== undefined || isOwnDay(time, saying, note));
  const others = times.filter((time) => !named.includes(time));
  const kept =
    others.length > 0 || openEnded ? others : named.filter((time) => time.names === undefined).slice(0, 1);
  const undecided = kept.find((time) => time.isUndecided);
  if (undecided) return { reason: 'days-or-date', words: undecided.words };
  const ahead = named.find(
    (time) => !kept.includes(time) && !isOwnDay(time, saying, note) && isAhead(time, saying),
  );
  const counts = kept.some((time) => isAmount(time.expression));
  return ahead && counts ? { reason: 'counted-from-other-day', words: ahead.words } : { times: kept };
}

/** A written date that is the day of saying, or the note's own day, compared by month and day. */
function isOwnDay({ expression, turned }: ParsedTime, saying: Saying, { date }: PromiseNote): boolean {
  if (!isWritten(expression) || (turned && turned.turn !== 'afterwards')) return false;
  if (dayNamed(expression, saying) === saying.day) return true;
  if (date === undefined) return false;
  const own = dateParts(date);
  if (expression.type === 'day-of-month')
    return expression.day === own.day && date <= saying.day && isNear(date, saying);
  return expression.type === 'date' && expression.month === own.month && expression.day === own.day;
}

/** A bare 6日 is that of the interview only where no whole month is between. */
function isNear(date: EpochDay, { day }: Saying): boolean {
  return day - date <= 31;
}

function isAhead({ expression }: ParsedTime, saying: Saying): boolean {
  const moment = expression.type === 'range' ? expression.right : (expression as Moment);
  const last = daysOf(moment, saying)[1];
  return last !== undefined && last > saying.day;
}

/** P5: 年内 beside 年明け is only a beginning (S2). */
function withoutYearEnd(times: readonly ParsedTime[]): readonly ParsedTime[] {
  const isNewYear = times.some(({ expression }) => expression.type === 'new-year');
  const others = times.filter(({ expression }) => expression.type !== 'this-year');
  return isNewYear && others.every(({ expression }) => expression.type === 'new-year') ? others : times;
}

function datesOf(
  time: ParsedTime,
  times: readonly ParsedTime[],
  saying: Saying,
): Omit<Resolved, 'words' | 'rule'> | UnreadReason {
  const turn = turnThatCounts(time, times);
  if (turn === 'unread') return 'turned';
  const { expression } = time;
  if (turn === undefined) return resolve(expression, saying);
  const dates = resolveTurned(expression, turn, saying);
  if (typeof dates === 'string') return dates;
  return { ...dates, rule: RULE_OF_TURN[turn], negated: turn === 'negated' } as Omit<
    Resolved,
    'words' | 'rule'
  >;
}

const RULE_OF_TURN = {
  negated: 'L1',
  unless: 'L1',
  'at-least': 'L2',
  'at-best': 'L2',
  past: 'L3',
  afterwards: 'L4',
} as const;

/** 早ければ turns a time only where no other one is left (L2); その後 with a further time is not read (L4, L5). */
function turnThatCounts(time: ParsedTime, times: readonly ParsedTime[]): Turn | undefined {
  const { turned } = time;
  if (turned?.turn === 'unless') return hasTimeBehind(time, times) ? 'negated' : undefined;
  if (turned?.turn === 'at-best' && times.length > 1) return undefined;
  return turned?.turn === 'afterwards' && times.length > 1 ? 'unread' : turned?.turn;
}

/** Whether the same sentence goes on to another time. */
function hasTimeBehind(time: ParsedTime, times: readonly ParsedTime[]): boolean {
  return times.slice(times.indexOf(time) + 1).some(({ sentence }) => sentence === time.sentence);
}

/** U6: 11/15 said on 11/20 is past, not next year's. */
function wasRecently(expression: Expression, saidOn: EpochDay): boolean {
  if (expression.type !== 'date' || expression.year) return false;
  const { year } = dateParts(saidOn);
  return [year, year - 1].some((candidate) => {
    const day = epochDay(candidate, expression.month, expression.day);
    return day !== undefined && day < saidOn && day >= saidOn - RECENT_PAST;
  });
}
