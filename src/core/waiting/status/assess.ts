import type { BusinessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Interview } from '../../reading/interview/interview';
import type { PromiseReading } from '../../reading/promise/promise';
import { readPromise } from '../../reading/promise/read-promise';
import type { Policy } from '../../base/settings/settings';
import type { ActionKind, Assessment, Status, StatusRule, WaitStep } from './assessment';
import { isBlocking, problemsOfToday } from './blocking-problems';
import type { Waiting } from './wait-dates';
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
  readonly waits?: readonly WaitStep[];
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
  if (interview.answered || interview.laterRound !== undefined) {
    return complete({ status: 'closed', rule: 'S1' }, promise, interview.problems);
  }
  const ofToday = problemsOfToday(interview, promise, today);
  const problems = ofToday.length === 0 ? interview.problems : [...interview.problems, ...ofToday];
  if (date === undefined || problems.some(isBlocking)) {
    return complete({ status: 'invalid', rule: 'S2' }, promise, problems);
  }
  if (today < date)
    return complete({ status: 'upcoming', rule: 'S3', nextActionOn: date }, promise, problems);
  const waiting = waitingOf(interview, date, promise, company, policy);
  return complete(decide(waiting, today), promise, problems, waiting.deadline);
}

function readWords(interview: Interview, company: BusinessDays): PromiseReading | undefined {
  const { promised, promisedOn, date } = interview;
  const saidOn = promisedOn ?? date;
  if (promised === undefined || saidOn === undefined) return undefined;
  return readPromise(promised, saidOn, company, interview);
}

function complete(
  { status, rule, nextActionOn, inquireFrom, waits = [] }: Row,
  promise: PromiseReading | undefined,
  problems: Assessment['problems'],
  deadline?: EpochDay,
): Assessment {
  return {
    status,
    rule,
    promise,
    deadline,
    inquireFrom,
    nextActionOn,
    action: ACTIONS[status],
    waits,
    problems,
  };
}

/** Rows S4–S14: the interview is past and everything is readable. */
function decide(waiting: Waiting, today: EpochDay): Row {
  const [ask, secondAsk] = waiting.asks;
  if (secondAsk !== undefined) return { status: 'exhausted', rule: 'S4' };
  if (waiting.passOnly) return decidePassOnly(waiting, ask, today);
  return ask === undefined ? decideUnasked(waiting, today) : decideAsked(waiting, ask, today);
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
