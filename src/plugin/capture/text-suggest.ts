import { AbstractInputSuggest, type App } from 'obsidian';

/** What is suggested under a text field. */
export interface TextSuggestOptions {
  /** What fits to a text; nothing for one that needs no suggestion. */
  readonly suggest: (typed: string) => string[];
  readonly chosen: () => void;
}

/** Suggests texts under a field. */
export class TextSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    inputEl: HTMLInputElement,
    private readonly options: TextSuggestOptions,
  ) {
    super(app, inputEl);
  }

  protected override getSuggestions(typed: string): string[] {
    return this.options.suggest(typed.trim());
  }

  override renderSuggestion(text: string, el: HTMLElement): void {
    el.setText(text);
  }

  override selectSuggestion(text: string): void {
    this.setValue(text);
    this.options.chosen();
    this.close();
  }
}
