import type { TooltipOptions } from 'obsidian';
import { ButtonComponent, ExtraButtonComponent, type BaseComponent } from '../ui/controls';
import { DropdownComponent, ToggleComponent } from '../ui/choice-controls';
import { ColorComponent, ProgressBarComponent, SliderComponent } from '../ui/number-controls';
import { SearchComponent, TextAreaComponent, TextComponent } from '../ui/text-controls';
import { setTooltip } from '../ui/tooltip';

let nextId = 0;

/** The current value at the right of a row that leads to a page. */
export class DisplayValueComponent {
  valueEl: HTMLElement;

  constructor(container: HTMLElement) {
    this.valueEl = container.createDiv('setting-display-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.valueEl.toggleClass('mod-warning', status === 'warning');
    return this;
  }
}

/** Obsidian's `Setting`: a row with a name, a description and controls. */
export class Setting {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(container: HTMLElement) {
    this.settingEl = container.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv({
      cls: 'setting-item-name',
      attr: { id: `setting-name-${(nextId += 1)}` },
    });
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(description: string | DocumentFragment): this {
    this.descEl.setText(description);
    return this;
  }

  setClass(name: string): this {
    this.settingEl.addClass(name);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass('setting-item-heading');
    this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl =
      message === null
        ? null
        : this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } });
    return this;
  }

  addDisplayValue(describe: (component: DisplayValueComponent) => unknown): this {
    describe(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addButton(describe: (component: ButtonComponent) => unknown): this {
    return this.#add(new ButtonComponent(this.controlEl), describe);
  }

  addExtraButton(describe: (component: ExtraButtonComponent) => unknown): this {
    return this.#add(new ExtraButtonComponent(this.controlEl), describe);
  }

  addToggle(describe: (component: ToggleComponent) => unknown): this {
    this.settingEl.addClass('mod-toggle');
    return this.#add(new ToggleComponent(this.controlEl), describe);
  }

  addText(describe: (component: TextComponent) => unknown): this {
    return this.#add(new TextComponent(this.controlEl), describe);
  }

  addSearch(describe: (component: SearchComponent) => unknown): this {
    return this.#add(new SearchComponent(this.controlEl), describe);
  }

  addTextArea(describe: (component: TextAreaComponent) => unknown): this {
    return this.#add(new TextAreaComponent(this.controlEl), describe);
  }

  addDropdown(describe: (component: DropdownComponent) => unknown): this {
    return this.#add(new DropdownComponent(this.controlEl), describe);
  }

  addSlider(describe: (component: SliderComponent) => unknown): this {
    return this.#add(new SliderComponent(this.controlEl), describe);
  }

  addColorPicker(describe: (component: ColorComponent) => unknown): this {
    return this.#add(new ColorComponent(this.controlEl), describe);
  }

  addProgressBar(describe: (component: ProgressBarComponent) => unknown): this {
    return this.#add(new ProgressBarComponent(this.controlEl), describe);
  }

  addComponent(build: (el: HTMLElement) => BaseComponent): this {
    this.components.push(build(this.controlEl));
    return this;
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.components = [];
    this.controlEl.empty();
    return this;
  }

  /** The name of the row names its control, for screen readers and for tests. */
  #add<T extends BaseComponent>(component: T, describe: (component: T) => unknown): this {
    this.components.push(component);
    const field = Array.from(this.controlEl.querySelectorAll('input, select, textarea')).at(-1);
    if (field && !field.hasAttribute('aria-labelledby')) field.setAttr('aria-labelledby', this.nameEl.id);
    describe(component);
    return this;
  }
}
