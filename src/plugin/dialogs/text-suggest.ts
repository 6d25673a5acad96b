import { AbstractInputSuggest, type App } from 'obsidian';

/**
 * Suggests texts under a field: `suggest` tells which fit to what was typed. The app marks the first and takes it with
 * Enter: so under an empty field nothing is shown that was not asked for, by a click or ↓, and only ↓ means the first. The one field
 * of a dialog may show all `atOnce`.
 */
export class TextSuggest extends AbstractInputSuggest<string> {
  #asked: 'click' | 'key' | undefined;
  #first: string | undefined;

  constructor(
    app: App,
    private readonly inputEl: HTMLInputElement,
    private readonly suggest: (typed: string) => string[],
    private readonly atOnce = false,
  ) {
    super(app, inputEl);
    inputEl.addEventListener('pointerdown', () => (this.#asked = 'click'));
    inputEl.addEventListener('blur', () => (this.#asked = undefined));
    inputEl.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' || event.isComposing || this.#asked === 'key') return;
      this.#asked = 'key';
      if (inputEl.value === '') inputEl.trigger('input');
    });
  }

  protected override getSuggestions(typed: string): string[] {
    const texts = typed.trim() === '' && !this.#asked && !this.atOnce ? [] : this.suggest(typed.trim());
    [this.#first] = texts;
    return texts;
  }

  override renderSuggestion(text: string, el: HTMLElement): void {
    el.setText(text);
  }

  /** Whoever follows the field sees a text that was chosen as one that was typed. */
  override selectSuggestion(text: string, event: MouseEvent | KeyboardEvent): void {
    const isMeant =
      !('key' in event) || this.#asked === 'key' || text !== this.#first || this.getValue() !== '';
    if (isMeant) {
      this.setValue(text);
      this.inputEl.trigger('input');
    }
    this.close();
  }
}
