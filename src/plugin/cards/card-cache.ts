import type { EpochDay } from '../../core/base/calendar/epoch-day';
import type { Language } from '../../core/base/language/language';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import { cardMaker, type Card } from '../../core/views/cards/card';
import { detailOf, type Detail } from '../../core/views/cards/detail';

/** Makes cards and details, and gives a reply that is still the same the same ones again. */
export class CardCache {
  #key = '';
  #cardOf: ((reply: PendingReply) => Card) | undefined;
  #details = new WeakMap<PendingReply, Detail>();

  /** What makes the card of a reply on a day; with another day or language all are made anew. */
  cardsOf(today: EpochDay, language: Language): (reply: PendingReply) => Card {
    const key = `${language}${today}`;
    if (this.#key !== key || !this.#cardOf) {
      this.#key = key;
      this.#cardOf = cardMaker(today, language);
      this.#details = new WeakMap();
    }
    return this.#cardOf;
  }

  /** The detail of a reply in the language of its card. */
  detailOf(reply: PendingReply, language: Language): Detail {
    const detail = this.#details.get(reply) ?? detailOf(reply, language);
    this.#details.set(reply, detail);
    return detail;
  }
}
