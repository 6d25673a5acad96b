import { Component } from '../component';
import { callSafely } from '../later';
import { MenuItem, MenuSeparator } from './menu-item';

let current: Menu | null = null;

/** Closes the open menu, for a new start. */
export function closeMenu(): void {
  current?.hide();
}

/** Obsidian's `Menu`, with arrow keys, Enter and Escape. */
export class Menu extends Component {
  readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  readonly items: (MenuItem | MenuSeparator)[] = [];
  #onHide: (() => unknown)[] = [];
  #selected: MenuItem | null = null;
  #before: Element | null = null;

  static forEvent(event: PointerEvent | MouseEvent): Menu {
    const menu = new Menu();
    event.preventDefault();
    setTimeout(() => menu.showAtMouseEvent(event), 0);
    return menu;
  }

  addItem(describe: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.items.push(item);
    describe(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    return this;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(): this {
    return this;
  }

  setParentElement(el: HTMLElement): this {
    el.addClass('has-active-menu');
    this.onHide(() => {
      el.removeClass('has-active-menu');
    });
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    event.preventDefault();
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
  }

  showAtPosition(position: { x: number; y: number }, doc: Document = activeDocument): this {
    closeMenu();
    setCurrent(this);
    this.load();
    this.#before = doc.activeElement;
    this.#fill();
    doc.body.appendChild(this.dom);
    this.#place(position, doc);
    this.dom.tabIndex = -1;
    this.dom.focus();
    const outside = (event: Event): void => {
      if (!this.dom.contains(event.target as Node)) this.hide();
    };
    this.registerDomEvent(doc, 'pointerdown', outside, true);
    this.registerDomEvent(this.dom, 'keydown', (event: KeyboardEvent) => {
      this.#press(event);
    });
    return this;
  }

  hide(): this {
    if (current !== this) return this;
    setCurrent(null);
    this.dom.remove();
    this.unload();
    if (this.#before?.isConnected) (this.#before as HTMLElement).focus();
    for (const callback of this.#onHide.splice(0)) callSafely(callback);
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.#onHide.push(callback);
  }

  /** Marks the entry that Enter would choose. */
  select(item: MenuItem): void {
    this.#selected?.dom.removeClass('selected');
    this.#selected = item;
    item.dom.addClass('selected');
  }

  /** Sections are together, in the order in which they were first named, with lines between them. */
  #fill(): void {
    this.dom.empty();
    const sections = [...new Set(this.items.map(({ section }) => section))];
    for (const [index, section] of sections.entries()) {
      if (index > 0) this.dom.appendChild(new MenuSeparator().dom);
      for (const item of this.items) if (item.section === section) this.dom.appendChild(item.dom);
    }
  }

  #place({ x, y }: { x: number; y: number }, doc: Document): void {
    const { width, height } = this.dom.getBoundingClientRect();
    const frame = doc.documentElement;
    this.dom.setCssProps({
      left: `${Math.max(4, Math.min(x, frame.clientWidth - width - 4))}px`,
      top: `${Math.max(4, Math.min(y, frame.clientHeight - height - 4))}px`,
    });
  }

  #press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.#move(step);
    else if (event.key === 'Enter') this.#selected?.choose(event);
    else if (event.key === 'Escape') this.hide();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #move(step: number): void {
    const items = this.items.filter((item) => item instanceof MenuItem && item.isChoosable) as MenuItem[];
    const at = this.#selected ? items.indexOf(this.#selected) : step > 0 ? -1 : items.length;
    const next = items.at((at + step) % items.length);
    if (next) this.select(next);
  }
}

function setCurrent(menu: Menu | null): void {
  current = menu;
}
