import { companyNames } from '../../core/flows/capture/company-names';
import {
  textFields,
  type FormField,
  type FormValues,
  type TextField,
} from '../../core/flows/capture/form-values';
import type { PreviewBasis } from '../../core/flows/capture/promise-preview';
import type { Language } from '../../core/base/language/language';
import { wordsOf, type Words } from '../../core/base/language/words';
import { fittingTexts } from '../../core/base/text/search-text';
import type { CommandDeps } from '../commands/commands';
import { ContactField } from './contact-field';
import { allNotes } from '../index/all-notes';
import { addFormField, type FormField as PlacedField } from '../dialogs/form-field';
import { TextSuggest } from '../dialogs/text-suggest';
import { PromiseField } from './promise-field';

/** What the fields of an interview note begin with. */
export interface InterviewFieldsOptions {
  readonly values: FormValues;
  /** Fields that the note says already; they are shown, and can't be changed. */
  readonly fixed: ReadonlySet<FormField>;
  /** What the company's words are read against, the interview on the day that stands in the form. */
  readonly basis: (values: Pick<FormValues, 'date'>) => PreviewBasis;
  /** The language of the stages that are suggested. */
  readonly language: Language;
}

/** The fields that few need. */
const folded: ReadonlySet<TextField> = new Set(['position', 'department', 'person']);

/** The fields of an interview note. */
export class InterviewFields {
  readonly #words: Words['capture'];
  readonly #inputs = new Map<TextField, HTMLInputElement>();
  readonly #placed = new Map<string, PlacedField>();
  readonly #promise: PromiseField;
  readonly #contact: ContactField;

  constructor(
    form: HTMLElement,
    private readonly options: InterviewFieldsOptions,
    private readonly deps: CommandDeps,
  ) {
    const { values, fixed } = options;
    this.#words = wordsOf(deps.language()).capture;
    this.#addText(form, 'company');
    this.#addText(form, 'date');
    this.#addText(form, 'stage');
    this.#promise = this.#addPromise(form);
    this.#contact = new ContactField(form, this.#words, values.contact, fixed.has('contact'));
    this.#addFolded(form);
    this.#inputs.get('date')?.addEventListener('input', () => {
      this.#promise.draw();
    });
    this.#suggest();
  }

  /** What stands in the fields. */
  get values(): FormValues {
    const texts = textFields.map((field) => [field, this.#inputs.get(field)?.value ?? ''] as const);
    return { ...this.options.values, ...Object.fromEntries(texts), contact: this.#contact.value };
  }

  set values(values: FormValues) {
    for (const [field, input] of this.#inputs) input.value = values[field];
    this.#contact.value = values.contact;
    this.#promise.draw();
  }

  /** What can't be left empty and is, else the words of the company: Enter in either takes no suggestion. */
  get first(): HTMLElement {
    const needed = [this.#inputs.get('company'), this.#inputs.get('date')];
    return needed.find((input) => input?.value === '' && !input.readOnly) ?? this.#promise.inputEl;
  }

  /** Shows what is wrong beside the fields it is wrong with, and nothing beside the others. */
  showProblems(problems: ReadonlyMap<string, string>): void {
    for (const [field, input] of this.#inputs)
      this.#placed.get(field)?.showProblem(input, problems.get(field));
  }

  #addText(parent: HTMLElement, field: TextField): void {
    const { values, fixed } = this.options;
    const id = `henji-form-${field}`;
    const placed = addFormField(parent, id, this.#words.form.names[field]);
    const isFixed = fixed.has(field);
    const inputEl = placed.el.createEl('input', {
      type: field === 'date' && !isFixed ? 'date' : 'text',
      value: values[field],
      attr: { id, autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'done' },
    });
    inputEl.readOnly = isFixed;
    this.#inputs.set(field, inputEl);
    this.#placed.set(field, placed);
  }

  #addPromise(parent: HTMLElement): PromiseField {
    const { values, fixed, basis } = this.options;
    const promise = new PromiseField(parent, {
      id: 'henji-form-promised',
      name: this.#words.form.names.promised,
      value: values.promised,
      basis: () => basis({ date: this.#inputs.get('date')?.value ?? '' }),
      language: this.deps.language(),
    });
    promise.inputEl.readOnly = fixed.has('promised');
    this.#inputs.set('promised', promise.inputEl);
    return promise;
  }

  #addFolded(parent: HTMLElement): void {
    const details = parent.createEl('details', { cls: 'henji-section' });
    details.createEl('summary', { text: this.#words.form.more });
    const fields = details.createDiv('henji-form');
    for (const field of folded) this.#addText(fields, field);
    details.open = [...folded].some((field) => this.options.values[field] !== '');
  }

  #suggest(): void {
    const companies = companyNames(allNotes(this.deps.notes), this.deps.settings());
    const { stages } = wordsOf(this.options.language).capture.form;
    this.#suggestIn('company', (typed) => (typed === '' ? [] : fittingTexts(companies, typed)));
    this.#suggestIn('stage', (typed) => fittingTexts(stages, typed));
  }

  #suggestIn(field: TextField, suggest: (typed: string) => string[]): void {
    const input = this.#inputs.get(field);
    if (input && !input.readOnly) new TextSuggest(this.deps.app, input, suggest);
  }
}
