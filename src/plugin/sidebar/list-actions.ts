import { Menu, Modal, Platform, type App, type WorkspaceLeaf } from 'obsidian';
import type { GroupId } from '../../core/waiting/replies/groups';
import { moveTo, type KeyIntent } from '../../core/views/sidebar/keys';
import { nextPage } from '../../core/views/sidebar/sidebar-model';
import { sortOrders, toggled, type SidebarState } from '../../core/views/sidebar/sidebar-state';
import { cardBeside, elementOf, focusSearch, showBelow } from '../cards/card-dom';
import { CardHandlers, type CardDeps, type CardPlace } from '../cards/card-handlers';
import type { SidebarActions } from './sidebar-actions';
import type { Words } from '../../core/base/language/words';
import { openDialog } from '../dialogs/own-dialogs';

/** The list as its actions know it. */
export interface ListPlace extends CardPlace {
  readonly app: App;
  readonly contentEl: HTMLElement;
  readonly leaf: WorkspaceLeaf;
  /** How the user looks at the list. */
  readonly look: SidebarState;
  /** The paths of the cards on the screen. */
  readonly visible: readonly string[];
  /** Changes how the list is looked at. */
  change(change: Partial<SidebarState>): void;
  /** Moves the focus to a card. */
  goTo(path: string): void;
  /** Moves the focus to the list, or to the search when there is no card. */
  focusList(): void;
}

/** What the list does when it is clicked, pressed and typed into. */
export class ListActions extends CardHandlers implements SidebarActions {
  constructor(
    private readonly view: ListPlace,
    private readonly deps: CardDeps,
  ) {
    super(view, deps);
  }

  search = (query: string): void => {
    this.view.change({ query });
  };

  chooseSort = (event: MouseEvent): void => {
    const menu = new Menu();
    for (const sort of sortOrders) {
      menu.addItem((item) =>
        item
          .setTitle(this.words.sortBy[sort])
          .setChecked(this.view.look.sort === sort)
          .onClick(() => {
            this.view.change({ sort });
          }),
      );
    }
    // A key presses the button without a place on the screen.
    if (event.detail === 0) showBelow(menu, elementOf(event));
    else menu.showAtMouseEvent(event);
  };

  filter = (group: GroupId): void => {
    this.view.change({ filter: toggled(this.view.look.filter, group) });
  };

  showAll = (): void => {
    this.view.change({ query: '', filter: [] });
  };

  fold = (group: GroupId): void => {
    this.view.change({ folded: toggled(this.view.look.folded, group) });
  };

  showHelp = (): void => {
    showHelp(this.view.app, this.words);
  };

  showMore = (group: GroupId): void => {
    const { more } = this.view.look;
    const hadFocus = this.view.visible;
    this.view.change({ more: { ...more, [group]: (more[group] ?? 0) + nextPage } });
    const first = this.view.visible.find((path) => !hadFocus.includes(path));
    if (first !== undefined) this.view.goTo(first);
  };

  pressInSearch = (event: KeyboardEvent): void => {
    // While an input method composes, the keys are its own.
    if (event.isComposing) return;
    if (!['Escape', 'ArrowDown', 'Enter'].includes(event.key)) return;
    if (event.key === 'Escape' && this.view.look.query !== '') this.search('');
    this.view.focusList();
    event.preventDefault();
  };

  retry = (): void => {
    this.deps.store.rebuild();
  };

  /** In a side bar the list keeps the focus, as the file list does: the next key is one of its own. */
  protected override keepFocusOn = (path: string): boolean => {
    const { leftSplit, rightSplit } = this.view.app.workspace;
    const root = this.view.leaf.getRoot();
    if (Platform.isPhone || (root !== leftSplit && root !== rightSplit)) return false;
    if (this.view.visible.includes(path)) this.view.goTo(path);
    return true;
  };

  protected override follow(intent: KeyIntent, path: string, link: Element): boolean {
    if (super.follow(intent, path, link) || this.#followOnList(intent)) return true;
    this.#goTo(moveTo(this.view.visible, path, intent));
    return true;
  }

  /** From the title of a group the arrows lead to the cards below and above it; Enter and space are the title's own. */
  protected override followBeside = (intent: KeyIntent, element: Element): boolean => {
    if (!element.matches('.henji-group-title')) return false;
    if (this.#followOnList(intent)) return true;
    const { visible, contentEl } = this.view;
    if (intent === 'first' || intent === 'last') this.#goTo(moveTo(visible, undefined, intent));
    else if (intent === 'next' || intent === 'previous')
      this.#goTo(cardBeside(contentEl, element, intent === 'next'));
    else return false;
    return true;
  };

  /** What a key asks of the list, wherever in it the focus is. */
  #followOnList(intent: KeyIntent): boolean {
    if (intent === 'search') focusSearch(this.view.contentEl);
    else if (intent === 'help') showHelp(this.view.app, this.words);
    else return false;
    return true;
  }

  #goTo(path: string | undefined): void {
    if (path !== undefined) this.view.goTo(path);
  }
}

/** Shows what the keys of the list do. */
function showHelp(app: App, { help }: Words['sidebar']): void {
  const modal = new Modal(app);
  modal.setTitle(help.title);
  const list = modal.contentEl.createEl('dl', { cls: 'henji-help' });
  for (const [keys = '', meaning = ''] of help.keys) {
    const term = list.createEl('dt');
    for (const key of keys.split(' ')) term.createEl('kbd', { text: key });
    list.createEl('dd', { text: meaning });
  }
  openDialog(modal);
}
