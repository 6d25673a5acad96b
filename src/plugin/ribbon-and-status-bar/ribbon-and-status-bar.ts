import { setTooltip, type Plugin } from 'obsidian';
import type { Language } from '../../core/base/language/language';
import { wordsOf } from '../../core/base/language/words';
import type { CommandDeps } from '../commands/command-types';
import type { ReplyStore, ReplyState } from '../index/reply-store';
import { summarize } from '../../core/waiting/replies/summary';

/** What the entrances need of the plugin. */
export interface EntrancesDeps {
  readonly store: ReplyStore;
  readonly language: () => Language;
  readonly run: CommandDeps['run'];
}

/** The ways in beside the palette: to the list by ribbon and status bar, to a new note by the ribbon. */
export class Entrances {
  readonly #ribbonEl: HTMLElement;
  readonly #newNoteEl: HTMLElement;

  constructor(
    plugin: Plugin,
    private readonly deps: EntrancesDeps,
  ) {
    const { store, language, run } = deps;
    const open = (): void => {
      run('open-pending-replies');
    };
    const newNote = (): void => {
      run('new-interview-note');
    };
    this.#ribbonEl = plugin.addRibbonIcon('hourglass', this.#title, open);
    this.#newNoteEl = plugin.addRibbonIcon('calendar-plus', this.#newNoteTitle, newNote);
    const item = new StatusBarItem(plugin.addStatusBarItem(), language, open);
    store.subscribe((state) => {
      item.show(state);
    });
    this.name();
  }

  /** Names them in the language of the moment; the status bar follows the list. */
  name(): void {
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

/** The item of the status bar: how many replies are awaited. It is there only when some are. */
class StatusBarItem {
  constructor(
    private readonly el: HTMLElement,
    private readonly language: () => Language,
    open: () => void,
  ) {
    el.addClass('mod-clickable', 'henji-status-bar', 'henji-hidden');
    el.setAttrs({ role: 'button', tabindex: '0' });
    el.onclick = open;
    el.onkeydown = ({ key }) => {
      if (key === 'Enter' || key === ' ') open();
    };
  }

  show(state: ReplyState): void {
    const { pending, today } =
      state.phase === 'ready' ? summarize(state.replies.values(), state.today) : { pending: 0, today: 0 };
    this.el.toggleClass('henji-hidden', pending + today === 0);
    this.el.setText(wordsOf(this.language()).sidebar.statusBar(pending, today));
  }
}
