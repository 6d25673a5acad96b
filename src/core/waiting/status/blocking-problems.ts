import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatIsoDay } from '../../base/calendar/epoch-day';
import { rawText } from '../../base/properties/raw-value';
import type { Field } from '../../base/properties/fields';
import { saidOn, type Interview } from '../../reading/interview/interview';
import type { Problem, ProblemCode, UnreadPromise } from '../../reading/interview/problem';
import type { StatusRule } from './assessment';
import type { PromiseReading } from '../../reading/promise/promise';

/** The fields whose misread value forbids every further step (status-rules S2). */
const DECISIVE_FIELDS: ReadonlySet<Field | undefined> = new Set([
  undefined,
  'company',
  'date',
  'promised',
  'promised-on',
  'inquired',
  'selecting',
  'replied',
  'state',
]);
const DECISIVE_CODES: ReadonlySet<ProblemCode> = new Set([
  'missing',
  'unreadable-date',
  'no-such-date',
  'too-long',
  'promise-not-understood',
  'after-today',
  'rounds-out-of-order',
  'round-day-missing',
  'other-day',
  'not-utf8',
  'broken-yaml',
  'unreadable-file',
]);

/** Whether a problem makes the note `invalid` (status-rules S2): never act on a misread date. */
export function isBlocking({ field, code }: Problem): boolean {
  // Of the other fields such a value is only left out; without its company a note could be anyone's.
  if (code === 'unreadable-value') return field === 'company';
  return DECISIVE_CODES.has(code) && DECISIVE_FIELDS.has(field);
}

const addressee: ReadonlySet<Field | undefined> = new Set<Field>(['company', 'mail', 'person', 'department']);

/** Whether a note says two different things of whom one writes to. */
export function isOfAddressee({ field, code }: Problem): boolean {
  return code === 'different-values' && addressee.has(field);
}

const none: readonly never[] = Object.freeze([]);

/** The problems that only the promise's reading and today show (status-rules S2); usually none. */
export function problemsOfToday(
  interview: Interview,
  promise: PromiseReading | undefined,
  today: EpochDay,
): readonly Problem[] {
  const { promisedOn, selecting, inquired, replied } = interview;
  const told = promisedOn ?? selecting ?? replied ?? inquired[0] ?? promise?.unread;
  return told === undefined ? none : problemsOf(interview, promise, today);
}

function problemsOf(
  interview: Interview,
  promise: PromiseReading | undefined,
  today: EpochDay,
): readonly Problem[] {
  const { promisedOn, selecting, inquired, replied } = interview;
  const problems: Problem[] = [];
  const unread = promise && unreadPromise(promise, saidOn(interview));
  if (promise && unread) problems.push(notUnderstood(interview, rawText(promise.text), unread));
  check('promised-on', promisedOn);
  check('selecting', selecting);
  for (const ask of inquired) check('inquired', ask);
  check('replied', replied);
  return problems;

  function check(field: Field, day: EpochDay | undefined): void {
    if (day !== undefined && day > today)
      problems.push(at(interview, field, 'after-today', formatIsoDay(day)));
  }
}

/** A remark on the day on which the user means to ask, where it comes before asking is polite. */
export function planProblems(
  interview: Interview,
  { inquireFrom, rule, nextActionOn }: { inquireFrom?: EpochDay; rule: StatusRule; nextActionOn?: EpochDay },
  today: EpochDay,
): readonly Problem[] {
  const { askOn } = interview;
  const from = rule === 'S9' ? nextActionOn : inquireFrom;
  if (askOn === undefined || from === undefined || askOn < today || askOn >= from || today >= from)
    return none;
  return [at(interview, 'ask-on', 'plan-too-early', formatIsoDay(askOn))];
}

function notUnderstood(interview: Interview, text: string, unread: UnreadPromise): Problem {
  return { ...at(interview, 'promised', 'promise-not-understood', text), unread };
}

function unreadPromise(
  { reason, unread, example }: PromiseReading,
  day: EpochDay | undefined,
): UnreadPromise | undefined {
  if (reason === undefined || unread === undefined || example === undefined || day === undefined)
    return undefined;
  return { reason, words: unread, saidOn: day, example };
}

function at(interview: Interview, field: Field, code: ProblemCode, found: string): Problem {
  return { field, key: interview.keys[field], code, found };
}
