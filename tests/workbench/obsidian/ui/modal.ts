import type { App } from '../app';
import { Scope } from '../keymap';
import { callSafely } from '../later';
import { setIcon } from './icons';

/** The dialogs that are open, the topmost last. */
const opened: Modal[] = [];

/** Closes every dialog, for a new start. */
export function closeAllModals(): void {
  for (const modal of [...opened]) modal.close();
}

/** Obsidian's `Modal`. Escape, the cross and a click beside it close it. */
export class Modal {
  scope = new Scope();
  containerEl: HTMLElement;
  modalEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #closeCallback: (() => unknown) | undefined;
  #before: Element | null = null;

  constructor(public app: App) {
    this.containerEl = createDiv('modal-container mod-dim');
    const background = this.containerEl.createDiv('modal-bg');
    this.modalEl = this.containerEl.createDiv({
      cls: 'modal',
      attr: { role: 'dialog', 'aria-modal': 'true' },
    });
    const cross = this.modalEl.createDiv({ cls: 'modal-close-button mod-raised clickable-icon' });
    cross.setAttrs({ role: 'button', 'aria-label': 'Close', tabindex: 0 });
    setIcon(cross, 'x');
    const header = this.modalEl.createDiv('modal-header');
    this.titleEl = header.createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    for (const el of [background, cross]) {
      el.addEventListener('click', () => {
        this.close();
      });
    }
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (opened.includes(this)) return;
    this.#before = activeDocument.activeElement;
    opened.push(this);
    activeDocument.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    callSafely(() => this.onOpen());
    if (!this.containerEl.contains(activeDocument.activeElement)) this.#focusFirst();
  }

  close(): void {
    if (!opened.includes(this)) return;
    opened.remove(this);
    this.containerEl.remove();
    this.app.keymap.popScope(this.scope);
    callSafely(() => {
      this.onClose();
    });
    callSafely(() => this.#closeCallback?.());
    if (this.shouldRestoreSelection && this.#before?.isConnected) (this.#before as HTMLElement).focus();
  }

  onOpen(): unknown {
    return undefined;
  }

  onClose(): void {
    // For subclasses.
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#closeCallback = callback;
    return this;
  }

  #focusFirst(): void {
    const first = this.contentEl.querySelector<HTMLElement>(
      'input, textarea, select, button, [tabindex="0"]',
    );
    const target = first ?? this.modalEl;
    if (!first) target.tabIndex = -1;
    target.focus();
  }
}
