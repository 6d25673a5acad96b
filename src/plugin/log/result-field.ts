import { Platform } from 'obsidian';
import type { Words } from '../../core/base/language/words';
import { addFormField, remarkLine, type FieldRemark, type FormField } from '../dialogs/form-field';

/** What the field for a result needs. */
export interface ResultFieldOptions {
  readonly value: string;
  /** Offered as they are. */
  readonly choices: readonly string[];
  readonly words: Words['log'];
  /** Called when the result is another one. */
  readonly onChange?: () => void;
}

/** The field for a result: free text, with the usual words below to be put in by a click. */
export class ResultField {
  readonly inputEl: HTMLInputElement;
  /** Shows what is remarked on the words, or nothing. */
  readonly remark: (remark: FieldRemark | undefined) => void;
  readonly #field: FormField;

  constructor(
    parent: HTMLElement,
    private readonly options: ResultFieldOptions,
  ) {
    const { value, choices: offered, words } = options;
    this.#field = addFormField(parent, words.fields.result);
    this.inputEl = this.#field.el.createEl('input', {
      type: 'text',
      value,
      placeholder: words.resultPlaceholder,
      attr: { id: this.#field.id, autocomplete: 'off', spellcheck: 'false' },
    });
    this.inputEl.addEventListener('input', () => options.onChange?.());
    const choices = this.#field.el.createDiv('henji-choices');
    for (const text of offered) {
      const button = choices.createEl('button', { cls: 'henji-choice', text, type: 'button' });
      button.addEventListener('click', () => {
        this.#choose(text);
      });
    }
    this.remark = remarkLine(this.#field.el);
  }

  /** The result, if there is one; else says below the field that it is missing, or what is there `instead`. */
  read(instead: (text: string) => unknown): string | undefined {
    const { noResult, notThis } = this.options.words;
    const text = this.inputEl.value.trim();
    const other = instead(text) === undefined ? undefined : notThis;
    const problem = text === '' ? noResult : other;
    this.#field.showProblem(this.inputEl, problem);
    return problem === undefined ? text : undefined;
  }

  /** The field gets the focus, so that Enter logs; on a phone the keyboard would come. */
  #choose(text: string): void {
    this.inputEl.value = text;
    if (!Platform.isMobile) this.inputEl.focus();
    this.#field.showProblem(this.inputEl, undefined);
    this.options.onChange?.();
  }
}
