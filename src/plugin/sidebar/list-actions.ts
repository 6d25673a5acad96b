import { Menu } from 'obsidian';
import type { GroupId } from '../../core/pending/pending';
import { moveTo, type KeyIntent } from '../../core/sidebar/keys';
import { nextPage } from '../../core/sidebar/sidebar-model';
import { sortOrders, toggled } from '../../core/sidebar/sidebar-state';
import { focusSearch } from '../cards/card-elements';
import { CardHost } from '../cards/card-host';
import type { SidebarActions } from './actions';
import { showHelp } from './help-modal';
import type { PendingRepliesDeps, PendingRepliesView } from './pending-replies-view';

/** What the list does when it is clicked, pressed and typed into. */
export class ListActions extends CardHost implements SidebarActions {
  constructor(
    private readonly view: PendingRepliesView,
    private readonly deps: PendingRepliesDeps,
  ) {
    super(view, deps);
  }

  search = (query: string): void => {
    this.view.change({ query });
  };

  chooseSort = (event: MouseEvent): void => {
    const menu = Menu.forEvent(event);
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

  protected override follow(intent: KeyIntent, path: string, link: Element): boolean {
    if (super.follow(intent, path, link)) return true;
    if (intent === 'search') focusSearch(this.view.contentEl);
    else if (intent === 'help') showHelp(this.view.app, this.words);
    else {
      const target = moveTo(this.view.visible, path, intent);
      if (target !== undefined) this.view.goTo(target);
    }
    return true;
  }
}
