import { ConfirmationModal, type App } from 'obsidian';
import type { Words } from '../../core/base/language/words';
import { addAnswer } from '../dialogs/add-answer';

/** What somebody may want who asks for a sheet that the note has already. */
interface WhereSheetIs {
  readonly name: string;
  readonly goThere: () => void;
  readonly another: () => void;
}

/** Asks what is wanted; closing the dialog is nothing. */
export function askWhereSheetIs(
  app: App,
  words: Words['worksheets']['there'],
  { name, goThere, another }: WhereSheetIs,
): void {
  const modal = new ConfirmationModal(app);
  modal.setTitle(words.title(name));
  modal.contentEl.createEl('p', { text: words.question });
  addAnswer(modal, words.goThere, goThere, (button) => button.setCta().setInitialFocus());
  addAnswer(modal, words.another, another);
  modal.addCancelButton(words.close);
  modal.open();
}
