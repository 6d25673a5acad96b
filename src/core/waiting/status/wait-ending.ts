import type { Interview } from '../../reading/interview/interview';
import { resultKind, type ResultKind } from '../../reading/interview/result-kind';

/** An offer that was taken up needs no answer any more. */
const accepted = /承諾|入社|accept/i;

/** Whether a result that follows an offer is the student's own answer to it: the company has said nothing new. */
export function isOwnAnswer(before: string | undefined, result: string): boolean {
  const isOffered = before !== undefined && resultKind(before) === 'offer';
  return isOffered && (resultKind(result) === 'withdrawn' || accepted.test(result));
}

/**
 * What the result of an interview, or else the state of its selection, means for what comes next; an offer only as long
 * as it is not accepted. `undefined` where neither says anything.
 */
export function endingOf({ result, over }: Pick<Interview, 'result' | 'over'>): ResultKind | undefined {
  const words = result ?? over?.words;
  if (words === undefined) return undefined;
  if (result === undefined && over?.why === 'passed') return 'passed';
  const kind = resultKind(words);
  return kind === 'offer' && accepted.test(words) ? 'other' : kind;
}
