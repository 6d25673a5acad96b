import type { App } from 'obsidian';
import type { Language } from '../../core/base/language/language';
import { wordsOf } from '../../core/base/language/words';
import type { Fact } from '../../core/flows/log/changed-facts';
import { addAnswer } from './add-answer';
import { newQuestion } from './new-question';
import { openDialog } from './own-dialogs';

/** What is asked about a note that has changed under a dialog. */
interface AskedWords {
  readonly question: string;
  readonly confirm: string;
}

/** Shows what the note has come to say, and asks whether to go on all the same; closing is no. */
export function askWhenChanged(
  changed: readonly Fact[],
  { question, confirm }: AskedWords,
  { app, language }: { readonly app: App; readonly language: () => Language },
): Promise<boolean> {
  const { changed: words } = wordsOf(language()).log;
  return new Promise((resolve) => {
    let isWanted = false;
    const modal = newQuestion(app);
    modal.setTitle(words.title);
    modal.contentEl.createEl('p', { text: words.intro });
    const list = modal.contentEl.createEl('ul');
    for (const { key, found } of changed) list.createEl('li', { text: words.value(key, found) });
    modal.contentEl.createEl('p', { text: question });
    addAnswer(modal, confirm, () => {
      isWanted = true;
    });
    modal.addCancelButton(words.cancel);
    modal.setCloseCallback(() => {
      resolve(isWanted);
    });
    openDialog(modal);
  });
}
