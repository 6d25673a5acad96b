import type { App } from 'obsidian';
import type { Words } from '../../core/base/language/words';
import { fittingTexts } from '../../core/base/text/search-text';
import type { EntryPart, ListEntry } from '../../core/flows/settings-form/list-entries';
import type { SettingFault } from '../../core/base/settings/setting-row';
import { openForm } from '../dialogs/form-dialog';
import { addInputField, type InputField } from '../dialogs/input-field';
import { TextSuggest } from '../dialogs/text-suggest';

/** What the dialog for an entry of a list shows and does. */
export interface EntryDialog {
  readonly title: string;
  /** What the text of an entry is called. */
  readonly name: string;
  readonly parts: readonly EntryPart[];
  readonly entry: ListEntry;
  readonly suggestions: () => readonly string[];
  /** Which part of an entry is wrong and why; `undefined` when it can be taken. */
  readonly check: (
    entry: ListEntry,
  ) => { readonly fault: SettingFault; readonly part: EntryPart } | undefined;
  /** Takes the entry when the dialog is gone: the list is drawn again then, and keeps the focus. */
  readonly take: (entry: ListEntry) => void;
}

/** The field of one part. */
interface PartField extends InputField {
  readonly part: EntryPart;
}

const types = { text: 'text', from: 'date', to: 'date', label: 'text' } as const satisfies Record<
  EntryPart,
  string
>;

/** Opens the dialog; what is left is as it was. */
export function openEntryDialog(app: App, words: Words['settings'], dialog: EntryDialog): void {
  const { title, parts, suggestions } = dialog;
  openForm(app, { title, save: words.save, cancel: words.cancel }, (form) => {
    const fields = parts.map((part) => addPart(form, part, words, dialog));
    for (const { part, inputEl } of fields)
      if (part === 'text') new TextSuggest(app, inputEl, (typed) => fittingTexts(suggestions(), typed), true);
    return {
      first: fields[0]?.inputEl ?? form,
      submit: () => Promise.resolve(isGood(fields, words, dialog)),
      saved: () => {
        dialog.take(typedIn(fields));
      },
    };
  });
}

function addPart(
  form: HTMLElement,
  part: EntryPart,
  words: Words['settings'],
  { entry, name }: EntryDialog,
): PartField {
  const label = part === 'text' ? name : words.fields[part];
  return { part, ...addInputField(form, { name: label, type: types[part], value: entry[part] ?? '' }) };
}

function typedIn(fields: readonly PartField[]): ListEntry {
  return Object.fromEntries(fields.map(({ part, inputEl }) => [part, inputEl.value]));
}

/** True when the entry can be taken; else says what is wrong beside the field. */
function isGood(fields: readonly PartField[], words: Words['settings'], dialog: EntryDialog): boolean {
  const problem = dialog.check(typedIn(fields));
  for (const { part, inputEl, showProblem } of fields) {
    const isWrong = problem?.part === part;
    showProblem(inputEl, isWrong ? words.faults[problem.fault](inputEl.value.trim()) : undefined);
  }
  return problem === undefined;
}
