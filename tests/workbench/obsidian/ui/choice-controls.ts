import type { TooltipOptions } from 'obsidian';
import { callSafely } from '../later';
import { ValueComponent } from './controls';
import { setTooltip } from './tooltip';

/** A switch. */
export class ToggleComponent extends ValueComponent<boolean> {
  toggleEl: HTMLElement;
  #box: HTMLInputElement;
  #changed: ((value: boolean) => unknown) | undefined;

  constructor(container: HTMLElement) {
    super();
    this.toggleEl = container.createEl('label', 'checkbox-container');
    this.#box = this.toggleEl.createEl('input', { type: 'checkbox' });
    this.#box.addEventListener('change', () => {
      this.toggleEl.toggleClass('is-enabled', this.#box.checked);
      callSafely(() => this.#changed?.(this.#box.checked));
    });
  }

  override setDisabled(disabled: boolean): this {
    this.#box.disabled = disabled;
    this.toggleEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.#box.checked;
  }

  setValue(on: boolean): this {
    const before = this.#box.checked;
    this.#box.checked = on;
    this.toggleEl.toggleClass('is-enabled', on);
    if (before !== on) callSafely(() => this.#changed?.(on));
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.#box, tooltip, options);
    return this;
  }

  onClick(): void {
    this.setValue(!this.getValue());
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.#changed = callback;
    return this;
  }
}

/** A list to choose from. */
export class DropdownComponent extends ValueComponent<string> {
  selectEl: HTMLSelectElement;
  #changed: ((value: string) => unknown) | undefined;

  constructor(container: HTMLElement) {
    super();
    this.selectEl = container.createEl('select', 'dropdown');
    this.selectEl.addEventListener('change', () => {
      callSafely(() => this.#changed?.(this.selectEl.value));
    });
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.#changed = callback;
    return this;
  }
}
