import type { App } from '../app';
import { callSafely } from '../later';
import { ButtonComponent } from './controls';
import { Modal } from './modal';

/**
 * A button of a `ConfirmationModal`. Its handler is awaited, and the dialog closes afterwards unless the answer is
 * truthy; a button without a handler does nothing.
 */
export class ConfirmationButton extends ButtonComponent {
  constructor(
    container: HTMLElement,
    private readonly modal: ConfirmationModal,
  ) {
    super(container);
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    return super.onClick(async (event) => {
      if (!(await handler(event))) this.modal.close();
    });
  }

  setInitialFocus(): this {
    this.modal.initialFocus = this.buttonEl;
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this;
  }
}

/** Obsidian's `ConfirmationModal` of 1.13. */
export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;
  initialFocus: HTMLElement | null = null;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    this.initialFocus?.focus();
  }

  addClass(name: string): this {
    this.modalEl.addClass(name);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const row = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox', prepend: true });
    const box = row.createEl('input', { type: 'checkbox' });
    row.appendText(label);
    box.addEventListener('change', () => {
      callSafely(() => callback(box.checked));
    });
    return this;
  }

  addButton(describe: (button: ConfirmationButton) => unknown): this {
    describe(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = this.app.isJapanese() ? 'キャンセル' : 'Cancel'): this {
    return this.addButton((button) =>
      button
        .setButtonText(text)
        .setCancel()
        .onClick(() => undefined),
    );
  }
}
