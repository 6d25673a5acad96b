import type { EpochDay } from '../calendar/epoch-day';
import { formatIsoDay } from '../calendar/epoch-day';
import type { Field } from '../interview/fields';
import type { Interview } from '../interview/interview';
import type { Problem, ProblemCode } from '../interview/problem';
import type { PromiseReading } from '../promise/promise';

/** The fields whose misread value forbids every further step (status-rules S2). */
const DECISIVE_FIELDS: ReadonlySet<Field | undefined> = new Set([
  undefined,
  'company',
  'date',
  'promised',
  'promised-on',
  'inquired',
  'selecting',
]);
const DECISIVE_CODES: ReadonlySet<ProblemCode> = new Set([
  'missing',
  'unreadable-date',
  'no-such-date',
  'promise-not-understood',
  'before-interview',
  'after-today',
  'broken-yaml',
  'unreadable-file',
]);

/** Whether a problem makes the note `invalid` (status-rules S2): never act on a misread date. */
export function isBlocking({ field, code }: Problem): boolean {
  return DECISIVE_CODES.has(code) && DECISIVE_FIELDS.has(field);
}

/** The problems that only the promise's reading and today show (status-rules S2); usually none. */
export function problemsOfToday(
  interview: Interview,
  promise: PromiseReading | undefined,
  today: EpochDay,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (promise?.reason) {
    problems.push({
      ...at(interview, 'promised', 'promise-not-understood', promise.text),
      reason: promise.reason,
    });
  }
  const { date, promisedOn, selecting, inquired } = interview;
  if (date === undefined) return problems;
  if (promisedOn !== undefined) check('promised-on', promisedOn, date);
  if (selecting !== undefined) check('selecting', selecting, date);
  for (const ask of inquired) check('inquired', ask, date + 1);
  return problems;

  function check(field: Field, day: EpochDay, notBefore: EpochDay): void {
    if (day < notBefore) problems.push(at(interview, field, 'before-interview', formatIsoDay(day)));
    else if (day > today) problems.push(at(interview, field, 'after-today', formatIsoDay(day)));
  }
}

function at(interview: Interview, field: Field, code: ProblemCode, found: string): Problem {
  return { field, key: interview.keys[field], code, found };
}
