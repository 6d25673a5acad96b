import type { App } from 'obsidian';
import type { Words } from '../../core/language/words';
import { fittingTexts } from '../../core/search/fitting-texts';
import type { EntryPart, ListEntry } from '../../core/settings/list-entries';
import type { SettingFault } from '../../core/settings/setting-fault';
import { openForm } from '../dialogs/form-dialog';
import { addFormField, type FormField } from '../dialogs/form-field';
import { TextSuggest } from '../dialogs/text-suggest';

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

/** Opens the dialog; what is left is as it was. */
export function openEntryDialog(app: App, words: Words['settings'], dialog: EntryDialog): void {
  const { title, parts, suggestions } = dialog;
  openForm(app, { title, save: words.save, cancel: words.cancel }, (form) => {
    const fields = parts.map((part) => addPart(form, part, words, dialog));
    for (const { part, inputEl } of fields)
      if (part === 'text') new TextSuggest(app, inputEl, (typed) => fittingTexts(suggestions(), typed));
    return {
      first: fields[0]?.inputEl ?? form,
      submit: () => Promise.resolve(save(fields, words, dialog)),
    };
  });
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
  return { ...field, part, inputEl };
}

/** True when the entry was taken; else says what is wrong beside the field. */
function save(fields: readonly PartField[], words: Words['settings'], dialog: EntryDialog): boolean {
  const problem = dialog.save(Object.fromEntries(fields.map(({ part, inputEl }) => [part, inputEl.value])));
  for (const { part, inputEl, showProblem } of fields) {
    const isWrong = problem?.part === part;
    showProblem(inputEl, isWrong ? words.faults[problem.fault](inputEl.value.trim()) : undefined);
  }
  return problem === undefined;
}
