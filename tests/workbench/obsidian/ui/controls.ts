import type { TooltipOptions } from 'obsidian';
import { callSafely } from '../later';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** What every control of a setting has. */
export abstract class BaseComponent {
  disabled = false;

  then(callback: (component: this) => unknown): this {
    callback(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

/** A control with a value. */
export abstract class ValueComponent<T> extends BaseComponent {
  abstract getValue(): T;
  abstract setValue(value: T): this;

  registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
    listeners[key] = (value) => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }
}

/** A button. */
export class ButtonComponent extends BaseComponent {
  buttonEl: HTMLButtonElement;
  #action: ((event: MouseEvent) => unknown) | undefined;

  constructor(container: HTMLElement) {
    super();
    this.buttonEl = container.createEl('button', { attr: { type: 'button' } });
    this.buttonEl.addEventListener('click', (event) => {
      callSafely(() => this.#action?.(event));
    });
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    this.buttonEl.addClass('mod-cta');
    return this;
  }

  removeCta(): this {
    this.buttonEl.removeClass('mod-cta');
    return this;
  }

  setWarning(): this {
    return this.setDestructive();
  }

  setDestructive(): this {
    this.buttonEl.addClass('mod-warning');
    return this;
  }

  removeDestructive(): this {
    this.buttonEl.removeClass('mod-warning');
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  setButtonText(text: string): this {
    this.buttonEl.setText(text);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setClass(name: string): this {
    this.buttonEl.addClass(name);
    return this;
  }

  onClick(action: (event: MouseEvent) => unknown): this {
    this.#action = action;
    return this;
  }
}

/** An icon that acts as a button. */
export class ExtraButtonComponent extends BaseComponent {
  extraSettingsEl: HTMLElement;
  #action: (() => unknown) | undefined;

  constructor(container: HTMLElement) {
    super();
    this.extraSettingsEl = container.createDiv({ cls: 'clickable-icon extra-setting-button' });
    this.extraSettingsEl.setAttrs({ role: 'button', tabindex: 0 });
    this.extraSettingsEl.addEventListener('click', () => {
      this.#press();
    });
    this.extraSettingsEl.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') this.#press();
    });
    this.setIcon('settings');
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass('is-disabled', disabled);
    this.extraSettingsEl.setAttr('aria-disabled', disabled ? 'true' : null);
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.extraSettingsEl, tooltip, options);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(action: () => unknown): this {
    this.#action = action;
    return this;
  }

  #press(): void {
    if (!this.disabled) callSafely(() => this.#action?.());
  }
}
