import { Modal, type App } from 'obsidian';
import type { Words } from '../../core/language/words';
import type { EntryPart, ListEntry } from '../../core/settings/list-entries';
import type { SettingFault } from '../../core/settings/setting-fault';
import { addFormField, type FormField } from '../capture/form-field';
import { TextSuggest } from './text-suggest';

/** What the dialog for an entry of a list shows and does. */
export interface EntryDialog {
  readonly title: string;
  /** What the text of an entry is called. */
  readonly name: string;
  readonly parts: readonly EntryPart[];
  readonly entry: ListEntry;
  readonly suggestions: () => readonly string[];
  /** Takes the entry, or says which part is wrong and why. */
  readonly save: (entry: ListEntry) => { readonly fault: SettingFault; readonly part: EntryPart } | undefined;
}

/** The field of one part. */
interface PartField extends FormField {
  readonly part: EntryPart;
  readonly inputEl: HTMLInputElement;
}

const types = { text: 'text', from: 'date', to: 'date', label: 'text' } as const satisfies Record<
  EntryPart,
  string
>;

/** Opens the dialog; Enter saves, Escape leaves everything as it is. */
export function openEntryDialog(app: App, words: Words['settings'], dialog: EntryDialog): void {
  const modal = new Modal(app);
  modal.setTitle(dialog.title);
  const form = modal.contentEl.createEl('form', { cls: 'henji-form', attr: { novalidate: '' } });
  const fields = dialog.parts.map((part) => addPart(form, part, words, dialog));
  const [first] = fields;
  if (first?.part === 'text') new TextSuggest(app, first.inputEl, dialog.suggestions);
  addButtons(form, words, () => {
    modal.close();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (save(fields, words, dialog)) modal.close();
  });
  modal.open();
  first?.inputEl.focus();
}

function addPart(
  form: HTMLElement,
  part: EntryPart,
  words: Words['settings'],
  { entry, name }: EntryDialog,
): PartField {
  const id = `henji-entry-${part}`;
  const field = addFormField(form, id, part === 'text' ? name : words.fields[part]);
  const inputEl = field.el.createEl('input', {
    type: types[part],
    value: entry[part] ?? '',
    attr: { id, autocomplete: 'off' },
  });
  inputEl.addEventListener('input', () => {
    field.showProblem(inputEl, undefined);
  });
  return { ...field, part, inputEl };
}

function addButtons(form: HTMLElement, { save, cancel }: Words['settings'], close: () => void): void {
  const row = form.createDiv('henji-form-buttons');
  row.createEl('button', { text: cancel, type: 'button' }).addEventListener('click', close);
  row.createEl('button', { cls: 'mod-cta', text: save, type: 'submit' });
}

/** True when the entry was taken; else says what is wrong beside the field, which gets the focus. */
function save(fields: readonly PartField[], words: Words['settings'], dialog: EntryDialog): boolean {
  const problem = dialog.save(Object.fromEntries(fields.map(({ part, inputEl }) => [part, inputEl.value])));
  for (const { part, inputEl, showProblem } of fields) {
    const isWrong = problem?.part === part;
    showProblem(inputEl, isWrong ? words.faults[problem.fault](inputEl.value.trim()) : undefined);
    if (isWrong) inputEl.focus();
  }
  return problem === undefined;
}
