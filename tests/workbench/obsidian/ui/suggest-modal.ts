import type { Instruction, SearchResult } from 'obsidian';
import type { App } from '../app';
import { prepareFuzzySearch, renderResults, sortSearchResults } from '../search';
import { reportLater } from '../later';
import { Modal } from './modal';
import { SuggestList } from './suggest-list';

/** Obsidian's `SuggestModal`: a field and a list. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  #list: SuggestList<T>;
  #latest = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.removeClass('modal');
    this.modalEl.addClass('prompt');
    const field = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = field.createEl('input', { cls: 'prompt-input', type: 'text', attr: { role: 'combobox' } });
    this.inputEl.setAttrs({ 'aria-expanded': 'true', autocomplete: 'off', 'aria-label': 'Search' });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.#list = new SuggestList<T>(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener('input', () => {
      this.#refresh();
    });
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    this.#refresh();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttr('aria-label', placeholder);
  }

  setInstructions(instructions: Instruction[]): void {
    const line = this.modalEl.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) {
      const one = line.createDiv('prompt-instruction');
      one.createSpan({ cls: 'prompt-instruction-command', text: command });
      one.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.empty();
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.#list.choose(event);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  #refresh(): void {
    const turn = (this.#latest += 1);
    const found = this.getSuggestions(this.inputEl.value);
    if (Array.isArray(found)) this.#show(found);
    else {
      found.then((values) => {
        if (turn === this.#latest) this.#show(values);
      }, reportLater);
    }
  }

  #show(values: T[]): void {
    this.#list.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
    if (values.length === 0) this.onNoSuggestion();
  }
}

/** What a fuzzy dialog lists. */
export interface FuzzyMatch<T> {
  item: T;
  match: SearchResult;
}

/** Obsidian's `FuzzySuggestModal`. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = query.trim() === '' ? { score: 0, matches: [] } : search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    if (query.trim() !== '') sortSearchResults(found);
    return found;
  }

  renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item), match);
  }

  onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}
