import { AbstractInputSuggest, type App } from 'obsidian';

/** Suggests texts under a field: `suggest` tells which fit to what was typed. */
export class TextSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    private readonly inputEl: HTMLInputElement,
    private readonly suggest: (typed: string) => string[],
  ) {
    super(app, inputEl);
  }

  protected override getSuggestions(typed: string): string[] {
    return this.suggest(typed.trim());
  }

  override renderSuggestion(text: string, el: HTMLElement): void {
    el.setText(text);
  }

  /** Whoever follows the field sees a text that was chosen as one that was typed. */
  override selectSuggestion(text: string): void {
    this.setValue(text);
    this.inputEl.trigger('input');
    this.close();
  }
}
