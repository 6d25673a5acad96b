import { addFormField, type FormField } from '../dialogs/form-field';

/** A field for a text or a day, and what is wrong with it. */
export interface PlacedInput {
  readonly inputEl: HTMLInputElement;
  readonly field: FormField;
}

/** Adds such a field to a form. */
export function addInput(
  form: HTMLElement,
  { name, type, value }: { name: string; type: 'date' | 'text'; value: string },
): PlacedInput {
  const field = addFormField(form, name);
  const attr = { id: field.id, autocomplete: 'off', spellcheck: 'false' };
  return { field, inputEl: field.el.createEl('input', { type, value, attr }) };
}
