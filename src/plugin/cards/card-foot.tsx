import type { Words } from '../../core/base/language/words';
import type { Card } from '../../core/views/cards/card';
import type { CardAction } from '../../core/views/cards/detail';
import type { CardActions, SceneButton } from './card-actions';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import { ReviewLine } from './review-line';
import { SheetsOf } from './sheets-of';

interface CardFootProps {
  readonly card: Card;
  readonly tabIndex: number;
  readonly words: Words['sidebar'];
  readonly actions: CardActions;
}

/** What one can do without opening the card: the one thing that is next, and the review of the interview. */
export function CardFoot(props: CardFootProps) {
  const { card, words } = props;
  return (
    <div class="henji-card-foot">
      {card.asks !== undefined && <p class="henji-card-asks">{card.asks}</p>}
      {card.remark !== undefined && (
        <p class="henji-card-remark">
          <Icon name="pencil" />
          <span>{card.remark}</span>
        </p>
      )}
      {card.lacksPromise && <ToldLine {...props} />}
      {card.primary && <Primary {...props} action={card.primary} />}
      {(card.isJustHeld || card.isToBeAnswered) && <Letters {...props} />}
      <ReviewLine {...props} words={words} />
    </div>
  );
}

interface PrimaryProps extends CardFootProps {
  readonly action: CardAction;
}

/** The one thing that is next. */
function Primary({ action: { id, name }, ...props }: PrimaryProps) {
  const { actions, card } = props;
  return (
    <FootButton
      {...props}
      icon={actions.iconOf(id)}
      name={name}
      isFirst={card.isUrgent}
      press={() => {
        actions.run(id, card.path);
      }}
    />
  );
}

/** Thanks on the day of the interview and the next, and the answers to an offer, are one click away. */
function Letters(props: CardFootProps) {
  const { card, actions } = props;
  return (
    <>
      {actions
        .scenesFor(card.path)
        .filter((scene) => isOnCard(scene, card))
        .map(({ id, name, icon }) => (
          <FootButton
            {...props}
            key={id}
            icon={icon}
            name={name}
            press={() => {
              actions.openScene(id, card.path);
            }}
          />
        ))}
    </>
  );
}

/** Whether a scene that fits is on the card itself, and not below it. */
export function isOnCard({ id }: SceneButton, { isJustHeld, isToBeAnswered }: Card): boolean {
  return isToBeAnswered || (isJustHeld && id === 'mail-thanks');
}

interface FootButtonProps extends CardFootProps {
  readonly icon: string;
  readonly name: string;
  readonly press: () => void;
  readonly isFirst?: boolean;
}

/** A button of the card itself; its name for readers says of which company. */
function FootButton({ card, tabIndex, icon, name, press, isFirst }: FootButtonProps) {
  return (
    <IconButton
      icon={icon}
      class={isFirst ? 'henji-primary mod-cta' : 'henji-primary'}
      tabIndex={tabIndex}
      aria-label={`${name}: ${card.company}`}
      onClick={press}
    >
      {name}
    </IconButton>
  );
}

/** Words of the company that are in the text of the note, where no date follows from them, and the way to move them. */
function ToldLine({ card: { path, company }, tabIndex, words, actions }: CardFootProps) {
  return (
    <SheetsOf
      path={path}
      class="henji-told"
      watch={actions.watchSheets}
      draw={(sheets) =>
        sheets?.told && (
          <>
            <p>{words.told(sheets.told.when)}</p>
            <button
              class="mod-cta"
              type="button"
              tabIndex={tabIndex}
              aria-label={`${words.moveTold}: ${company}`}
              onClick={() => {
                actions.run('set-promise', path);
              }}
            >
              {words.moveTold}
            </button>
          </>
        )
      }
    />
  );
}
