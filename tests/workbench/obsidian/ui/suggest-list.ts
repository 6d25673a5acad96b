import { callSafely } from '../later';
import type { Scope } from '../keymap';

/** What a list of suggestions asks of its owner. */
export interface SuggestOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** A list of suggestions with arrow keys, Enter and the mouse. */
export class SuggestList<T> {
  values: T[] = [];
  #selected = 0;

  constructor(
    private readonly owner: SuggestOwner<T>,
    readonly containerEl: HTMLElement,
    scope: Scope,
  ) {
    containerEl.setAttr('role', 'listbox');
    scope.register([], 'ArrowDown', () => this.#move(1));
    scope.register([], 'ArrowUp', () => this.#move(-1));
    scope.register([], 'Enter', (event) => this.#enter(event));
  }

  /** Draws the suggestions and selects the first. */
  setSuggestions(values: T[]): void {
    this.values = values;
    this.containerEl.empty();
    for (const [index, value] of values.entries()) this.#draw(value, index);
    this.#select(0);
  }

  /** Takes what is selected. */
  choose(event: MouseEvent | KeyboardEvent): void {
    const value = this.values[this.#selected];
    if (value !== undefined) {
      callSafely(() => {
        this.owner.selectSuggestion(value, event);
      });
    }
  }

  #draw(value: T, index: number): void {
    const el = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
    el.addEventListener('mousemove', () => {
      this.#select(index);
    });
    // Before the field loses the focus, which would close the list.
    el.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    el.addEventListener('click', (event) => {
      this.#select(index);
      this.choose(event);
    });
    callSafely(() => {
      this.owner.renderSuggestion(value, el);
    });
  }

  #enter(event: KeyboardEvent): false | undefined {
    if (this.values.length === 0) return undefined;
    this.choose(event);
    return false;
  }

  #move(step: number): false | undefined {
    const count = this.values.length;
    if (count === 0) return undefined;
    this.#select((this.#selected + step + count) % count);
    return false;
  }

  #select(index: number): void {
    this.#selected = index;
    for (const [at, el] of Array.from(this.containerEl.children).entries()) {
      el.toggleClass('is-selected', at === index);
      el.setAttr('aria-selected', at === index ? 'true' : 'false');
      if (at === index) el.scrollIntoView({ block: 'nearest' });
    }
  }
}
