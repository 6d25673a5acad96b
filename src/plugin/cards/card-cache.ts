import type { EpochDay } from '../../core/base/calendar/epoch-day';
import type { Language } from '../../core/base/language/language';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import { cardMaker, type Card } from '../../core/views/cards/card';
import { replyAtMinute } from '../../core/views/cards/day-of-interview';
import { companyRounds, type CompanyRound } from '../../core/views/cards/company-rounds';
import { detailOf, type Detail } from '../../core/views/cards/detail';

/** All replies of the vault, by path. */
type AllReplies = ReadonlyMap<string, PendingReply>;

/** Makes what is drawn of replies; a reply that is still the same gets the same card and detail again. */
export interface CardMaker {
  readonly cardOf: (reply: PendingReply) => Card;
  /** The detail among all replies: it names the other rounds of the company. */
  readonly detailOf: (reply: PendingReply, all: AllReplies) => Detail;
}

/** The maker of a day and language: with another day or language everything is made again. */
export class CardCache {
  #key = '';
  #maker: CardMaker | undefined;

  /** `minute` tells that of the day: the card of an interview turns at its hour. */
  constructor(private readonly minute: () => number) {}

  makerOf(today: EpochDay, language: Language): CardMaker {
    const key = `${language}${today}`;
    if (this.#key !== key || !this.#maker) {
      this.#key = key;
      const cardOf = cardMaker(today, language);
      const detailOf = detailMaker(language);
      const now = (reply: PendingReply): PendingReply => replyAtMinute(reply, this.minute());
      this.#maker = {
        cardOf: (reply) => cardOf(now(reply)),
        detailOf: (reply, all) => detailOf(now(reply), all),
      };
    }
    return this.#maker;
  }
}

interface MadeDetail {
  readonly rounds: readonly CompanyRound[];
  readonly detail: Detail;
}

/** A detail is made again when its reply, or what it says of another round, is another. */
function detailMaker(language: Language): CardMaker['detailOf'] {
  const made = new WeakMap<PendingReply, MadeDetail>();
  return (reply, all) => {
    const rounds = companyRounds(reply, all.values(), language);
    const known = made.get(reply);
    if (known && isSame(known.rounds, rounds)) return known.detail;
    const detail = detailOf(reply, language, rounds);
    made.set(reply, { rounds, detail });
    return detail;
  };
}

function isSame(some: readonly CompanyRound[], others: readonly CompanyRound[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ path, text }, at) => path === others[at]?.path && text === others[at].text)
  );
}
