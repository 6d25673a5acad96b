import { AbstractInputSuggest, type App } from 'obsidian';

/** Suggests texts that contain what is typed under a text field; nothing more once it is one of them. */
export class TextSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    private readonly inputEl: HTMLInputElement,
    private readonly texts: () => readonly string[],
  ) {
    super(app, inputEl);
  }

  renderSuggestion(text: string, el: HTMLElement): void {
    el.setText(text);
  }

  override selectSuggestion(text: string): void {
    this.setValue(text);
    this.inputEl.trigger('input');
    this.close();
  }

  protected getSuggestions(query: string): string[] {
    const wanted = comparable(query);
    const texts = this.texts();
    return texts.includes(query) ? [] : texts.filter((text) => comparable(text).includes(wanted));
  }
}

function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
