import { prepareFuzzySearch, SuggestModal, type App } from 'obsidian';
import type { Words } from '../../core/base/language/words';
import type { LetterChoice, LetterChoices } from '../../core/letters/scenes/letter-choices';

/** Lets someone choose among all messages: each with its name and when it is used, group by group. */
export class MessageChooser extends SuggestModal<LetterChoice> {
  /** The first of each group in what is shown. */
  #first: ReadonlySet<LetterChoice> = new Set();

  constructor(
    app: App,
    private readonly offer: LetterChoices,
    private readonly words: Pick<Words, 'messages' | 'scenes'>,
    private readonly onChoose: (choice: LetterChoice) => void,
  ) {
    super(app);
    this.setPlaceholder(words.messages.choose);
    this.modalEl.addClass('henji-message-chooser');
    this.limit = offer.choices.length;
    this.#sayWhyNone();
  }

  getSuggestions(query: string): LetterChoice[] {
    const matches = prepareFuzzySearch(query.trim());
    const found =
      query.trim() === ''
        ? [...this.offer.choices]
        : this.offer.choices.filter(({ name, why }) => matches(name) ?? matches(why));
    this.#first = new Set(found.filter(({ group }, at) => group !== found[at - 1]?.group));
    return found;
  }

  renderSuggestion(choice: LetterChoice, el: HTMLElement): void {
    if (this.#first.has(choice)) {
      el.addClass('mod-first');
      el.createDiv({ cls: 'henji-message-group', text: this.words.scenes.groups[choice.group] });
    }
    writeChoice(el.createDiv(), choice, this.words.messages);
  }

  onChooseSuggestion(choice: LetterChoice): void {
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
  { name, why, isRecommended }: Pick<LetterChoice, 'name' | 'why' | 'isRecommended'>,
  words: Words['messages'],
): void {
  el.addClass('henji-message-choice');
  const title = el.createDiv('henji-message-choice-name');
  title.createSpan({ text: name });
  if (isRecommended) title.createSpan({ cls: 'henji-message-choice-flag', text: words.recommended });
  el.createDiv({ cls: 'henji-faint', text: why });
}
