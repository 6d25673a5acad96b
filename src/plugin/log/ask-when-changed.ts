import { ConfirmationModal } from 'obsidian';
import type { Fact } from '../../core/flows/log/changed-facts';
import { addAnswer } from '../dialogs/add-answer';
import type { LogContext } from './open-log';

/** Shows what the note has come to say, and asks whether to write all the same; closing is no. */
export function askWhenChanged(
  changed: readonly Fact[],
  { deps, words: { changed: words } }: LogContext,
): Promise<boolean> {
  return new Promise((resolve) => {
    let isWanted = false;
    const modal = new ConfirmationModal(deps.app);
    modal.setTitle(words.title);
    modal.contentEl.createEl('p', { text: words.intro });
    const list = modal.contentEl.createEl('ul');
    for (const { key, found } of changed) list.createEl('li', { text: words.value(key, found) });
    modal.contentEl.createEl('p', { text: words.question });
    addAnswer(modal, words.confirm, () => {
      isWanted = true;
    });
    modal.addCancelButton(words.cancel);
    modal.setCloseCallback(() => {
      resolve(isWanted);
    });
    modal.open();
  });
}
