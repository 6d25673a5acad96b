import { wholeWords } from './whole-words';

/** A remark below a field, with a button where something can be done about it. */
export interface FieldRemark {
  readonly text: string;
  readonly button?: { readonly name: string; readonly run: () => void };
}

/** Shows a remark at the end of an element, or that there is none; the same one is not read out again. */
export function remarkLine(parent: HTMLElement): (remark: FieldRemark | undefined) => void {
  const line = parent.createDiv({ cls: 'henji-field-remark', attr: { role: 'status' } });
  let shown: string | undefined;
  return (remark) => {
    if (remark?.text === shown) return;
    shown = remark?.text;
    line.empty();
    if (!remark) return;
    line.createSpan().append(wholeWords(remark.text));
    const { button } = remark;
    if (!button) return;
    const el = line.createEl('button', { cls: 'henji-choice', text: button.name, type: 'button' });
    el.addEventListener('click', button.run);
  };
}

/** A field of a form: its name above, then whatever is put into `el`, and below it what is wrong. */
export interface FormField {
  readonly el: HTMLElement;
  /** The id of the control it names: unique in the app, where a form may be over the same form. */
  readonly id: string;
  /** Shows what is wrong with the value of `control`, or that nothing is. */
  readonly showProblem: (control: HTMLElement, problem: string | undefined) => void;
}

let fields = 0;

/** Adds a field to a form, whose control the caller puts into `el` with the field's `id`; `mark` follows the name. */
export function addFormField(parent: HTMLElement, name: string, mark?: string): FormField {
  const id = `henji-field-${++fields}`;
  const el = parent.createDiv('henji-field');
  const label = el.createEl('label', { cls: 'henji-field-name', text: name, attr: { for: id } });
  // The control says it itself to screen readers.
  if (mark !== undefined) label.setAttr('data-mark', mark);
  return { el, id, showProblem: problemLine(el, id) };
}

/** Adds a group of boxes to a form, with its name as their legend. */
export function addFieldGroup(parent: HTMLElement, name: string): HTMLElement {
  const el = parent.createEl('fieldset', { cls: 'henji-field' });
  el.createEl('legend', { cls: 'henji-field-name', text: name });
  return el.createDiv('henji-choices');
}

/** Adds a box with its name after it. */
export function addBox(group: HTMLElement, name: string): HTMLInputElement {
  const label = group.createEl('label');
  const box = label.createEl('input', { type: 'checkbox' });
  label.appendText(name);
  return box;
}

/** The line for a problem: it stays the last of the field, is read out when it comes, and goes when the value changes. */
function problemLine(el: HTMLElement, id: string): FormField['showProblem'] {
  const line = el.createDiv({ cls: 'henji-field-problem', attr: { id: `${id}-problem`, role: 'alert' } });
  const show: FormField['showProblem'] = (control, problem) => {
    el.append(line);
    line.replaceChildren(wholeWords(problem ?? ''));
    const attributes = { 'aria-invalid': 'true', 'aria-errormessage': line.id };
    for (const [name, value] of Object.entries(attributes))
      control.setAttr(name, problem === undefined ? null : value);
    if (problem === undefined) return;
    const clear = (): void => {
      show(control, undefined);
    };
    control.addEventListener('input', clear, { once: true });
  };
  return show;
}
