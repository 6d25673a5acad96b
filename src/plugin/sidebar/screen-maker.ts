import type { Language } from '../../core/language/language';
import type { PendingReply } from '../../core/pending/pending';
import { cardMaker, type Card } from '../../core/sidebar/card';
import { detailOf, type Detail } from '../../core/sidebar/detail';
import { sidebarModel } from '../../core/sidebar/sidebar-model';
import type { SidebarState } from '../../core/sidebar/sidebar-state';
import type { ReplyState } from '../index/reply-store';
import type { Screen } from './sidebar';

/** Makes the screen of a state, and gives unchanged replies the same card and detail again. */
export class ScreenMaker {
  #key = '';
  #cardOf: ((reply: PendingReply) => Card) | undefined;
  #details = new WeakMap<PendingReply, Detail>();

  screenOf(replies: ReplyState, state: SidebarState, language: Language): Screen {
    if (replies.phase !== 'ready') return replies;
    if (replies.replies.size === 0) return { phase: 'empty', notes: replies.notes };
    const { today } = replies;
    const cardOf = this.#cardsFor(`${language}${today}`, () => cardMaker(today, language));
    const source = { replies: [...replies.replies.values()], cardOf, today, language };
    return { phase: 'ready', model: sidebarModel(source, state), query: state.query };
  }

  /** The detail of a card whose detail is open. */
  detailOf(replies: ReplyState, path: string, state: SidebarState, language: Language): Detail | undefined {
    if (!state.open.includes(path) || replies.phase !== 'ready') return undefined;
    const reply = replies.replies.get(path);
    if (!reply) return undefined;
    const detail = this.#details.get(reply) ?? detailOf(reply, language);
    this.#details.set(reply, detail);
    return detail;
  }

  #cardsFor(key: string, make: () => (reply: PendingReply) => Card): (reply: PendingReply) => Card {
    if (this.#key !== key || !this.#cardOf) {
      this.#key = key;
      this.#cardOf = make();
      this.#details = new WeakMap();
    }
    return this.#cardOf;
  }
}

/** The paths of the cards that can be seen, from top to bottom. */
export function visiblePaths(screen: Screen): readonly string[] {
  if (screen.phase !== 'ready') return [];
  return screen.model.groups.flatMap(({ cards }) => cards.map(({ path }) => path));
}
