import { AbstractInputSuggest, type App } from 'obsidian';

/** Suggests texts under a field: `suggest` tells which fit to what was typed. */
export class TextSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    inputEl: HTMLInputElement,
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

  override selectSuggestion(text: string): void {
    this.setValue(text);
    this.close();
  }
}
