import type {
  SettingDefinition,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
} from 'obsidian';
import { callSafely } from '../later';
import { setIcon } from '../ui/icons';
import { isOn } from './predicate';
import { makeClickable } from './clickable-row';
import { renderList } from './render-list';
import { renderControl, type ControlValues } from './render-control';
import { Setting } from './setting';
import { SettingGroup } from './setting-group';

type Group = Extract<SettingDefinitionItem, { type: 'group' | 'list' }>;

/** What the renderer needs of a tab. */
interface Tab extends ControlValues {
  containerEl: HTMLElement;
  settingItems: SettingDefinitionItem[];
}

function isGroup(item: SettingDefinitionItem): item is Group {
  return 'type' in item && (item.type === 'group' || item.type === 'list');
}

function isPage(item: SettingDefinitionItem): item is SettingDefinitionPage {
  return 'type' in item && item.type === 'page';
}

/** Draws the definitions of a settings tab: groups, lists, pages and rows. */
export class SettingRenderer {
  /** The names of the pages that are open, from the outermost. */
  #path: string[] = [];
  #states: (() => void)[] = [];
  #cleanups: (() => void)[] = [];
  #queries = new Map<string, string>();
  /** What is shown: the tab itself, or the page that is in its place. */
  #rootEl: HTMLElement;
  /** Where rows are drawn in it. */
  #contentEl: HTMLElement;

  constructor(private readonly tab: Tab) {
    this.#rootEl = this.#contentEl = tab.containerEl;
  }

  get isShown(): boolean {
    return this.#rootEl.isConnected;
  }

  /** Draws everything again, on the page that was open. A page has a root of its own, for which the tab's goes. */
  render(): void {
    this.#clean();
    this.tab.containerEl.empty();
    const page = this.#openPages().at(-1);
    if (page?.page) this.#custom(page.page());
    else if (page) this.#page(page);
    else {
      this.#replaceRoot(this.tab.containerEl);
      this.#items(this.tab.settingItems);
    }
    this.refresh();
  }

  /** Applies `visible` and `disabled` again, without drawing. */
  refresh(): void {
    for (const state of this.#states) state();
  }

  /** The tab closes: pages close and rows are cleaned up. */
  leave(): void {
    this.#path = [];
    this.#clean();
    this.#rootEl.remove();
    this.#rootEl = this.#contentEl = this.tab.containerEl;
  }

  #replaceRoot(rootEl: HTMLElement, contentEl = rootEl): void {
    if (this.#rootEl !== rootEl) this.#rootEl.replaceWith(rootEl);
    this.#rootEl = rootEl;
    this.#contentEl = contentEl;
  }

  #page(page: SettingDefinitionPage): void {
    const rootEl = this.#rootEl.doc.body.createDiv('setting-page vertical-tab-content');
    const bar = rootEl.createDiv('setting-page-titlebar');
    this.#replaceRoot(rootEl, rootEl.createDiv('setting-page-content'));
    this.#titlebar(page, bar);
    this.#items(page.items ?? []);
  }

  #clean(): void {
    for (const cleanup of this.#cleanups.splice(0)) callSafely(cleanup);
    this.#states = [];
  }

  #openPages(): SettingDefinitionPage[] {
    let items: SettingDefinitionItem[] = this.tab.settingItems;
    const pages: SettingDefinitionPage[] = [];
    for (const name of this.#path) {
      const inside = items.flatMap((item) => (isGroup(item) ? [...(item.items ?? [])] : [item]));
      const page = inside.find((item): item is SettingDefinitionPage => isPage(item) && item.name === name);
      if (!page) break;
      pages.push(page);
      items = page.items ?? [];
    }
    return pages;
  }

  #titlebar(page: SettingDefinitionPage, bar: HTMLElement): void {
    const back = bar.createDiv({
      cls: 'clickable-icon',
      attr: { role: 'button', tabindex: 0, 'aria-label': 'Back' },
    });
    setIcon(back, 'chevron-left');
    back.addEventListener('click', () => {
      this.#path.pop();
      this.render();
    });
    bar.createDiv({ cls: 'setting-page-title', text: page.name });
  }

  #custom(page: ReturnType<NonNullable<SettingDefinitionPage['page']>>): void {
    this.#replaceRoot(page.rootEl);
    page.display();
    this.#cleanups.push(() => {
      page.hide();
    });
  }

  /** Rows outside a group share a group without heading, as the app draws them. */
  #items(items: readonly SettingDefinitionItem[]): void {
    let loose: SettingGroup | undefined;
    for (const item of items) {
      if (isGroup(item)) {
        loose = undefined;
        this.#group(item);
      } else {
        loose ??= new SettingGroup(this.#contentEl);
        this.#row(item, loose, 0);
      }
    }
  }

  #group(definition: Group): void {
    const group = new SettingGroup(this.#contentEl);
    this.#whenVisible(definition.visible, group.el);
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    if (definition.cls !== undefined) group.addClass(definition.cls);
    for (const describe of definition.extraButtons ?? []) group.addExtraButton(describe as never);
    const rows = (definition.items ?? []).map((item, index) => ({
      item,
      row: this.#row(item, group, index),
    }));
    if (definition.search) this.#search(definition, group, rows);
    if (definition.type === 'list')
      renderList(
        definition as SettingDefinitionList,
        group,
        rows.map(({ row }) => row),
      );
  }

  #search(
    { search, heading = '' }: Group,
    group: SettingGroup,
    rows: { item: SettingDefinitionItem; row: Setting }[],
  ): void {
    const filter = (query: string): void => {
      this.#queries.set(heading, query);
      for (const { item, row } of rows) {
        const free = 'searchable' in item && !isOn(item.searchable, true);
        row.settingEl.toggle(
          query === '' || free || (search?.match(item as SettingDefinition, query) ?? true),
        );
      }
    };
    group.addSearch((field) => {
      field
        .setPlaceholder(search?.placeholder ?? '')
        .setValue(this.#queries.get(heading) ?? '')
        .onChange(filter);
    });
    this.#states.push(() => {
      filter(this.#queries.get(heading) ?? '');
    });
  }

  #row(item: SettingDefinition | SettingDefinitionPage, group: SettingGroup, index: number): Setting {
    const setting = new Setting(group.listEl).setName(item.name);
    if (item.desc !== undefined)
      setting.setDesc(
        typeof item.desc === 'string' ? item.desc : (item.desc.cloneNode(true) as DocumentFragment),
      );
    this.#whenVisible(item.visible, setting.settingEl);
    if (isPage(item)) this.#pageRow(item, setting);
    else if (item.control) this.#controlRow(item.control, setting);
    else if (item.render) {
      const cleanup = item.render(setting as never, group as never);
      if (typeof cleanup === 'function') this.#cleanups.push(cleanup);
    } else if (item.action) this.#actionRow(item.action, item.disabled, setting, index);
    return setting;
  }

  #whenVisible(visible: boolean | (() => boolean) | undefined, el: HTMLElement): void {
    this.#states.push(() => {
      el.toggle(isOn(visible, true));
    });
  }

  #controlRow(control: NonNullable<SettingDefinition['control']>, setting: Setting): void {
    renderControl(setting, control, this.tab);
    this.#states.push(() => {
      setting.setDisabled(isOn(control.disabled, false));
    });
  }

  #actionRow(
    action: (el: HTMLElement, index: number) => void,
    disabled: boolean | (() => boolean) | undefined,
    setting: Setting,
    index: number,
  ): void {
    makeClickable(setting, () => {
      if (!isOn(disabled, false)) action(setting.settingEl, index);
    });
    this.#states.push(() => {
      setting.setDisabled(isOn(disabled, false));
    });
  }

  #pageRow(page: SettingDefinitionPage, setting: Setting): void {
    const { displayValue, status } = page;
    setting.addDisplayValue((value) =>
      value
        .setValue((typeof displayValue === 'function' ? displayValue() : displayValue) ?? null)
        .setStatus((typeof status === 'function' ? status() : status) ?? null),
    );
    setIcon(setting.controlEl.createDiv('setting-page-chevron'), 'chevron-right');
    makeClickable(setting, () => {
      this.#path = [...this.#path, page.name];
      this.render();
    });
  }
}
