import type { Words } from '../../core/base/language/words';
import type { Card } from '../../core/views/cards/card';
import type { CardAction } from '../../core/views/cards/detail';
import { actionsBeside } from '../../core/views/cards/review-action';
import type { CardActions } from './card-actions';
import { IconButton } from './icon-button';
import { SheetsOf } from './sheets-of';

interface ActionButtonsProps {
  /** The card, which may have a button of its own, and a line about the review. */
  readonly card: Card;
  readonly all: readonly CardAction[];
  readonly words: Words['sidebar'];
  readonly actions: CardActions;
}

/** What one can do about the reply; a review sheet that is in the note is led to, not put in once more. */
export function ActionButtons({ card, all, words, actions }: ActionButtonsProps) {
  const { path, primary, review, isToBeAnswered } = card;
  const other = actions.noteBeside(path);
  const press = (id: CardAction['id'], hasSheet: boolean): void => {
    if (id === 'insert-review-sheet' && hasSheet) actions.review(path, true);
    else actions.run(id, path);
  };
  return (
    <SheetsOf
      key={other ?? ''}
      path={path}
      beside={other}
      class="henji-card-actions"
      watch={actions.watchSheets}
      draw={(sheets, beside) => {
        const isRead = sheets && (other === undefined || beside);
        const record = [...(sheets?.record ?? []), ...(beside?.record ?? [])];
        const letters = isRead ? actions.scenesFor(path, { ...sheets, record }) : [];
        const isLetterNext =
          isToBeAnswered || (card.status === 'closed' && letters.some(({ isOnCard }) => isOnCard));
        return (
          <>
            {actionsBeside({ sheet: sheets?.review, line: review }, all, words.review.goOn).map(
              (action, at) => (
                <IconButton
                  key={action.id}
                  icon={actions.iconOf(action.id)}
                  class={at === 0 && isRead && primary === undefined && !isLetterNext ? 'mod-cta' : undefined}
                  onClick={() => {
                    press(action.id, sheets?.review !== undefined);
                  }}
                >
                  {action.name}
                </IconButton>
              ),
            )}
            {letters
              .filter(({ isOnCard }) => !isOnCard)
              .map(({ id, name, icon }) => (
                <IconButton
                  key={id}
                  icon={icon}
                  onClick={() => {
                    actions.openScene(id, path);
                  }}
                >
                  {name}
                </IconButton>
              ))}
            <IconButton icon="file-text" data-henji-open="">
              {words.openNote}
            </IconButton>
          </>
        );
      }}
    />
  );
}
