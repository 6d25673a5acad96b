import { contactInWords } from '../../core/flows/capture/contact-in-words';
import { contactMethods, type ContactMethod } from '../../core/reading/interview/interview';
import type { Words } from '../../core/base/language/words';
import { addBox, addFieldGroup } from '../dialogs/form-field';

/** The boxes for the ways of contact, of which several may be ticked. */
export class ContactField {
  readonly #boxes: ReadonlyMap<ContactMethod, HTMLInputElement>;
  /** Whether the user has ticked something, or it was ticked from the start: then words change nothing. */
  #isChosen: boolean;

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
    for (const box of this.#boxes.values()) {
      box.disabled = fixed;
      box.addEventListener('change', () => (this.#isChosen = true));
    }
    this.#isChosen = fixed || ticked.length > 0;
    this.value = ticked;
  }

  get value(): readonly ContactMethod[] {
    return contactMethods.filter((method) => this.#boxes.get(method)?.checked);
  }

  set value(methods: readonly ContactMethod[]) {
    for (const [method, box] of this.#boxes) box.checked = methods.includes(method);
  }

  /** Ticks what the company's words name (メールでご連絡します), until the user ticks for himself. */
  follow(promised: string): void {
    if (!this.#isChosen) this.value = contactInWords(promised);
  }
}
