import type { BusinessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { answerLimit } from '../../reading/interview/answer-limit';
import { saidOn, type Interview } from '../../reading/interview/interview';
import type { PromiseReading } from '../../reading/promise/promise';
import { furthestPromise } from '../../reading/promise/dates/combine';
import { readPromise } from '../../reading/promise/read-promise';
import type { Policy } from '../../base/settings/policy';
import type { ActionKind, Assessment, Status, StatusRule, StillOpen, WaitStep } from './assessment';
import { isBlocking, planProblems, problemsOfToday } from './blocking-problems';
import type { Waiting } from './wait-dates';
import { endingOf } from './wait-ending';
import { answerWait, givingUpWaits, inquiryWaits, latestOf, waitingOf } from './wait-dates';

/** What there is to do in each status (status-rules §3, last paragraph). */
const ACTIONS = {
  closed: 'none',
  invalid: 'mend',
  upcoming: 'attend',
  waiting: 'wait',
  grace: 'wait',
  inquired: 'wait',
  inquire: 'inquire',
  followup: 'followup',
  exhausted: 'moveOn',
} as const satisfies Record<Status, ActionKind>;

/** A row of the table as decided; the rest of an assessment follows from it. */
interface Row {
  readonly status: Status;
  readonly rule: StatusRule;
  readonly nextActionOn?: EpochDay;
  readonly inquireFrom?: EpochDay;
  readonly isPlanned?: boolean;
  readonly stillOpen?: StillOpen | undefined;
  readonly waits?: readonly WaitStep[];
}

/** What an assessment is made of. */
interface Case {
  readonly interview: Interview;
  readonly promise: PromiseReading | undefined;
  readonly policy: Policy;
  readonly today: EpochDay;
}

/**
 * The status of one interview on `today` (status-rules §3: the first row that fits), by the company's business days
 * and the policy. Never throws; a note that can't be judged is `invalid` and says why.
 */
export function assess(
  interview: Interview,
  company: BusinessDays,
  policy: Policy,
  today: EpochDay,
): Assessment {
  const { date } = interview;
  const promise = readWords(interview, company);
  const given: Case = { interview, promise, policy, today };
  if (isOver(given)) {
    return complete({ status: 'closed', rule: 'S1', ...whatIsOpen(given) }, given, interview.problems);
  }
  const problems = withProblems(interview.problems, problemsOfToday(interview, promise, today));
  if (date === undefined || problems.some(isBlocking)) {
    const row = unreadableRow(given);
    return complete(row, given, problems, row.rule === 'S15' ? promise?.latest : undefined);
  }
  if (today < date || isUnjudged(given)) {
    const stillOpen = interview.isBeingMoved ? 'newDate' : undefined;
    return complete({ status: 'upcoming', rule: 'S3', nextActionOn: date, stillOpen }, given, problems);
  }
  const waiting = waitingOf(interview, promise, company, policy);
  const row = withPlan(decide(waiting, today), waiting, interview.askOn, today);
  const remarks = planProblems(interview, row, today);
  return complete(row, given, withProblems(problems, remarks), waiting.deadline);
}

/** Row S1: the result has come, the note's words say that it is over, or another note answers it. */
function isOver(given: Case): boolean {
  const { answered, over, laterRound, date = Infinity } = given.interview;
  if (answered || over !== undefined) return true;
  return date < given.today && (laterRound !== undefined || isUnjudged(given));
}

/** Where nothing is judged, nothing is awaited (status-rules §1, "not judged"). */
function isUnjudged({ interview, promise }: Case): boolean {
  return !interview.judged && promise === undefined;
}

/** What a selection that is closed still waits for: the user's answer to an offer, or the day of the next round. */
function whatIsOpen({ interview, policy, today }: Case): Pick<Row, 'stillOpen' | 'nextActionOn'> {
  const { replied, date, laterRound } = interview;
  const ending = endingOf(interview);
  const limit = ending === 'offer' ? answerLimit(interview) : undefined;
  const since = limit ?? replied ?? date;
  const isRecent = since !== undefined && today <= since + policy.longAgoDays;
  if (!isRecent) return {};
  if (limit !== undefined) return { stillOpen: limit < today ? 'offer' : 'answer', nextActionOn: limit };
  if (laterRound !== undefined) return {};
  if (ending === 'offer') return { stillOpen: 'offer' };
  if (ending !== 'passed') return {};
  return { stillOpen: interview.isBeingMoved ? 'newDate' : 'date' };
}

/** Row S2; what can't be read for very long is not worth fixing any more (S15). */
function unreadableRow({ interview, policy, today }: Case): Row {
  const { date, promisedOn, inquired, selecting } = interview;
  const past = [date, promisedOn, selecting, ...inquired].filter((day) => day !== undefined && day <= today);
  const latest = Math.max(...past.map((day = NaN) => day));
  const isLongAgo = past.length > 0 && today > latest + furthestPromise + policy.longAgoDays;
  return isLongAgo ? { status: 'exhausted', rule: 'S15' } : { status: 'invalid', rule: 'S2' };
}

function withProblems(
  problems: Assessment['problems'],
  more: Assessment['problems'],
): Assessment['problems'] {
  return more.length === 0 ? problems : [...problems, ...more];
}

function readWords(interview: Interview, company: BusinessDays): PromiseReading | undefined {
  const { promised } = interview;
  const day = saidOn(interview);
  return promised === undefined || day === undefined
    ? undefined
    : readPromise(promised, day, company, interview);
}

const none: readonly never[] = Object.freeze([]);

function complete(
  { status, rule, nextActionOn, inquireFrom, isPlanned = false, stillOpen, waits = none }: Row,
  { promise, today }: Case,
  problems: Assessment['problems'],
  deadline?: EpochDay,
): Assessment {
  return {
    today,
    status,
    rule,
    promise,
    deadline,
    inquireFrom,
    nextActionOn,
    isPlanned,
    action: ACTIONS[status],
    stillOpen,
    waits,
    problems,
  };
}

/** Rows S4–S15: the interview is past and everything is readable. */
function decide(waiting: Waiting, today: EpochDay): Row {
  if (waiting.asks.length > 1) return decideAskedTwice(waiting, today);
  const ask = waiting.asks.at(0);
  if (waiting.passOnly) return decidePassOnly(waiting, ask, today);
  return ask === undefined ? decideUnasked(waiting, today) : decideAsked(waiting, ask, today);
}

/** S4, and before its day S5 or S9: two inquiries are out, and nothing more will be asked. */
function decideAskedTwice(waiting: Waiting, today: EpochDay): Row {
  const waits = waiting.passOnly ? givingUpWaits(waiting) : inquiryWaits(waiting);
  const until = latestOf(waits);
  if (today >= until) return { status: 'exhausted', rule: 'S4' };
  return { status: 'inquired', rule: waiting.passOnly ? 'S5' : 'S9', nextActionOn: until, waits };
}

/** S5–S8: silence is the answer, so nothing is ever asked. */
function decidePassOnly(waiting: Waiting, ask: EpochDay | undefined, today: EpochDay): Row {
  const waits = givingUpWaits(waiting);
  const giveUpOn = latestOf(waits);
  if (ask !== undefined) {
    const withAnswer = [...waits, answerWait(ask, waiting)];
    const until = latestOf(withAnswer);
    if (today < until) return { status: 'inquired', rule: 'S5', nextActionOn: until, waits: withAnswer };
    return { status: 'exhausted', rule: 'S6', waits: withAnswer };
  }
  if (today >= giveUpOn) return { status: 'exhausted', rule: 'S6', waits };
  const isLate = waiting.deadline !== undefined && today > waiting.deadline;
  return { status: isLate ? 'grace' : 'waiting', rule: isLate ? 'S7' : 'S8', nextActionOn: giveUpOn, waits };
}

/** S9, S10: one inquiry is out. */
function decideAsked(waiting: Waiting, ask: EpochDay, today: EpochDay): Row {
  const waits = [...inquiryWaits(waiting), answerWait(ask, waiting)];
  const followUpFrom = latestOf(waits);
  if (today < followUpFrom) return { status: 'inquired', rule: 'S9', nextActionOn: followUpFrom, waits };
  return { status: 'followup', rule: 'S10', nextActionOn: waiting.company.roll(today), waits };
}

/** S11–S14: nothing was asked. On the deadline itself the company is still on time. */
function decideUnasked(waiting: Waiting, today: EpochDay): Row {
  const waits = inquiryWaits(waiting);
  const inquireFrom = latestOf(waits);
  if (today >= inquireFrom) {
    return { status: 'inquire', rule: 'S11', inquireFrom, nextActionOn: waiting.company.roll(today), waits };
  }
  const wait = { nextActionOn: inquireFrom, inquireFrom, waits };
  if (waiting.selecting !== undefined) return { status: 'waiting', rule: 'S12', ...wait };
  return isNearlyTime(waiting, today)
    ? { status: 'grace', rule: 'S13', ...wait }
    : { status: 'waiting', rule: 'S14', ...wait };
}

function isNearlyTime({ deadline, start, policy }: Waiting, today: EpochDay): boolean {
  return deadline === undefined ? today >= start + policy.noPromiseSoonDays : today > deadline;
}

/** S10 and S11 with the day on which the user means to ask, and S15 in their place when even that is long ago. */
function withPlan(
  row: Row,
  { asks, company, policy }: Waiting,
  askOn: EpochDay | undefined,
  today: EpochDay,
): Row {
  if (row.rule !== 'S10' && row.rule !== 'S11') return row;
  const { waits = [] } = row;
  const since = Math.max(latestOf(waits), askOn ?? 0);
  if (today > since + policy.longAgoDays) return { status: 'exhausted', rule: 'S15', waits };
  const lastAsk = asks.at(-1) ?? -Infinity;
  if (askOn === undefined || askOn <= today || askOn <= lastAsk) return row;
  return { ...row, nextActionOn: company.roll(askOn), isPlanned: true };
}
