import { addFormField, type FormField } from './form-field';

/** A field with one input, for a text or a day. */
export interface InputField extends FormField {
  readonly inputEl: HTMLInputElement;
}

interface InputOptions {
  readonly name: string;
  readonly value: string;
  readonly type?: 'date' | 'text';
  /** The keyboard of a phone. */
  readonly inputmode?: 'email' | 'tel' | undefined;
}

/** Adds such a field to a form, with its value. */
export function addInputField(
  form: HTMLElement,
  { name, value, type = 'text', inputmode }: InputOptions,
): InputField {
  const field = addFormField(form, name);
  const keyboard = inputmode === undefined ? {} : { inputmode };
  const attr = { id: field.id, autocomplete: 'off', spellcheck: 'false', ...keyboard };
  return { ...field, inputEl: field.el.createEl('input', { type, value, attr }) };
}
