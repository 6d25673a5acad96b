import { prepareFuzzySearch, SuggestModal, type App } from 'obsidian';
import type { Words } from '../../core/base/language/words';
import type { MessageChoice, MessageChoices } from '../../core/letters/messages/message-choices';

/** Lets somebody choose among the eight messages: each with its name and when it is used, the fitting one first. */
export class MessageChooser extends SuggestModal<MessageChoice> {
  constructor(
    app: App,
    private readonly offer: MessageChoices,
    private readonly words: Words['messages'],
    private readonly onChoose: (choice: MessageChoice) => void,
  ) {
    super(app);
    this.setPlaceholder(words.choose);
    this.modalEl.addClass('henji-message-chooser');
    this.#sayWhyNone();
  }

  getSuggestions(query: string): MessageChoice[] {
    const matches = prepareFuzzySearch(query.trim());
    return query.trim() === ''
      ? [...this.offer.choices]
      : this.offer.choices.filter(({ name, why }) => matches(name) ?? matches(why));
  }

  renderSuggestion(choice: MessageChoice, el: HTMLElement): void {
    writeChoice(el, choice, this.words);
  }

  onChooseSuggestion(choice: MessageChoice): void {
    this.onChoose(choice);
  }

  /** Before the list, so that it is read before anything is chosen. */
  #sayWhyNone(): void {
    const { none } = this.offer;
    if (none === undefined) return;
    const note = createDiv({ cls: 'henji-message-chooser-note', text: none });
    this.resultContainerEl.before(note);
  }
}

/** The name of a message, whether it is recommended, and in one sentence why or when. */
export function writeChoice(
  el: HTMLElement,
  { name, why, isRecommended }: MessageChoice,
  words: Words['messages'],
): void {
  el.addClass('henji-message-choice');
  const title = el.createDiv('henji-message-choice-name');
  title.createSpan({ text: name });
  if (isRecommended) title.createSpan({ cls: 'henji-message-choice-flag', text: words.recommended });
  el.createDiv({ cls: 'henji-faint', text: why });
}
