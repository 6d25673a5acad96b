import { Platform } from 'obsidian';
import {
  promisePreview,
  type PreviewBasis,
  type PreviewReading,
  type PromisePreview,
} from '../../core/flows/capture/promise-preview';
import type { Language } from '../../core/base/language/language';
import { wordsOf } from '../../core/base/language/words';
import { businessDays } from '../../core/base/calendar/business-days';
import { isLong, isMail, promiseInMail } from '../../core/flows/capture/promise-in-mail';
import { addFormField, type FormField } from '../dialogs/form-field';
import { wholeWords } from '../dialogs/whole-words';

/** What the field for the company's words needs. */
export interface PromiseFieldOptions {
  readonly name: string;
  readonly value: string;
  /** What the words are read against at the moment. */
  readonly basis: () => PreviewBasis;
  readonly language: Language;
  /** Called when the words have changed, by whatever means. */
  readonly onChange?: (words: string) => void;
}

/** The field for what the company said of its reply, with what that is read as below it. */
export class PromiseField {
  readonly inputEl: HTMLInputElement;
  readonly #field: FormField;
  readonly #sentences: HTMLElement;
  readonly #examples: HTMLElement;
  readonly #explanation: HTMLDetailsElement;
  #shown = '';

  constructor(
    parent: HTMLElement,
    private readonly options: PromiseFieldOptions,
  ) {
    const { name, value, language } = options;
    this.#field = addFormField(parent, name);
    const { el, id } = this.#field;
    const { preview } = wordsOf(language).capture;
    const readingId = `${id}-reading`;
    this.inputEl = el.createEl('input', {
      type: 'text',
      value,
      placeholder: preview.placeholder,
      attr: { id, autocomplete: 'off', spellcheck: 'false', 'aria-describedby': readingId },
    });
    this.#sentences = el.createDiv({ cls: 'henji-reading', attr: { id: readingId, 'aria-live': 'polite' } });
    this.#examples = el.createDiv('henji-choices');
    this.#explanation = el.createEl('details', { cls: 'henji-section' });
    this.inputEl.addEventListener('input', () => {
      this.draw();
      options.onChange?.(this.value);
    });
    this.inputEl.addEventListener('paste', (event) => {
      this.#paste(event);
    });
    this.draw();
  }

  /** What was typed, without space around it. */
  get value(): string {
    return this.inputEl.value.trim();
  }

  /** Puts words into the field, as if they were typed. */
  set value(words: string) {
    this.inputEl.value = words;
    this.inputEl.trigger('input');
  }

  /** Shows below the field why the words can't be taken, or that they can. */
  showProblem(problem: string | undefined): void {
    this.#field.showProblem(this.inputEl, problem);
  }

  /** Reads the words again, after the field or its basis has changed. */
  draw(): void {
    const preview = promisePreview(this.inputEl.value, this.options.basis(), this.options.language);
    const shown = JSON.stringify(preview);
    // Drawing the same again would have it read out again.
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#drawReading(preview);
    // On a phone the keyboard may cover what is below the field.
    if (this.inputEl.isActiveElement()) this.#sentences.scrollIntoView({ block: 'nearest' });
    this.#drawExamples(preview.examples);
    this.#drawExplanation(preview.explanation);
  }

  /** Of a mail only the sentence that counts goes into the field; where several could be meant, the user chooses. */
  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    const { saidOn, calendar, today } = this.options.basis();
    if (!isMail(text)) return;
    const found = promiseInMail(text, saidOn ?? today, businessDays(calendar));
    // Words without a day stay as they are, and so do those of which each sentence counts.
    if ((found.length === 0 && !isLong(text)) || found[0] === text) return;
    event.preventDefault();
    const { preview } = wordsOf(this.options.language).capture;
    const [first = ''] = found;
    this.value = found.length === 1 ? first : '';
    if (found.length === 1) this.#say(preview.fromMail);
    else if (found.length === 0) this.#say(preview.noneInMail);
    else {
      this.#say(preview.severalInMail);
      this.#drawExamples(found);
    }
  }

  /** A line above the reading, until the words change. */
  #say(text: string): void {
    this.#shown = '';
    this.#sentences.createEl('p', { cls: 'henji-reading-source' }).append(wholeWords(text));
  }

  #drawReading({ state, sentences, readings }: PromisePreview): void {
    this.#sentences.empty();
    this.#sentences.dataset['state'] = state;
    const [first = '', ...others] = sentences;
    this.#sentences.createEl('p', { cls: 'henji-reading-first' }).append(wholeWords(first));
    if (readings.length > 0) drawReadings(this.#sentences, readings);
    for (const text of others) this.#sentences.createEl('p').append(wholeWords(text));
  }

  /** A click on an example puts it into the field. */
  #drawExamples(examples: readonly string[]): void {
    this.#examples.empty();
    for (const text of examples) {
      const button = this.#examples.createEl('button', { cls: 'henji-choice', text, type: 'button' });
      button.addEventListener('click', () => {
        this.value = text;
        if (!Platform.isMobile) this.inputEl.focus();
        this.showProblem(undefined);
      });
    }
  }

  /** Lines that begin with a space belong to the one before. */
  #drawExplanation(lines: readonly string[]): void {
    const { explanation } = wordsOf(this.options.language).sidebar.detail;
    this.#explanation.empty();
    this.#explanation.hidden = lines.length === 0;
    this.#explanation.createEl('summary', { text: explanation });
    const list = this.#explanation.createEl('ul', { cls: 'henji-lines' });
    for (const line of lines)
      list.createEl('li', { cls: line.startsWith(' ') ? 'mod-step' : '' }).append(wholeWords(line.trim()));
  }
}

function drawReadings(parent: HTMLElement, readings: readonly PreviewReading[]): void {
  const list = parent.createEl('ul', { cls: 'henji-readings' });
  for (const { name, day, counts } of readings) {
    const item = list.createEl('li', { cls: counts ? 'mod-counts' : '' });
    item.createSpan({ text: name });
    item.createEl(counts ? 'strong' : 'span', { text: ` ${day}` });
  }
}
