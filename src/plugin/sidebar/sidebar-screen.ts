import type { Language } from '../../core/base/language/language';
import type { Detail } from '../../core/views/cards/detail';
import { sidebarModel } from '../../core/views/sidebar/sidebar-model';
import type { SidebarState } from '../../core/views/sidebar/sidebar-state';
import { CardCache } from '../cards/card-cache';
import type { ReplyState } from '../index/reply-store';
import type { Screen } from './sidebar';

/** Makes the screen of a state, with the same cards for unchanged replies. */
export class SidebarScreen {
  readonly #made: CardCache;

  constructor(private readonly minute: () => number) {
    this.#made = new CardCache(minute);
  }

  screenOf(replies: ReplyState, state: SidebarState, language: Language): Screen {
    if (replies.phase !== 'ready') return replies;
    if (replies.replies.size === 0) return { phase: 'empty', notes: replies.notes };
    const { today } = replies;
    const { cardOf } = this.#made.makerOf(today, language);
    const source = { replies: [...replies.replies.values()], cardOf, today, minute: this.minute(), language };
    return { phase: 'ready', model: sidebarModel(source, state), query: state.query };
  }

  /** The detail of a card whose detail is open. */
  detailOf(replies: ReplyState, path: string, state: SidebarState, language: Language): Detail | undefined {
    if (!state.open.includes(path) || replies.phase !== 'ready') return undefined;
    const reply = replies.replies.get(path);
    return reply && this.#made.makerOf(replies.today, language).detailOf(reply, replies.replies);
  }
}

/** The paths of the cards that can be seen, from top to bottom. */
export function visiblePaths(screen: Screen): readonly string[] {
  if (screen.phase !== 'ready') return [];
  return screen.model.groups.flatMap(({ cards }) => cards.map(({ path }) => path));
}
