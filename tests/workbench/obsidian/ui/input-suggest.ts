import type { App } from '../app';
import { Scope } from '../keymap';
import { reportLater } from '../later';
import { SuggestList } from './suggest-list';

/** A list that floats beside something. */
export abstract class PopoverSuggest<T> {
  readonly suggestEl = createDiv('suggestion-container');
  protected readonly list: SuggestList<T>;
  #open = false;

  constructor(
    public app: App,
    public scope: Scope = new Scope(app.scope),
  ) {
    this.list = new SuggestList<T>(this, this.suggestEl.createDiv('suggestion'), this.scope);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  get isOpen(): boolean {
    return this.#open;
  }

  open(): void {
    if (this.#open) return;
    this.#open = true;
    this.app.keymap.pushScope(this.scope);
    activeDocument.body.appendChild(this.suggestEl);
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.remove();
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** Obsidian's `AbstractInputSuggest`: suggestions under a text field. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  #onSelect: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | undefined;
  #latest = 0;

  constructor(
    app: App,
    private readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    for (const type of ['focus', 'input', 'click']) {
      textInputEl.addEventListener(type, () => {
        this.#refresh();
      });
    }
    textInputEl.addEventListener('blur', () => {
      this.close();
    });
  }

  getValue(): string {
    return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText();
  }

  setValue(value: string): void {
    if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.#onSelect?.(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#onSelect = callback;
    return this;
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  #refresh(): void {
    const turn = (this.#latest += 1);
    Promise.resolve(this.getSuggestions(this.getValue())).then((values) => {
      if (turn === this.#latest) this.#show(values);
    }, reportLater);
  }

  #show(values: T[]): void {
    if (values.length === 0 || !this.textInputEl.isActiveElement()) {
      this.close();
      return;
    }
    this.open();
    this.list.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
    const { left, bottom, width } = this.textInputEl.getBoundingClientRect();
    this.suggestEl.setCssProps({ left: `${left}px`, top: `${bottom + 4}px`, 'min-width': `${width}px` });
  }
}
