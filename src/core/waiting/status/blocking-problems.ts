import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatIsoDay } from '../../base/calendar/epoch-day';
import { rawText } from '../../base/properties/raw-value';
import type { Field } from '../../base/properties/fields';
import type { Interview } from '../../reading/interview/interview';
import type { Problem, ProblemCode } from '../../reading/interview/problem';
import type { PromiseReading, UnreadReason } from '../../reading/promise/promise';

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
  'too-long',
  'promise-not-understood',
  'before-interview',
  'after-today',
  'broken-yaml',
  'unreadable-file',
]);

/** Whether a problem makes the note `invalid` (status-rules S2): never act on a misread date. */
export function isBlocking({ field, code }: Problem): boolean {
  // Of the other fields such a value is only left out; without its company a note could be anybody's.
  if (code === 'unreadable-value') return field === 'company';
  return DECISIVE_CODES.has(code) && DECISIVE_FIELDS.has(field);
}

const none: readonly never[] = Object.freeze([]);

/** The problems that only the promise's reading and today show (status-rules S2); usually none. */
export function problemsOfToday(
  interview: Interview,
  promise: PromiseReading | undefined,
  today: EpochDay,
): readonly Problem[] {
  const { date, promisedOn, selecting, inquired } = interview;
  const hasOtherDays = promisedOn !== undefined || selecting !== undefined || inquired.length > 0;
  if (!promise?.reason && !hasOtherDays) return none;
  const problems: Problem[] = [];
  if (promise?.reason) problems.push(notUnderstood(interview, rawText(promise.text), promise.reason));
  if (date === undefined) return problems;
  if (hasOtherDays) problems.push(...misplacedDays(interview, date, today));
  return problems;
}

/** The days other than the interview's that lie before it, or in the future. */
function misplacedDays(interview: Interview, date: EpochDay, today: EpochDay): readonly Problem[] {
  const { promisedOn, selecting, inquired } = interview;
  const problems: Problem[] = [];
  if (promisedOn !== undefined) check('promised-on', promisedOn, date);
  if (selecting !== undefined) check('selecting', selecting, date);
  for (const ask of inquired) check('inquired', ask, date + 1);
  return problems;

  function check(field: Field, day: EpochDay, notBefore: EpochDay): void {
    if (day < notBefore) problems.push(at(interview, field, 'before-interview', formatIsoDay(day)));
    else if (day > today) problems.push(at(interview, field, 'after-today', formatIsoDay(day)));
  }
}

function notUnderstood(interview: Interview, text: string, reason: UnreadReason): Problem {
  return { ...at(interview, 'promised', 'promise-not-understood', text), reason };
}

function at(interview: Interview, field: Field, code: ProblemCode, found: string): Problem {
  return { field, key: interview.keys[field], code, found };
}
