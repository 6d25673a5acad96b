import { Platform } from 'obsidian';
import { Component } from 'preact';
import type { Words } from '../../core/base/language/words';
import type { Card } from '../../core/views/cards/card';
import type { Detail } from '../../core/views/cards/detail';
import type { CardActions } from './card-actions';
import { ConfirmLine } from './confirm-line';
import { DetailView } from './detail';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import { CardFoot } from './card-foot';
import { openIcons, statusIcons } from './status-icons';
import { BarEnds, WaitBarView } from './wait-bar';
import { WholeWords } from './whole-words';

interface CardProps {
  readonly id: string;
  readonly card: Card;
  readonly detail: Detail | undefined;
  /** Whether Tab leads to this card; there is one in the list. */
  readonly current: boolean;
  readonly words: Words['sidebar'];
  readonly actions: CardActions;
}

/** One reply. It is drawn again only when something of it has changed. */
export class CardView extends Component<CardProps> {
  override shouldComponentUpdate(next: CardProps): boolean {
    const { card, detail, current, words, id } = this.props;
    return (
      card !== next.card ||
      detail !== next.detail ||
      current !== next.current ||
      words !== next.words ||
      id !== next.id
    );
  }

  override render({ id, card, detail, current, words, actions }: CardProps) {
    const tabIndex = current ? 0 : -1;
    const detailId = `${id}-detail`;
    return (
      <li
        class={`henji-card mod-${card.status}${card.stillOpen === undefined ? '' : ' mod-still-open'}`}
        data-path={card.path}
      >
        {/* A phone would lift the card where a finger stays on it, and give no menu. */}
        <div class="henji-card-head" draggable={!Platform.isMobile}>
          <a class="henji-card-link" role="link" id={id} tabIndex={tabIndex} aria-describedby={`${id}-words`}>
            {card.company}
          </a>
          <div class="henji-card-words" id={`${id}-words`}>
            <Status card={card} />
            <Action card={card} />
            {card.where !== undefined && <div class="henji-faint">{card.where}</div>}
            {card.sent !== undefined && <div class="henji-faint">{card.sent}</div>}
            {card.bar && <div class="henji-for-readers">{card.bar.label}</div>}
          </div>
          {card.bar && <WaitBarView bar={card.bar} />}
          {card.bar && (detail ?? card.bar.isCut) && <BarEnds bar={card.bar} />}
        </div>
        <ConfirmLine card={card} tabIndex={tabIndex} actions={actions} words={words.confirm} />
        <IconButton
          icon="more-horizontal"
          class="henji-card-menu clickable-icon"
          tabIndex={tabIndex}
          aria-haspopup="menu"
          aria-label={`${words.menu}: ${card.company}`}
          data-henji-menu=""
        />
        <IconButton
          icon="chevron-down"
          class="henji-detail-toggle clickable-icon"
          tabIndex={tabIndex}
          aria-expanded={detail !== undefined}
          aria-controls={detail && detailId}
          aria-label={`${detail ? words.hideDetail : words.showDetail}: ${card.company}`}
          data-henji-detail=""
        />
        <CardFoot card={card} tabIndex={tabIndex} words={words} actions={actions} />
        {detail && (
          <DetailView
            id={detailId}
            labelledBy={id}
            card={card}
            detail={detail}
            words={words}
            actions={actions}
          />
        )}
      </li>
    );
  }
}

function Status({ card }: { readonly card: Card }) {
  const { status, statusName, stillOpen, byPhone, stage, left } = card;
  const icon = stillOpen === undefined ? statusIcons[status] : openIcons[stillOpen];
  return (
    <div class="henji-card-status">
      <span class="henji-status">
        <Icon name={byPhone ? 'phone' : icon} />
        {statusName}
      </span>
      {stage !== undefined && <span class="henji-stage">{stage}</span>}
      {left !== undefined && <span class="henji-left">{left}</span>}
    </div>
  );
}

function Action({ card: { day, action, since } }: { readonly card: Card }) {
  return (
    <div class="henji-action">
      {day !== undefined && <time class="henji-day">{day}</time>}
      <span>
        <WholeWords text={action} />
        {since !== undefined && <span class="henji-since"> {since}</span>}
      </span>
    </div>
  );
}
