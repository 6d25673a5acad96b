import type { Words } from '../../core/base/language/words';
import type { Card } from '../../core/views/cards/card';
import type { CardAction } from '../../core/views/cards/detail';
import { actionsBeside } from '../../core/views/cards/review-action';
import type { CardActions, SceneButton } from './card-actions';
import { isOnCard } from './card-foot';
import { Icon } from './icon';
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
  const dates = actions.datesOf(path);
  const press = (id: CardAction['id'], hasSheet: boolean): void => {
    if (id === 'insert-review-sheet' && hasSheet) actions.review(path, true);
    else actions.run(id, path);
  };
  return (
    <SheetsOf
      key={dates?.path ?? ''}
      path={path}
      beside={dates?.path}
      class="henji-card-actions"
      watch={actions.watchSheets}
      draw={(sheets, beside) => (
        <>
          {actionsBeside({ sheet: sheets?.review, line: review }, all, words.review.goOn).map(
            (action, at) => (
              <ActionButton
                key={action.id}
                action={action}
                icon={actions.iconOf(action.id)}
                isFirst={at === 0 && primary === undefined && !isToBeAnswered}
                press={(id) => {
                  press(id, sheets?.review !== undefined);
                }}
              />
            ),
          )}
          {scenesBelow(
            card,
            actions,
            sheets && beside && dates?.isAnswered([...sheets.record, ...beside.record]),
          ).map(({ id, name, icon }) => (
            <button
              key={id}
              type="button"
              onClick={() => {
                actions.openScene(id, path);
              }}
            >
              <Icon name={icon} />
              {name}
            </button>
          ))}
          <button type="button" data-henji-open="">
            <Icon name="file-text" />
            {words.openNote}
          </button>
        </>
      )}
    />
  );
}

/** What fits and is not on the card itself; of dates that have a note, only as long as they are not answered. */
function scenesBelow(card: Card, actions: CardActions, areDatesAnswered = false): readonly SceneButton[] {
  return actions
    .scenesFor(card.path)
    .filter((scene) => !isOnCard(scene, card) && !(areDatesAnswered && scene.id === 'mail-dates'));
}

interface ActionButtonProps {
  readonly action: CardAction;
  readonly icon: string;
  readonly isFirst: boolean;
  readonly press: (id: CardAction['id']) => void;
}

/** One thing to do about the reply; the first is the likeliest. */
function ActionButton({ action: { id, name }, icon, isFirst, press }: ActionButtonProps) {
  return (
    <button
      type="button"
      class={isFirst ? 'mod-cta' : undefined}
      onClick={() => {
        press(id);
      }}
    >
      <Icon name={icon} />
      {name}
    </button>
  );
}
