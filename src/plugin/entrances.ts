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
  /** Asks for a new interview note. */
  readonly newNote: () => void;
}

/** The ways in: to the list by command, ribbon and status bar, to a new note by the ribbon. */
export class Entrances {
  readonly #ribbonEl: HTMLElement;
  readonly #newNoteEl: HTMLElement;

  constructor(
    private readonly plugin: Plugin,
    private readonly deps: EntrancesDeps,
  ) {
    const { store, language, open, newNote } = deps;
    this.#ribbonEl = plugin.addRibbonIcon('hourglass', this.#title, open);
    this.#newNoteEl = plugin.addRibbonIcon('calendar-plus', this.#newNoteTitle, newNote);
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
    setTooltip(this.#newNoteEl, this.#newNoteTitle, { placement: 'right' });
  }

  get #title(): string {
    return wordsOf(this.deps.language()).sidebar.title;
  }

  get #newNoteTitle(): string {
    return wordsOf(this.deps.language()).commands['new-interview-note'];
  }
}
