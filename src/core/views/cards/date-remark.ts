import type { Field } from '../../base/properties/fields';
import type { Language } from '../../base/language/language';
import type { Problem, ProblemCode } from '../../reading/interview/problem';
import { isOfAddressee } from '../../waiting/status/blocking-problems';
import { problemMessage } from '../../reading/interview/problem-message';
import type { PendingReply } from '../../waiting/status/pending-reply';

/** What is left out of these moves a date: with a closed day that was not read asking may come too early. */
const dateFields: ReadonlySet<Field | undefined> = new Set<Field>([
  'date',
  'promised',
  'promised-on',
  'closed-weekdays',
  'open-weekdays',
  'closures',
  'pass-only',
  'inquired',
  'selecting',
  'ask-on',
]);
/** Said elsewhere on the card, or nothing to fix. */
const elsewhere: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['before-interview', 'earlier-promise']);

/** What a note lacks, where it can't be read: the card says that instead of what to do. */
export function firstProblem({ assessment }: PendingReply, language: Language): string | undefined {
  const [problem] = assessment.status === 'invalid' ? assessment.problems : [];
  return problem && problemMessage(problem, language);
}

/** The first problem of a note that can be read and yet may move its dates, or a letter, in words; the card shows it. */
export function dateRemark({ assessment }: PendingReply, language: Language): string | undefined {
  const { status, problems } = assessment;
  if (status === 'invalid' || status === 'closed') return undefined;
  // A plan that was carried out is no mistake.
  const shown = status === 'inquired' ? problems.filter(({ code }) => code !== 'plan-too-early') : problems;
  const problem = shown.find((one) => isOfAddressee(one) || movesDate(one));
  return problem && problemMessage(problem, language);
}

function movesDate({ field, code }: Problem): boolean {
  return (dateFields.has(field) && !elsewhere.has(code)) || code === 'ended-tag';
}
