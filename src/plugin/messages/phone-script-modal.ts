import { Modal, type App } from 'obsidian';
import type { CallingTimeText } from '../../core/waiting/guard-rail/calling-time-text';
import type { Words } from '../../core/base/language/words';
import type { MessageChoice } from '../../core/letters/messages/message-choices';
import { writeChoice } from './message-chooser';

/** What the dialog says and offers. */
interface PhoneOffer {
  readonly time: CallingTimeText;
  readonly scripts: readonly MessageChoice[];
  readonly words: Words['messages'];
}

/** Says whether now is a good time to call, and lets the user choose a script; closed, it is none. */
export class PhoneScriptModal extends Modal {
  #chosen: MessageChoice | undefined;

  constructor(
    app: App,
    private readonly offer: PhoneOffer,
    private readonly done: (choice: MessageChoice | undefined) => void,
  ) {
    super(app);
    this.modalEl.addClass('henji-phone-script');
  }

  override onOpen(): void {
    const { time, scripts, words } = this.offer;
    this.setTitle(words.phone.title);
    const { moment, hours, best } = time;
    const now = this.contentEl.createDiv('henji-calling-time');
    if (moment !== undefined) now.createDiv({ cls: 'henji-calling-time-moment', text: moment });
    now.createDiv({ text: best });
    now.createDiv({ cls: 'henji-faint', text: hours });
    const id = 'henji-scripts';
    this.contentEl.createDiv({
      cls: 'henji-script-label henji-faint',
      text: words.phone.scripts,
      attr: { id },
    });
    const list = this.contentEl.createDiv({
      cls: 'henji-script-list',
      attr: { role: 'group', 'aria-labelledby': id },
    });
    const [first] = scripts.map((script) => this.#addScript(list, script));
    first?.focus();
  }

  override onClose(): void {
    this.done(this.#chosen);
  }

  #addScript(list: HTMLElement, script: MessageChoice): HTMLButtonElement {
    const button = list.createEl('button', { type: 'button' });
    writeChoice(button, script, this.offer.words);
    button.addEventListener('click', () => {
      this.#chosen = script;
      this.close();
    });
    return button;
  }
}
