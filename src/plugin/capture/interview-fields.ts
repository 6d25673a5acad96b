import { companyNames } from '../../core/flows/capture/company-names';
import {
  isToCome,
  textFields,
  type FormField,
  type FormValues,
  type TextField,
} from '../../core/flows/capture/form-values';
import type { PreviewBasis } from '../../core/flows/capture/promise-preview';
import type { Language } from '../../core/base/language/language';
import { wordsOf, type Words } from '../../core/base/language/words';
import { fittingTexts } from '../../core/base/text/search-text';
import type { CommandDeps } from '../commands/command-types';
import { ContactField } from './contact-field';
import { allNotes } from '../index/all-notes';
import { addBox, addFormField, type FormField as PlacedField } from '../dialogs/form-field';
import { TextSuggest } from '../dialogs/text-suggest';
import { PromiseField } from './promise-field';

/** What the fields of an interview note begin with. */
export interface InterviewFieldsOptions {
  readonly values: FormValues;
  /** Fields that the note says already; they are shown, and can't be changed. */
  readonly fixed: ReadonlySet<FormField>;
  /** What the company's words are read against, the interview on the day that is in the form. */
  readonly basis: (values: FormValues) => PreviewBasis;
  /** The language of the stages that are suggested. */
  readonly language: Language;
  /** Whether it is a complete note that is changed: then what it is opened for is unfolded, and no field asks for the focus. */
  readonly edits?: boolean;
}

/** The fields that not everyone needs, in folds with names of their own. */
const aboutDay = { name: 'moreAboutDay', fields: ['time', 'place'] } as const;
const folds = [
  { name: 'more', fields: ['position', 'department', 'person', 'mail'] },
  { name: 'moreAboutCompany', fields: ['closed-weekdays', 'closures', 'size', 'industry'] },
] as const satisfies readonly Fold[];

interface Fold {
  readonly name: 'moreAboutDay' | 'more' | 'moreAboutCompany';
  readonly fields: readonly TextField[];
}

/** Without these there is no interview note. */
const required: ReadonlySet<TextField> = new Set(['company', 'date']);

/** The fields of an interview note. */
export class InterviewFields {
  readonly #words: Words['capture'];
  readonly #inputs = new Map<TextField, HTMLInputElement>();
  readonly #placed = new Map<string, PlacedField>();
  readonly #promise: PromiseField;
  readonly #contact: ContactField;
  #passOnly: HTMLInputElement | undefined;
  readonly #aboutDay: HTMLDetailsElement;
  readonly #aboutReply: HTMLDetailsElement;
  /** Whether the folds are those of an interview to come: where that stays, they stay as the user left them. */
  #isComing: boolean | undefined;

  constructor(
    form: HTMLElement,
    private readonly options: InterviewFieldsOptions,
    private readonly deps: CommandDeps,
  ) {
    const { values, fixed } = options;
    this.#words = wordsOf(deps.language()).capture;
    this.#addText(form, 'company');
    this.#addText(form, 'date');
    this.#aboutDay = this.#addFold(form, aboutDay);
    this.#addText(form, 'stage');
    const { details, el } = addFoldInto(form, this.#words.form.aboutReply);
    this.#aboutReply = details;
    // Made last, because it asks all the others.
    const place = el.createDiv();
    this.#contact = new ContactField(el, this.#words, values.contact, fixed.has('contact'));
    for (const fold of folds) this.#addFold(form, fold);
    this.#promise = this.#addPromise(place);
    this.#contact.follow(values.promised);
    for (const field of ['date', 'closed-weekdays', 'closures'] as const)
      this.#inputs.get(field)?.addEventListener('input', () => {
        this.#promise.draw();
      });
    this.#passOnly?.addEventListener('change', () => {
      this.#promise.draw();
    });
    this.#inputs.get('date')?.addEventListener('input', () => {
      this.#foldDay();
    });
    this.#foldDay();
    this.#suggest();
  }

  /** What is in the fields. */
  get values(): FormValues {
    const texts = textFields.map((field) => [field, this.#inputs.get(field)?.value ?? ''] as const);
    const passOnly = this.#passOnly?.checked ?? false;
    return { ...this.options.values, ...Object.fromEntries(texts), contact: this.#contact.value, passOnly };
  }

  set values(values: FormValues) {
    for (const [field, input] of this.#inputs) input.value = values[field];
    this.#contact.value = values.contact;
    if (this.#passOnly) this.#passOnly.checked = values.passOnly;
    this.#promise.draw();
    this.#isComing = undefined;
    this.#foldDay();
  }

  /**
   * What can't be left empty and is. Else, of an interview to come, when and where it is, and nothing once both are known: no
   * one has said yet when they reply. Of any other the words of the company: Enter in either takes no suggestion.
   */
  get first(): HTMLElement | undefined {
    if (this.options.edits) return undefined;
    const isComing = isToCome(this.values, this.deps.today());
    const wanted = ['company', 'date', ...(isComing ? (['time', 'place'] as const) : [])] as const;
    const inputs = wanted.map((field) => this.#inputs.get(field));
    const empty = inputs.find((input) => input?.value === '' && !input.readOnly);
    return empty ?? (isComing ? undefined : this.#promise.inputEl);
  }

  /** The element around a field, for remarks below it. */
  placeOf(field: TextField): HTMLElement | undefined {
    return this.#placed.get(field)?.el;
  }

  /** Shows what is wrong beside the fields it is wrong with, and nothing beside the others. */
  showProblems(problems: ReadonlyMap<string, string>): void {
    for (const [field, input] of this.#inputs)
      this.#placed.get(field)?.showProblem(input, problems.get(field));
  }

  #addText(parent: HTMLElement, field: TextField): void {
    const { values, fixed } = this.options;
    const { names, placeholders, required: mark } = this.#words.form;
    const isRequired = required.has(field);
    const placed = addFormField(parent, names[field], isRequired ? mark : undefined);
    const isFixed = fixed.has(field);
    const inputEl = placed.el.createEl('input', {
      type: field === 'date' && !isFixed ? 'date' : 'text',
      value: values[field],
      placeholder: field in placeholders ? placeholders[field as keyof typeof placeholders] : '',
      attr: { id: placed.id, autocomplete: 'off', spellcheck: 'false' },
    });
    inputEl.readOnly = isFixed;
    if (isRequired) inputEl.setAttr('aria-required', 'true');
    this.#inputs.set(field, inputEl);
    this.#placed.set(field, placed);
  }

  #addPromise(parent: HTMLElement): PromiseField {
    const { values, fixed, basis } = this.options;
    const promise = new PromiseField(parent, {
      name: this.#words.form.names.promised,
      value: values.promised,
      basis: () => basis(this.values),
      language: this.deps.language(),
      onChange: (words) => {
        this.#contact.follow(words);
      },
    });
    promise.inputEl.readOnly = fixed.has('promised');
    this.#inputs.set('promised', promise.inputEl);
    return promise;
  }

  /** A fold is open where something is in it. */
  #addFold(parent: HTMLElement, { name, fields }: Fold): HTMLDetailsElement {
    const { values, fixed, edits = false } = this.options;
    const { details, el } = addFoldInto(parent, this.#words.form[name]);
    for (const field of fields) this.#addText(el, field);
    if (name === 'moreAboutCompany') {
      this.#passOnly = addBox(el.createDiv('henji-choices'), this.#words.form.passOnly);
      this.#passOnly.checked = values.passOnly;
      this.#passOnly.disabled = fixed.has('pass-only');
    }
    details.open =
      (edits && name !== 'more') || fields.some((field) => values[field] !== '' && !fixed.has(field));
    return details;
  }

  /**
   * Time and place are in sight where one knows them: of an interview that is to come, or has no day yet, and once something is in
   * them. What the company said of its reply is folded as long as the interview is to come: it has said nothing yet.
   */
  #foldDay(): void {
    const { values } = this;
    const isComing = isToCome(values, this.deps.today());
    // A day that is being typed is none in between.
    if (this.#isComing === isComing || (this.#isComing !== undefined && values.date === '')) return;
    // Until there is a day both are in sight.
    if (values.date !== '') this.#isComing = isComing;
    const { edits = false, fixed } = this.options;
    const isFilled = aboutDay.fields.some((field) => values[field] !== '' && !fixed.has(field));
    this.#aboutDay.open = edits || isFilled || isComing || values.date === '';
    this.#aboutReply.open = edits || !isComing || values.promised !== '' || values.contact.length > 0;
    this.#aboutReply.toggleClass('mod-plain', !isComing);
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

function addFoldInto(parent: HTMLElement, name: string): { details: HTMLDetailsElement; el: HTMLElement } {
  const details = parent.createEl('details', { cls: 'henji-section' });
  details.createEl('summary', { text: name });
  return { details, el: details.createDiv('henji-form') };
}
