import { Keymap, Menu, type TFile } from 'obsidian';
import type { NotePlan } from '../../core/frontmatter/note-plan';
import type { WriteProblem } from '../../core/frontmatter/text-edit';
import type { CheckItem } from '../../core/interview/interview';
import { writtenKey } from '../../core/interview/written-key';
import { wordsOf, type Words } from '../../core/language/words';
import type { GroupId } from '../../core/pending/pending';
import { commandOfKey } from '../../core/sidebar/card-actions';
import { keyIntent, moveTo, type KeyIntent } from '../../core/sidebar/keys';
import { nextPage } from '../../core/sidebar/sidebar-model';
import { sortOrders, toggled } from '../../core/sidebar/sidebar-state';
import { tickPlan } from '../../core/worksheets/checklist-tasks';
import type { CommandId } from '../commands/commands';
import type { SidebarActions } from './actions';
import { showHelp } from './help-modal';
import { cardAround, elementOf, focusSearch, isOfList, pathAround } from './list-elements';
import { cardMenu, dragLink, openNote, openReview, previewNote } from './note-actions';
import type { PendingRepliesDeps, PendingRepliesView } from './pending-replies-view';

/** What the list does when it is clicked, pressed and typed into. */
export class ListActions implements SidebarActions {
  constructor(
    private readonly view: PendingRepliesView,
    private readonly deps: PendingRepliesDeps,
  ) {}

  search = (query: string): void => {
    this.view.change({ query });
  };

  chooseSort = (event: MouseEvent): void => {
    const { sortBy } = this.#words;
    const menu = Menu.forEvent(event);
    for (const sort of sortOrders) {
      menu.addItem((item) =>
        item
          .setTitle(sortBy[sort])
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

  toggleDetail = (path: string): void => {
    this.view.change({ open: toggled(this.view.look.open, path) });
  };

  tick = async (path: string, item: CheckItem, ticked: boolean): Promise<boolean> => {
    const { interview } = this.deps.store.reply(path) ?? {};
    if (!interview) return false;
    const key = writtenKey(interview, 'checked');
    const plan = (text: string): NotePlan | WriteProblem => tickPlan(text, key, item, ticked);
    return (await this.deps.writer.change(path, { keys: [key], plan })) !== undefined;
  };

  review = (path: string, isThere: boolean): void => {
    if (isThere) void openReview(this.view.app, path);
    else this.deps.run('insert-review-sheet', path);
  };

  watchSheets: SidebarActions['watchSheets'] = (path, el, show) => this.view.sheets.watch(path, el, show);

  iconOf = (id: CommandId): string => this.deps.iconOf(id);

  run = (id: CommandId, path?: string): void => {
    this.deps.run(id, path);
  };

  click = (event: MouseEvent): void => {
    const element = elementOf(event);
    const path = pathAround(element);
    if (path === undefined || event.button > 1) return;
    if (element?.closest('[data-henji-detail]')) this.toggleDetail(path);
    else if (element?.closest('.henji-card-head, [data-henji-open]')) {
      event.preventDefault();
      void openNote(this.view.app, path, Keymap.isModEvent(event));
    }
  };

  menu = (event: MouseEvent): void => {
    const path = pathAround(elementOf(event));
    const file = path === undefined ? null : this.view.app.vault.getFileByPath(path);
    if (!file) return;
    event.preventDefault();
    this.#menuOf(file).showAtMouseEvent(event);
  };

  hover = (event: MouseEvent): void => {
    const card = cardAround(elementOf(event));
    const path = pathAround(card);
    const from = event.relatedTarget as Node | null;
    if (!card || path === undefined || card.contains(from)) return;
    previewNote(this.view.app, path, event, card, this.view);
  };

  drag = (event: DragEvent): void => {
    const path = pathAround(elementOf(event));
    if (path !== undefined) dragLink(this.view.app, path, event);
  };

  press = (event: KeyboardEvent): void => {
    const element = elementOf(event);
    const path = pathAround(element);
    const intent = keyIntent({ key: event.key, mod: Keymap.isModifier(event, 'Mod'), shift: event.shiftKey });
    if (!intent || path === undefined || !isOfList(element)) return;
    event.preventDefault();
    this.#follow(intent, path, element);
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

  get #words(): Words['sidebar'] {
    return wordsOf(this.deps.language()).sidebar;
  }

  #menuOf(file: TFile): Menu {
    const toggleDetail = (): void => {
      this.toggleDetail(file.path);
    };
    return cardMenu(this.view.app, { file, words: this.#words, toggleDetail });
  }

  #follow(intent: KeyIntent, path: string, element: Element | undefined): void {
    switch (intent) {
      case 'open':
      case 'openInNewTab':
        void openNote(this.view.app, path, intent === 'openInNewTab' ? 'tab' : false);
        return;
      case 'detail':
        this.toggleDetail(path);
        return;
      case 'search':
        focusSearch(this.view.contentEl);
        return;
      case 'help':
        showHelp(this.view.app, this.#words);
        return;
      case 'menu':
        this.#showMenuAt(path, element);
        return;
      case 'inquiry':
      case 'log':
      case 'reply': {
        const reply = this.deps.store.reply(path);
        if (reply) this.deps.run(commandOfKey(intent, reply), path);
        return;
      }
      default: {
        const target = moveTo(this.view.visible, path, intent);
        if (target !== undefined) this.view.goTo(target);
      }
    }
  }

  #showMenuAt(path: string, element: Element | undefined): void {
    const file = this.view.app.vault.getFileByPath(path);
    const box = element?.getBoundingClientRect();
    if (!file || !box) return;
    this.#menuOf(file).showAtPosition({ x: box.left, y: box.bottom }, this.view.contentEl.doc);
  }
}
