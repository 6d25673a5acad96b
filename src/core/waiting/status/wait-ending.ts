import type { Interview } from '../../reading/interview/interview';
import { saysOffer, type Place } from '../../reading/interview/offer-said';
import { resultKind, type ResultKind } from '../../reading/interview/result-kind';

/** An offer that was taken up needs no answer any more. */
const accepted = /承諾|入社|accept/i;

/** Whether a result that follows an offer is the student's own answer to it: the company has said nothing new. */
export function isOwnAnswer({ result: before, ...place }: Ending, result: string): boolean {
  const isOffered = before !== undefined && saysOffer(before, place);
  return isOffered && (resultKind(result) === 'withdrawn' || accepted.test(result));
}

/**
 * What the result of an interview, or else the state of its selection, means for what comes next; an offer only as long
 * as it is not accepted. `undefined` where neither says anything.
 */
export function endingOf({
  result,
  over,
  ...place
}: Ending & Pick<Interview, 'over'>): ResultKind | undefined {
  const words = result ?? over?.words;
  if (words === undefined) return undefined;
  if (saysOffer(words, place)) return accepted.test(words) ? 'other' : 'offer';
  return result === undefined && over?.why === 'passed' ? 'passed' : resultKind(words);
}

/** A result, and of what it is that. */
type Ending = Pick<Interview, 'result'> & Place;
