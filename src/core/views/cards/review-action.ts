import type { ReviewProgress } from '../../letters/worksheets/review-progress';
import type { Card } from './card';
import type { CardAction } from './detail';

/** What is known of the review of an interview: how far its sheet is filled, and whether the card has a line about it. */
interface Review {
  readonly sheet: ReviewProgress | undefined;
  readonly line: Card['review'];
}

/**
 * The actions of a card by the review sheet of its note: to go on with it, and nothing once all of it is filled, or where
 * the card leads there already.
 */
export function actionsBeside(
  { sheet, line }: Review,
  actions: readonly CardAction[],
  goOn: string,
): readonly CardAction[] {
  const isOnCard = line === 'offered' || (line === 'shown' && sheet !== undefined);
  const isDone = sheet !== undefined && sheet.filled >= sheet.total;
  return actions.flatMap((action) => {
    if (action.id !== 'insert-review-sheet') return [action];
    if (isOnCard || isDone) return [];
    return [sheet ? { ...action, name: goOn } : action];
  });
}
