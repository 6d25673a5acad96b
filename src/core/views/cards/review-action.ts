import type { ReviewProgress } from '../../letters/worksheets/review-progress';
import type { CardAction } from './detail';

/** The actions of a card where its note has a review sheet: to go on with it, and nothing once all of it is filled. */
export function actionsBeside(
  review: ReviewProgress | undefined,
  actions: readonly CardAction[],
  goOn: string,
): readonly CardAction[] {
  if (!review) return actions;
  const isDone = review.filled >= review.total;
  return actions.flatMap((action) => {
    if (action.id !== 'insert-review-sheet') return [action];
    return isDone ? [] : [{ ...action, name: goOn }];
  });
}
