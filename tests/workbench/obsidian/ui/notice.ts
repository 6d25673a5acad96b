import { asHost } from '../host-work';

let doStay = false;

/** From now on notices stay until they are clicked, or go as they do in the app. */
export function letNoticesStay(stay: boolean): void {
  doStay = stay;
}

/** Obsidian's `Notice`; 5 seconds by default, 0 stays. A click closes it. */
export class Notice {
  containerEl: HTMLElement;
  messageEl: HTMLElement;
  /** The older name of `messageEl`. */
  noticeEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = 5000) {
    const doc = activeDocument;
    const list =
      doc.querySelector<HTMLElement>('.notice-container') ?? doc.body.createDiv('notice-container');
    this.containerEl = list.createDiv({ cls: 'notice', attr: { role: 'alert' } });
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.noticeEl = this.containerEl;
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => {
      this.hide();
    });
    if (duration > 0 && !doStay) {
      asHost(() =>
        setTimeout(() => {
          this.hide();
        }, duration),
      );
    }
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    const list = this.containerEl.parentElement;
    this.containerEl.remove();
    if (list?.childElementCount === 0) list.remove();
  }
}
