import { BasesView, type Plugin, type QueryController } from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import type { CardDeps } from '../cards/card-handlers';
import { CardList } from '../cards/card-list';

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

/** The entries of a base that are interview notes, as cards, in the base's own order. */
class PendingBaseView extends BasesView {
  override type = pendingBaseType;
  readonly #cards: CardList;
  /** The notes of the base; none until its query has run, for which the app does not wait. */
  #paths: readonly string[] = [];

  constructor(controller: QueryController, containerEl: HTMLElement, deps: CardDeps) {
    super(controller);
    this.#cards = new CardList(containerEl.createDiv({ cls: 'henji-base' }), deps, (replies) => {
      const entries = this.#replies(replies);
      return { cards: entries.slice(0, mostCards), hidden: Math.max(0, entries.length - mostCards) };
    });
  }

  override onload(): void {
    this.addChild(this.#cards);
  }

  override onDataUpdated(): void {
    this.#paths = this.data.data.map(({ file }) => file.path);
    this.#cards.draw();
  }

  #replies(replies: ReadonlyMap<string, PendingReply>): readonly PendingReply[] {
    return this.#paths.flatMap((path) => replies.get(path) ?? []);
  }
}
