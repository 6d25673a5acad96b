import { Modal, type App } from 'obsidian';
import type { CallingTimeText } from '../../core/waiting/guard-rail/calling-time-text';
import type { Words } from '../../core/base/language/words';
import type { MessageChoice } from '../../core/letters/messages/message-choices';
import { writeChoice } from './message-chooser';

/** Says whether now is a good time to call, and lets somebody choose a script. */
export class PhoneScriptModal extends Modal {
  constructor(
    app: App,
    private readonly time: CallingTimeText,
    private readonly scripts: readonly MessageChoice[],
    private readonly words: Words['messages'],
    private readonly onChoose: (choice: MessageChoice) => void,
  ) {
    super(app);
    this.modalEl.addClass('henji-phone-script');
  }

  override onOpen(): void {
    this.setTitle(this.words.phone.title);
    const { moment, hours, best } = this.time;
    const now = this.contentEl.createDiv('henji-calling-time');
    if (moment !== undefined) now.createDiv({ cls: 'henji-calling-time-moment', text: moment });
    now.createDiv({ text: best });
    now.createDiv({ cls: 'henji-faint', text: hours });
    const id = 'henji-scripts';
    this.contentEl.createDiv({
      cls: 'henji-script-label henji-faint',
      text: this.words.phone.scripts,
      attr: { id },
    });
    const list = this.contentEl.createDiv({
      cls: 'henji-script-list',
      attr: { role: 'group', 'aria-labelledby': id },
    });
    const [first] = this.scripts.map((script) => this.#addScript(list, script));
    first?.focus();
  }

  #addScript(list: HTMLElement, script: MessageChoice): HTMLButtonElement {
    const button = list.createEl('button', { type: 'button' });
    writeChoice(button, script, this.words);
    button.addEventListener('click', () => {
      this.close();
      this.onChoose(script);
    });
    return button;
  }
}
