import { callSafely } from '../later';
import { setIcon } from './icons';

/** What an entry needs of its menu. */
interface MenuOwner {
  hide(): unknown;
  select(item: MenuItem): void;
}

/** One entry of a menu. */
export class MenuItem {
  readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: -1 } });
  section = '';
  #icon = this.dom.createDiv('menu-item-icon');
  #title = this.dom.createDiv('menu-item-title');
  #action: ((event: MouseEvent | KeyboardEvent) => unknown) | undefined;

  constructor(private readonly menu: MenuOwner) {
    this.dom.addEventListener('click', (event) => {
      this.choose(event);
    });
    this.dom.addEventListener('mousemove', () => {
      menu.select(this);
    });
  }

  setTitle(title: string | DocumentFragment): this {
    this.#title.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    this.#icon.empty();
    if (icon !== null) setIcon(this.#icon, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    this.dom.setAttr('aria-checked', checked);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled ? 'true' : null);
    return this;
  }

  setWarning(warning: boolean): this {
    this.dom.toggleClass('is-warning', warning);
    return this;
  }

  setIsLabel(label: boolean): this {
    this.dom.toggleClass('is-label', label);
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  onClick(action: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#action = action;
    return this;
  }

  get isChoosable(): boolean {
    return !this.dom.hasClass('is-disabled') && !this.dom.hasClass('is-label');
  }

  /** Closes the menu and acts. */
  choose(event: MouseEvent | KeyboardEvent): void {
    if (!this.isChoosable) return;
    this.menu.hide();
    callSafely(() => this.#action?.(event));
  }
}

/** A line between entries. */
export class MenuSeparator {
  readonly dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
  section = '';
}
