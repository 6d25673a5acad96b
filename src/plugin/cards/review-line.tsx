import type { Words } from '../../core/base/language/words';
import type { Card } from '../../core/views/cards/card';
import type { ReviewProgress } from '../../core/letters/worksheets/review-progress';
import type { CardActions } from './card-actions';
import { IconButton } from './icon-button';
import { SheetsOf } from './sheets-of';

interface ReviewLineProps {
  readonly card: Card;
  readonly tabIndex: number;
  readonly words: Words['sidebar'];
  readonly actions: CardActions;
}

/** How far the review of an interview is written; a press leads there, or begins it. */
export function ReviewLine({ card: { path, company, review }, tabIndex, words, actions }: ReviewLineProps) {
  if (review === undefined) return null;
  const isOffered = review === 'offered';
  const button = (progress: ReviewProgress | undefined) => (
    <IconButton
      icon="message-square-text"
      class="henji-review"
      tabIndex={tabIndex}
      aria-label={`${reviewLabel(progress, words)}: ${company}`}
      onClick={() => {
        actions.review(path, progress !== undefined);
      }}
    >
      {progress ? words.review.progress(progress.filled, progress.total) : words.review.begin}
    </IconButton>
  );
  return (
    <SheetsOf
      path={path}
      class={`henji-review-line mod-${review}`}
      watch={actions.watchSheets}
      draw={(sheets) => sheets && (sheets.review ?? isOffered) && button(sheets.review)}
    />
  );
}

function reviewLabel(progress: ReviewProgress | undefined, { review }: Words['sidebar']): string {
  return progress ? review.label(progress.filled, progress.total) : review.begin;
}
