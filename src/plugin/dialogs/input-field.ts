import { addFormField, type FormField } from './form-field';

/** A field with one input, for a text or a day. */
export interface InputField extends FormField {
  readonly inputEl: HTMLInputElement;
}

/** Adds such a field to a form, with its value. */
export function addInputField(
  form: HTMLElement,
  { name, value, type = 'text' }: { name: string; value: string; type?: 'date' | 'text' },
): InputField {
  const field = addFormField(form, name);
  const attr = { id: field.id, autocomplete: 'off', spellcheck: 'false' };
  return { ...field, inputEl: field.el.createEl('input', { type, value, attr }) };
}
