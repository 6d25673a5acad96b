import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import type { Interview } from '../../reading/interview/interview';
import type { Problem } from '../../reading/interview/problem';
import { problemMessage } from '../../reading/interview/problem-message';
import type { Language } from '../../base/language/language';
import { stepSize, type Steps } from '../../base/steps/steps';
import { recommendMessage } from '../../letters/messages/recommend-message';
import type { PendingReply } from '../../waiting/status/pending-reply';
import type { Assessment } from '../../waiting/status/assessment';
import { explain } from '../../waiting/status/explanation';
import type { JsonNote, JsonPromise, JsonReport } from './json-shape';
import { isShown, replyGroups, replyGroupSteps } from './shown-replies';

/** What a report for programs is asked for. */
interface JsonOptions {
  /** Also those that are closed or still to come. */
  readonly all: boolean;
}

/**
 * The report for programs (docs/pending.md): absent values are null, no key is ever missing, dates are ISO, notes are
 * in the order of the groups. Without `all`, closed and upcoming ones are left out.
 */
export function reportJson(
  replies: readonly PendingReply[],
  today: EpochDay,
  language: Language,
  { all }: JsonOptions,
): JsonReport {
  const shown = replyGroups(replies).filter((group) => isShown(group, all));
  const notes = shown.flatMap((group) => group.replies.map((reply) => jsonNote(reply, language)));
  return { today: formatIsoDay(today), notes };
}

/** The same as text, as `JSON.stringify` writes it, in steps; no sign in it can steer a terminal. */
export function* reportJsonText(
  replies: readonly PendingReply[],
  today: EpochDay,
  language: Language,
  { all }: JsonOptions,
): Steps<string> {
  // Added to, not joined at the end: joining very many notes would be a long step of its own.
  let notes = '';
  let written = 0;
  for (const group of (yield* replyGroupSteps(replies)).filter((one) => isShown(one, all))) {
    for (const reply of group.replies) {
      notes += `${notes === '' ? '' : ',\n'}${indented(jsonNote(reply, language))}`;
      if (++written % stepSize === 0) yield;
    }
  }
  const list = notes === '' ? '[]' : `[\n${notes}\n  ]`;
  return `{\n  "today": ${JSON.stringify(formatIsoDay(today))},\n  "notes": ${list}\n}`;
}

/** As an item of the list; line breaks within texts are written as `\\n`. */
function indented(note: JsonNote): string {
  return jsonText(note).replace(/^/gm, '    ');
}

/** An object as JSON in which no sign can steer a terminal. */
export function jsonText(value: object): string {
  const text = JSON.stringify(value, undefined, 2);
  return text.replace(/[\u007f-\u009f]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}

function jsonNote(reply: PendingReply, language: Language): JsonNote {
  const { interview, assessment } = reply;
  return {
    path: interview.path,
    company: interview.company ?? null,
    stage: interview.stage ?? null,
    interviewDate: isoOrNull(interview.date),
    status: assessment.status,
    promise: jsonPromise(interview, assessment),
    deadline: isoOrNull(assessment.deadline),
    inquireFrom: isoOrNull(assessment.inquireFrom),
    nextAction: {
      kind: assessment.action,
      on: isoOrNull(assessment.nextActionOn),
      template: recommendMessage(interview, assessment) ?? null,
    },
    explanation: explain(reply, language),
    problems: assessment.problems.map((problem) => jsonProblem(problem, language)),
  };
}

/** A promise can't be read without a day it was said on: it is there, but unknown. */
function jsonPromise({ promised }: Interview, { promise }: Assessment): JsonPromise {
  return {
    kind: promise?.kind ?? (promised === undefined ? 'none' : 'unknown'),
    text: promised ?? null,
    earliest: isoOrNull(promise?.earliest),
    latest: isoOrNull(promise?.latest),
    ambiguous: promise?.ambiguous ?? false,
    certain: promise?.certain ?? false,
  };
}

function jsonProblem(problem: Problem, language: Language): JsonNote['problems'][number] {
  const { field, code, found } = problem;
  return { field: field ?? null, code, found, message: problemMessage(problem, language) };
}

function isoOrNull(day: EpochDay | undefined): string | null {
  return day === undefined ? null : formatIsoDay(day);
}
