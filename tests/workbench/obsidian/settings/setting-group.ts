import type { ExtraButtonComponent } from '../ui/controls';
import type { SearchComponent } from '../ui/text-controls';
import { Setting } from './setting';

/** Obsidian's `SettingGroup`: a heading and a box of rows. */
export class SettingGroup {
  listEl: HTMLElement;
  #groupEl: HTMLElement;
  #header: Setting | undefined;

  constructor(container: HTMLElement) {
    this.#groupEl = container.createDiv('setting-group');
    this.listEl = this.#groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.#heading().setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.#groupEl.addClass(...classes);
    return this;
  }

  addSetting(describe: (setting: Setting) => void): this {
    describe(new Setting(this.listEl));
    return this;
  }

  addSearch(describe: (component: SearchComponent) => unknown): this {
    this.#heading().addSearch(describe);
    return this;
  }

  addExtraButton(describe: (component: ExtraButtonComponent) => unknown): this {
    this.#heading().addExtraButton(describe);
    return this;
  }

  /** The whole group, for hiding it. */
  get el(): HTMLElement {
    return this.#groupEl;
  }

  #heading(): Setting {
    if (!this.#header) {
      this.#header = new Setting(this.#groupEl).setHeading();
      this.#groupEl.insertBefore(this.#header.settingEl, this.listEl);
    }
    return this.#header;
  }
}
