import { Component, type HoverPopover } from 'obsidian';
import { render } from 'preact';
import type { EpochDay } from '../../core/base/calendar/epoch-day';
import type { ChosenReplies } from '../../core/views/card-block/card-block';
import { wordsOf } from '../../core/base/language/words';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import { CardView } from './card';
import { CardHandlers, type CardDeps, type CardPlace } from './card-handlers';
import { CardCache } from './card-cache';
import { rememberFocus } from './remember-focus';
import { SheetReader } from './sheet-reader';
import { followClock } from './follow-clock';

/** What is shown: one list, or where there are groups, one for each. */
export interface ShownCards extends ChosenReplies {
  /** The same cards; the name is `undefined` for those that belong to no other group. */
  readonly groups?: readonly { readonly name: string | undefined; readonly cards: readonly PendingReply[] }[];
}

/** Chooses what is shown among all replies of a day. */
export type ChooseReplies = (replies: ReadonlyMap<string, PendingReply>, today: EpochDay) => ShownCards;

/** What the cards are taken from. */
interface Shown {
  readonly today: EpochDay;
  readonly replies: ReadonlyMap<string, PendingReply>;
}

let places = 0;

/** Cards outside the list, in a note, a base or a dialog: the same ones, drawn again whenever something of them changes. */
export class CardList extends Component implements CardPlace {
  hoverPopover: HoverPopover | null = null;
  readonly sheets: SheetReader;
  readonly #id = `henji-cards-${++places}`;
  readonly #made: CardCache;
  readonly #host: CardHandlers;
  readonly #open: Set<string>;

  constructor(
    private readonly el: HTMLElement,
    private readonly deps: CardDeps,
    private readonly choose: ChooseReplies,
    open: readonly string[] = [],
  ) {
    super();
    this.#made = new CardCache(deps.minute);
    this.#open = new Set(open);
    this.sheets = new SheetReader(deps.app.vault);
    this.#host = new CardHandlers(this, deps);
  }

  override onload(): void {
    this.el.addClass('henji-loose-cards');
    this.register(
      this.deps.store.subscribe(() => {
        this.draw();
      }),
    );
    this.registerEvent(
      this.deps.app.vault.on('modify', ({ path }) => {
        this.sheets.changed(path);
      }),
    );
    followClock(this, this.el.doc, () => {
      this.draw();
      this.sheets.changed();
    });
    this.draw();
  }

  override onunload(): void {
    render(null, this.el);
  }

  toggleDetail(path: string): void {
    if (!this.#open.delete(path)) this.#open.add(path);
    this.draw();
  }

  /** Draws what has changed. */
  draw(): void {
    const giveBack = rememberFocus(this.el.doc);
    render(this.#content(), this.el);
    giveBack();
  }

  #content() {
    const { store, language } = this.deps;
    const { state } = store;
    const words = wordsOf(language()).sidebar;
    if (state.phase !== 'ready') return <p class="henji-faint">{words[state.phase]}</p>;
    const { cards, hidden, groups } = this.choose(state.replies, state.today);
    if (cards.length === 0) return <p class="henji-faint">{words.nothingFound}</p>;
    return (
      <>
        {groups
          ? groups.map(({ name, cards: own }) => (
              <section key={name ?? ''}>
                <div class="henji-cards-title" role="heading" aria-level={3}>
                  {name ?? words.withoutGroup}
                </div>
                {this.#cards(own, state)}
              </section>
            ))
          : this.#cards(cards, state)}
        {hidden > 0 && <p class="henji-faint">{words.more(hidden)}</p>}
      </>
    );
  }

  #cards(replies: readonly PendingReply[], { today, replies: all }: Shown) {
    const language = this.deps.language();
    const words = wordsOf(language).sidebar;
    const { cardOf, detailOf } = this.#made.makerOf(today, language);
    const { click, menu, hover, drag, press, touches } = this.#host;
    return (
      <ul
        class="henji-cards"
        onClick={click}
        onAuxClick={click}
        onContextMenu={menu}
        onMouseOver={hover}
        onDragStart={drag}
        onKeyDown={press}
        {...touches}
      >
        {replies.map((reply) => {
          const card = cardOf(reply);
          return (
            <CardView
              key={card.path}
              id={`${this.#id}-${card.id}`}
              card={card}
              detail={this.#open.has(card.path) ? detailOf(reply, all) : undefined}
              current
              words={words}
              actions={this.#host}
            />
          );
        })}
      </ul>
    );
  }
}
