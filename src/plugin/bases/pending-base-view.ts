import { BasesView, type Plugin, type QueryController } from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import type { CardDeps } from '../cards/card-handlers';
import { CardList, type ShownCards } from '../cards/card-list';

/** The type of the view in a base's list of views. */
const pendingBaseType = 'henji-pending-replies';

/** So many cards are drawn: a base can hold thousands of notes, and has filters of its own. */
const mostCards = 200;

/** Offers the cards as a view of any base; where the app's Bases are off nothing is offered, and nothing is missing. */
export function registerBaseView(plugin: Plugin, deps: CardDeps): void {
  plugin.registerBasesView(pendingBaseType, {
    name: wordsOf(deps.language()).sidebar.title,
    icon: 'hourglass',
    factory: (controller, containerEl) => new PendingBaseView(controller, containerEl, deps),
  });
}

/** Notes of a base that belong together. */
interface Group {
  /** What they have in common; `undefined` where the base is not grouped, or they have nothing of it. */
  readonly name: string | undefined;
  readonly paths: readonly string[];
}

/** The entries of a base that are interview notes, as cards, in the base's own order and groups. */
class PendingBaseView extends BasesView {
  override type = pendingBaseType;
  readonly #cards: CardList;
  /** The notes of the base; none until its query has run, for which the app does not wait. */
  #groups: readonly Group[] = [];

  constructor(controller: QueryController, containerEl: HTMLElement, deps: CardDeps) {
    super(controller);
    this.#cards = new CardList(containerEl.createDiv({ cls: 'henji-base' }), deps, (replies) =>
      shownIn(this.#groups, replies),
    );
  }

  override onload(): void {
    this.addChild(this.#cards);
  }

  override onDataUpdated(): void {
    this.#groups = this.data.groupedData.map((group) => ({
      name: group.hasKey() ? group.key?.toString() : undefined,
      paths: group.entries.map(({ file }) => file.path),
    }));
    this.#cards.draw();
  }
}

/** The interview notes of each group, no more than can be drawn; titles only where the base is grouped. */
function shownIn(groups: readonly Group[], replies: ReadonlyMap<string, PendingReply>): ShownCards {
  let left = mostCards;
  const shown = groups.map(({ name, paths }) => {
    const found = paths.flatMap((path) => replies.get(path) ?? []);
    const cards = found.slice(0, left);
    left -= cards.length;
    return { name, cards, hidden: found.length - cards.length };
  });
  const isGrouped = groups.some(({ name }) => name !== undefined);
  return {
    cards: shown.flatMap(({ cards }) => cards),
    hidden: shown.reduce((sum, { hidden }) => sum + hidden, 0),
    ...(isGrouped && { groups: shown.filter(({ cards }) => cards.length > 0) }),
  };
}
