import { setTooltip, type Plugin } from 'obsidian';
import type { Language } from '../core/language/language';
import { wordsOf } from '../core/language/words';
import type { ReplyStore } from './index/reply-store';
import { StatusBarItem } from './status-bar';

/** What the entrances need of the plugin. */
export interface EntrancesDeps {
  readonly store: ReplyStore;
  readonly language: () => Language;
  /** Opens the list. */
  readonly open: () => void;
}

/** The ways to the list: the command, the ribbon and the status bar. */
export class Entrances {
  readonly #ribbonEl: HTMLElement;

  constructor(
    private readonly plugin: Plugin,
    private readonly deps: EntrancesDeps,
  ) {
    const { store, language, open } = deps;
    this.#ribbonEl = plugin.addRibbonIcon('hourglass', this.#title, open);
    const item = new StatusBarItem(plugin.addStatusBarItem(), language, open);
    store.subscribe((state) => {
      item.show(state);
    });
    this.name();
  }

  /** Names them in the language of the moment; the status bar follows the list. A command of the same id is replaced. */
  name(): void {
    const { language, open } = this.deps;
    const { commands } = wordsOf(language());
    const id = 'open-pending-replies';
    this.plugin.addCommand({ id, name: commands[id], callback: open });
    setTooltip(this.#ribbonEl, this.#title, { placement: 'right' });
  }

  get #title(): string {
    return wordsOf(this.deps.language()).sidebar.title;
  }
}
