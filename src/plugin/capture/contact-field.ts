import { contactMethods, type ContactMethod } from '../../core/reading/interview/interview';
import type { Words } from '../../core/base/language/words';
import { addFieldGroup } from '../dialogs/form-field';

/** The boxes for the ways of contact, of which several may be ticked. */
export class ContactField {
  readonly #boxes: ReadonlyMap<ContactMethod, HTMLInputElement>;

  constructor(
    parent: HTMLElement,
    words: Words['capture'],
    ticked: readonly ContactMethod[],
    fixed: boolean,
  ) {
    const group = addFieldGroup(parent, words.form.names.contact);
    this.#boxes = new Map(
      contactMethods.map((method) => [method, addBox(group, words.contactLabels[method])]),
    );
    for (const box of this.#boxes.values()) box.disabled = fixed;
    this.value = ticked;
  }

  get value(): readonly ContactMethod[] {
    return contactMethods.filter((method) => this.#boxes.get(method)?.checked);
  }

  set value(methods: readonly ContactMethod[]) {
    for (const [method, box] of this.#boxes) box.checked = methods.includes(method);
  }
}

function addBox(group: HTMLElement, name: string): HTMLInputElement {
  const label = group.createEl('label');
  const box = label.createEl('input', { type: 'checkbox' });
  label.appendText(name);
  return box;
}
