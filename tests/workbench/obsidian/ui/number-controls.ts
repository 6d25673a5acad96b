import { callSafely } from '../later';
import { ValueComponent } from './controls';

/** A slider. */
export class SliderComponent extends ValueComponent<number> {
  sliderEl: HTMLInputElement;
  #changed: ((value: number) => unknown) | undefined;
  #format: (value: number) => string = String;

  constructor(container: HTMLElement) {
    super();
    this.sliderEl = container.createEl('input', { cls: 'slider', type: 'range' });
    this.sliderEl.addEventListener('input', () => {
      callSafely(() => this.#changed?.(this.getValue()));
    });
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(): this {
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    if (min !== null) this.sliderEl.min = String(min);
    if (max !== null) this.sliderEl.max = String(max);
    this.sliderEl.step = String(step);
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    return this;
  }

  getValuePretty(): string {
    return this.#format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.#changed = callback;
    return this;
  }
}

/** A bar from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
  #value = 0;
  #line: HTMLElement;

  constructor(container: HTMLElement) {
    super();
    this.#line = container.createDiv('setting-progress-bar').createDiv('setting-progress-bar-inner');
  }

  getValue(): number {
    return this.#value;
  }

  setValue(value: number): this {
    this.#value = value;
    this.#line.setCssProps({ width: `${value}%` });
    return this;
  }
}

/** A colour. */
export class ColorComponent extends ValueComponent<string> {
  #input: HTMLInputElement;
  #changed: ((value: string) => unknown) | undefined;

  constructor(container: HTMLElement) {
    super();
    this.#input = container.createEl('input', { type: 'color' });
    this.#input.addEventListener('input', () => {
      callSafely(() => this.#changed?.(this.#input.value));
    });
  }

  override setDisabled(disabled: boolean): this {
    this.#input.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.#input.value;
  }

  setValue(value: string): this {
    this.#input.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.#changed = callback;
    return this;
  }
}
