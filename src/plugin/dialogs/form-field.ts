/** A field of a form: its name above, then whatever is put into `el`, and below it what is wrong. */
export interface FormField {
  readonly el: HTMLElement;
  /** Shows what is wrong with the value of `control`, or that nothing is. */
  readonly showProblem: (control: HTMLElement, problem: string | undefined) => void;
}

/** Adds a field to a form; `id` is that of the control it names. */
export function addFormField(parent: HTMLElement, id: string, name: string): FormField {
  const el = parent.createDiv('henji-field');
  el.createEl('label', { cls: 'henji-field-name', text: name, attr: { for: id } });
  return { el, showProblem: problemLine(el, id) };
}

/** Adds a group of boxes to a form, with its name as their legend. */
export function addFieldGroup(parent: HTMLElement, name: string): HTMLElement {
  const el = parent.createEl('fieldset', { cls: 'henji-field' });
  el.createEl('legend', { cls: 'henji-field-name', text: name });
  return el.createDiv('henji-choices');
}

/** Adds a box with its name behind it. */
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
    line.setText(problem ?? '');
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
