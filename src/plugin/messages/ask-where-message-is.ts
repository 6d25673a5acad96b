import type { App } from 'obsidian';
import type { Words } from '../../core/base/language/words';
import { openDialog } from '../dialogs/own-dialogs';
import { newQuestion } from '../dialogs/new-question';

/** Asks whoever puts in a message that is there unsent: go to it, or one more. Closing the dialog is neither. */
export function askWhereMessageIs(
  app: App,
  words: Words['insertion']['there'],
): Promise<'go' | 'another' | undefined> {
  return new Promise((resolve) => {
    let chosen: 'go' | 'another' | undefined;
    const choose = (one: typeof chosen) => (): void => void (chosen = one);
    const modal = newQuestion(app);
    modal.setTitle(words.title);
    modal.contentEl.createEl('p', { text: words.question });
    modal.addButton((button) =>
      button.setButtonText(words.goThere).setCta().setInitialFocus().onClick(choose('go')),
    );
    modal.addButton((button) => button.setButtonText(words.another).onClick(choose('another')));
    modal.addCancelButton(words.close);
    modal.setCloseCallback(() => {
      resolve(chosen);
    });
    openDialog(modal);
  });
}
