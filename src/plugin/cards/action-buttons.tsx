import type { Words } from '../../core/base/language/words';
import type { Card } from '../../core/views/cards/card';
import type { CardAction } from '../../core/views/cards/detail';
import { actionsBeside } from '../../core/views/cards/review-action';
import type { CardActions, SceneButton } from './card-actions';
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
  const { path, primary, review, isJustHeld } = card;
  const press = (id: CardAction['id'], hasSheet: boolean): void => {
    if (id === 'insert-review-sheet' && hasSheet) actions.review(path, true);
    else actions.run(id, path);
  };
  return (
    <SheetsOf
      path={path}
      class="henji-card-actions"
      watch={actions.watchSheets}
      draw={(sheets) => (
        <>
          {actionsBeside({ sheet: sheets?.review, line: review }, all, words.review.goOn).map(
            (action, at) => (
              <ActionButton
                key={action.id}
                action={action}
                icon={actions.iconOf(action.id)}
                isFirst={at === 0 && primary === undefined}
                press={(id) => {
                  press(id, sheets?.review !== undefined);
                }}
              />
            ),
          )}
          {scenesBelow(path, isJustHeld, actions).map(({ id, name, icon }) => (
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

/** Of an interview just held the thanks are on the card itself. */
function scenesBelow(path: string, isJustHeld: boolean, actions: CardActions): readonly SceneButton[] {
  return actions.scenesFor(path).filter(({ id }) => id !== 'mail-thanks' || !isJustHeld);
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
