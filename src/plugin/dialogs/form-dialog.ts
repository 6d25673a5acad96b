import { Modal, Platform, type App } from 'obsidian';
import { openDialog } from './own-dialogs';
import { rememberFocusBefore } from '../cards/remember-focus';

/** The fields of a dialog once they are drawn. */
export interface FormFields {
  /** The one that has the focus first; the button that saves where nothing is left to fill in. */
  readonly first: HTMLElement | undefined;
  /** Reads the fields and does what is asked; false keeps the dialog open, with what is wrong beside the fields. */
  readonly submit: () => Promise<boolean>;
  /** Called when the dialog is closed after that, and the focus is back where it was. */
  readonly saved?: () => void;
  /** Whether Enter also leads through the fields that are filled: they are but a proposal. */
  readonly leadsThrough?: boolean;
  /** Called when the dialog is closed without that. */
  readonly left?: () => void;
  /** Called when the dialog is closed by the button `without`. */
  readonly skipped?: () => void;
}

/** The words of a dialog around its fields. */
export interface FormWords {
  readonly title: string;
  readonly save: string;
  readonly cancel: string;
  /** A button that goes on without the fields. */
  readonly without?: string;
}

/** Draws the fields of a dialog; `close` leaves it, as its own button does. */
type DrawFields = (form: HTMLElement, close: () => void) => FormFields;

/** Opens a dialog with fields; Enter leads through the empty ones and saves, Escape leaves. */
export function openForm(app: App, words: FormWords, draw: DrawFields): void {
  const modal = new Modal(app);
  modal.setTitle(words.title);
  modal.modalEl.addClass('henji-form-dialog');
  const form = modal.contentEl.createEl('form', { cls: 'henji-form', attr: { novalidate: '' } });
  const close = (): void => {
    modal.close();
  };
  const fields = draw(form, close);
  const save = addButtons(form, words, close);
  const saved = { done: false };
  if (words.without !== undefined)
    addButton(save, words.without, () => {
      saved.done = true;
      modal.close();
      fields.skipped?.();
    });
  const isOpen = openedFully(form);
  followEnter(form, save, fields);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isOpen()) return;
    void submitOnce(form, save, fields.submit).then((done) => {
      saved.done = done;
      const { activeElement, body } = form.doc;
      // What was made may be shown by now, and have the focus; the pressed button has lost it while it was disabled.
      modal.shouldRestoreSelection = activeElement === body || modal.modalEl.contains(activeElement);
      if (!done) return;
      modal.close();
      fields.saved?.();
    });
  });
  const giveBack = rememberFocusBefore(activeDocument);
  modal.setCloseCallback(() => {
    void giveBack();
    if (!saved.done) fields.left?.();
  });
  openDialog(modal);
  // On a phone a field with the focus would cover the rest with the keyboard.
  const first = Platform.isMobile ? undefined : fields.first;
  (first ?? save).focus({ preventScroll: !first });
  // Whoever types replaces what is in it.
  if (!Platform.isMobile && fields.first?.instanceOf(HTMLInputElement)) fields.first.select();
}

/**
 * Enter after a word is a habit of whoever types Japanese: it leads to the next field that is empty, and saves only
 * where none is left. From an empty field it leads to the button, so that a row of Enters alone saves nothing. With Ctrl
 * or ⌘ it saves from anywhere.
 */
function followEnter(
  form: HTMLFormElement,
  save: HTMLButtonElement,
  { leadsThrough = false }: FormFields,
): void {
  const fieldAfter = (el: HTMLElement): HTMLElement | undefined =>
    fieldsIn(form).find(
      (field) =>
        (leadsThrough || field.value === '') &&
        (el.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || isTaken(event)) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      form.requestSubmit();
      return;
    }
    const target = event.targetNode;
    if (!target?.instanceOf(HTMLInputElement) && !target?.instanceOf(HTMLSelectElement)) return;
    const next = fieldAfter(target);
    const isAnswered = target.value !== '' || fieldsIn(form).length === 1;
    if (!next && isAnswered) return;
    event.preventDefault();
    (next ?? save).focus();
  });
  // What the key says on the keyboard of a phone.
  form.addEventListener('focusin', ({ targetNode }) => {
    if (targetNode?.instanceOf(HTMLInputElement))
      targetNode.enterKeyHint = fieldAfter(targetNode) ? 'next' : 'done';
  });
}

/** What tells of a key that it is no answer; the types call the code deprecated, but Safari says it by nothing else. */
type TakenKey = Readonly<Pick<KeyboardEvent, 'isComposing' | 'defaultPrevented'> & { keyCode: number }>;

/** An Enter that ends a word of Japanese, or takes a suggestion. */
function isTaken({ isComposing, defaultPrevented, keyCode }: TakenKey): boolean {
  return isComposing || defaultPrevented || keyCode === 229;
}

/** The fields to write or to choose in that are in sight, and can be changed; boxes are ticked with Space. */
function fieldsIn(form: HTMLElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [
    ...form.querySelectorAll<HTMLInputElement>('input:not([type=checkbox], [type=radio]), select'),
  ].filter((el) => !el.readOnly && !el.disabled && el.isShown() && !el.closest('details:not([open])'));
}

/** Tells whether the key that opened the dialog is done with: the rest of an Enter goes to the first field and is no answer. */
function openedFully(form: HTMLElement): () => boolean {
  let isOpen = false;
  const opened = (): void => void (isOpen = true);
  for (const type of ['keydown', 'keyup', 'pointerdown']) form.addEventListener(type, opened, { once: true });
  // A screen reader presses the button without any of them.
  void sleep(200).then(opened);
  return () => isOpen;
}

/** A second Enter while the note is being written does nothing. */
async function submitOnce(
  form: HTMLElement,
  save: HTMLButtonElement,
  submit: FormFields['submit'],
): Promise<boolean> {
  if (save.disabled) return false;
  const isPressed = save === form.doc.activeElement;
  save.disabled = true;
  const isDone = await submit().finally(() => {
    save.disabled = false;
  });
  if (isDone) return true;
  const wrong = form.querySelector<HTMLElement>('[aria-invalid]');
  if (wrong) wrong.focus();
  // What is disabled has lost the focus; what holds it back stays in sight.
  else if (isPressed) save.focus({ preventScroll: true });
  return false;
}

function addButtons(form: HTMLElement, words: FormWords, close: () => void): HTMLButtonElement {
  const row = form.createDiv('henji-form-buttons');
  row.createEl('button', { text: words.cancel, type: 'button' }).addEventListener('click', close);
  return row.createEl('button', { cls: 'mod-cta', text: words.save, type: 'submit' });
}

/** Before the button that saves. */
function addButton(save: HTMLButtonElement, name: string, run: () => void): void {
  const button = createEl('button', { text: name, type: 'button' });
  button.addEventListener('click', run);
  save.before(button);
}
