import { Modal } from 'obsidian';
import { rememberFocusBefore } from '../cards/remember-focus';
import { wordsOf, type Words } from '../../core/base/language/words';
import { checkWording } from '../../core/letters/wording/check-wording';
import type { WordingFinding } from '../../core/letters/wording/wording';
import {
  checkedMessage,
  mendedTarget,
  mendInNote,
  type WordingTarget,
} from '../../core/letters/wording/wording-target';
import { wordingSummary } from '../../core/letters/wording/wording-text';
import type { CommandDeps } from '../commands/command-types';
import { addFinding } from './finding-row';
import { wordingContext } from './wording-context';

/** The last change, and what was checked before it. */
interface Mended {
  readonly undo: () => Promise<boolean>;
  readonly before: WordingTarget;
}

/** Shows what the wording check finds, and fixes it in the note, one click one change. */
export class WordingDialog extends Modal {
  readonly #summary = this.contentEl.createEl('p', {
    cls: 'henji-findings-count',
    attr: { 'aria-live': 'polite' },
  });
  readonly #list = this.contentEl.createEl('ul', { cls: 'henji-findings' });
  readonly #buttons = this.contentEl.createDiv({ cls: 'henji-form-buttons' });
  readonly #giveBackFocus = rememberFocusBefore(activeDocument);
  #mended: Mended | undefined;

  constructor(
    private target: WordingTarget,
    private readonly path: string,
    private readonly deps: CommandDeps,
  ) {
    super(deps.app);
    this.setTitle(this.#words.title);
  }

  override onOpen(): void {
    this.#draw();
  }

  override onClose(): void {
    void this.#giveBackFocus();
  }

  get #words(): Words['wording'] {
    return wordsOf(this.deps.language()).wording;
  }

  #draw(): void {
    this.#drawFindings();
    this.#drawButtons();
    (this.#list.querySelector('button') ?? this.#buttons.querySelector<HTMLElement>('.mod-cta'))?.focus();
  }

  #drawFindings(): void {
    const message = checkedMessage(this.target, this.deps.today());
    if ('problem' in message) return;
    const findings = checkWording(message, wordingContext(this.path, this.deps));
    this.#summary.setText(wordingSummary(message, findings, this.deps.language()));
    this.#list.empty();
    const mend = (finding: WordingFinding): void => void this.#mend(finding);
    const rows = { message, language: this.deps.language(), mend };
    for (const finding of findings) addFinding(this.#list, finding, rows);
  }

  #drawButtons(): void {
    this.#buttons.empty();
    if (this.#mended) {
      const mended = this.#mended;
      this.#addButton(this.#words.undo, () => void this.#undo(mended));
    }
    const close = (): void => {
      this.close();
    };
    this.#addButton(this.#words.close, close).addClass('mod-cta');
  }

  #addButton(text: string, run: () => void): HTMLElement {
    const button = this.#buttons.createEl('button', { text, type: 'button' });
    button.addEventListener('click', run);
    return button;
  }

  async #mend(finding: WordingFinding): Promise<void> {
    const { target: before, path, deps } = this;
    const today = deps.today();
    const change = await deps.writer.change(path, (text) => mendInNote(text, before, finding, today));
    if (!change) return;
    this.target = mendedTarget(before, finding, today);
    this.#mended = { undo: change.undo, before };
    this.#draw();
  }

  async #undo({ undo, before }: Mended): Promise<void> {
    if (!(await undo())) return;
    this.target = before;
    this.#mended = undefined;
    this.#draw();
  }
}
