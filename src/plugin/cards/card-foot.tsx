import type { Words } from '../../core/base/language/words';
import type { Card } from '../../core/views/cards/card';
import type { CardAction } from '../../core/views/cards/detail';
import type { CardActions } from './card-actions';
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
    <div class={card.isToBeAnswered ? 'henji-card-foot mod-letters' : 'henji-card-foot'}>
      {card.asks !== undefined && <p class="henji-card-asks">{card.asks}</p>}
      {card.remark !== undefined && (
        <p class="henji-card-remark">
          <Icon name="pencil" />
          <span>{card.remark}</span>
        </p>
      )}
      {card.lacksPromise && <ToldLine {...props} />}
      {card.primary && <Primary {...props} action={card.primary} />}
      {card.hasLetters && <Letters {...props} />}
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
      isQuiet={id === 'log-reply'}
      press={() => {
        actions.run(id, card.path);
      }}
    />
  );
}

/** The letters that are the next step are one click away, until the note says that they went out. */
function Letters(props: CardFootProps) {
  const { card, actions } = props;
  return (
    <SheetsOf
      path={card.path}
      class="henji-card-letters"
      watch={actions.watchSheets}
      draw={(sheets) =>
        (sheets ?? card.isToBeAnswered) && [
          sheets && <AskedLine text={card.asked(sheets.record)} />,
          actions
            .scenesFor(card.path, sheets ?? { record: [], drafts: [] })
            .filter(({ isOnCard }) => isOnCard)
            .map(({ id, name, icon }) => (
              <FootButton
                {...props}
                key={id}
                icon={icon}
                name={name}
                isFirst={card.status === 'closed' && !card.primary && !card.isToBeAnswered}
                press={() => {
                  actions.openScene(id, card.path);
                }}
              />
            )),
        ]
      }
    />
  );
}

function AskedLine({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <p class="henji-faint">{text}</p>;
}

interface FootButtonProps extends CardFootProps {
  readonly icon: string;
  readonly name: string;
  readonly press: () => void;
  readonly isFirst?: boolean;
  /** What is only for the day on which something comes looks like no button. */
  readonly isQuiet?: boolean;
}

/** A button of the card itself; its name for readers says of which company. */
function FootButton({ card, tabIndex, icon, name, press, isFirst, isQuiet }: FootButtonProps) {
  return (
    <IconButton
      icon={icon}
      class={`henji-primary${isFirst ? ' mod-cta' : ''}${isQuiet ? ' mod-quiet' : ''}`}
      tabIndex={tabIndex}
      aria-label={`${name}: ${card.company}`}
      onClick={press}
    >
      {name}
    </IconButton>
  );
}

/** Words of the company that are in the text of the note, where no date follows from them, and the way to move them. */
function ToldLine({ card: { path, company, hasEarlierRound }, tabIndex, words, actions }: CardFootProps) {
  return (
    <SheetsOf
      path={path}
      class="henji-told"
      watch={actions.watchSheets}
      draw={(sheets) =>
        sheets?.told &&
        !(sheets.told.isFree && hasEarlierRound) && (
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
