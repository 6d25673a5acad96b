import { Modal, Platform, type App } from 'obsidian';
import type { Words } from '../../core/language/words';

/** The fields of a dialog once they are drawn. */
export interface LogFields {
  /** The one that has the focus first. */
  readonly first: HTMLElement;
  /** Reads the fields and writes the note; false keeps the dialog open, with what is wrong beside the fields. */
  readonly submit: () => Promise<boolean>;
}

/** Opens a dialog whose fields are filled in already as far as can be, so that Enter alone logs. */
export function openLogDialog(
  app: App,
  words: Words['log'],
  title: string,
  draw: (form: HTMLElement) => LogFields,
): void {
  const modal = new Modal(app);
  modal.setTitle(title);
  modal.modalEl.addClass('henji-log');
  const form = modal.contentEl.createEl('form', { cls: 'henji-form', attr: { novalidate: '' } });
  const { first, submit } = draw(form);
  const save = addButtons(form, words, () => {
    modal.close();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submitOnce(modal, form, save, submit);
  });
  modal.open();
  // On a phone a field with the focus would cover the rest with the keyboard.
  (Platform.isMobile ? save : first).focus();
}

/** A second Enter while the note is being written does nothing. */
async function submitOnce(
  modal: Modal,
  form: HTMLElement,
  save: HTMLButtonElement,
  submit: LogFields['submit'],
): Promise<void> {
  if (save.disabled) return;
  save.disabled = true;
  const isDone = await submit();
  save.disabled = false;
  if (isDone) modal.close();
  else form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
}

function addButtons(form: HTMLElement, words: Words['log'], close: () => void): HTMLButtonElement {
  const row = form.createDiv('henji-form-buttons');
  row.createEl('button', { text: words.cancel, type: 'button' }).addEventListener('click', close);
  return row.createEl('button', { cls: 'mod-cta', text: words.save, type: 'submit' });
}
