import type { EpochDay } from '../../core/base/calendar/epoch-day';
import type { Language } from '../../core/base/language/language';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import { cardMaker, type Card } from '../../core/views/cards/card';
import { memoizeByObject } from '../../core/base/text/memoize';
import { detailOf, type Detail } from '../../core/views/cards/detail';

/** Makes what is drawn of replies; a reply that is still the same gets the same card and detail again. */
export interface CardMaker {
  readonly cardOf: (reply: PendingReply) => Card;
  readonly detailOf: (reply: PendingReply) => Detail;
}

/** The maker of a day and language: with another day or language everything is made again. */
export class CardCache {
  #key = '';
  #maker: CardMaker | undefined;

  makerOf(today: EpochDay, language: Language): CardMaker {
    const key = `${language}${today}`;
    if (this.#key !== key || !this.#maker) {
      this.#key = key;
      this.#maker = {
        cardOf: cardMaker(today, language),
        detailOf: memoizeByObject((reply) => detailOf(reply, language)),
      };
    }
    return this.#maker;
  }
}
