import type { App } from 'obsidian';
import { languages } from '../../core/base/language/language';
import { wordsOf, type Words } from '../../core/base/language/words';
import { findSamples, type FoundSample } from '../../core/flows/samples/find-samples';
import type { CommandDeps } from '../commands/command-types';
import { addChoiceList } from '../dialogs/choice-list';
import { notify } from '../dialogs/notify';
import { allNotes } from '../index/all-notes';
import { openDialog } from '../dialogs/own-dialogs';
import { newQuestion } from '../dialogs/new-question';

/** Lists the samples, wherever they are, and moves those that are chosen to the trash. */
export function removeSamples(deps: CommandDeps): void {
  const words = wordsOf(deps.language()).samples;
  const samples = findSamples(allNotes(deps.notes));
  if (samples.length === 0) notify(words.none);
  else confirmRemoval(deps.app, samples, words);
}

function confirmRemoval(app: App, samples: readonly FoundSample[], words: Words['samples']): void {
  const { title, explanation, ownCompany, confirm, cancel } = words.removal;
  const modal = newQuestion(app);
  modal.setTitle(title);
  modal.contentEl.createEl('p', { text: explanation });
  const chosen = addChoiceList(
    modal.contentEl,
    samples.map(({ path, company }) => ({
      item: path,
      name: path,
      description: company === undefined ? ownCompany : undefined,
      ticked: company !== undefined,
    })),
  );
  modal.addButton((button) =>
    button
      .setButtonText(confirm)
      .setCta()
      .onClick(() => void moveToTrash(app, chosen(), words)),
  );
  modal.addCancelButton(cancel);
  openDialog(modal);
}

async function moveToTrash(app: App, paths: readonly string[], words: Words['samples']): Promise<void> {
  if (paths.length === 0) return;
  let removed = 0;
  for (const path of paths) if (await trash(app, path)) removed += 1;
  for (const language of languages) await trashEmptyFolder(app, wordsOf(language).samples.folder);
  const { removed: done, notRemoved } = words;
  const failed = paths.length - removed;
  notify([done(removed), ...(failed > 0 ? [notRemoved(failed)] : [])].join('\n'));
}

async function trash(app: App, path: string): Promise<boolean> {
  const file = app.vault.getFileByPath(path);
  if (!file) return false;
  try {
    await app.fileManager.trashFile(file);
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** The folder of the samples is ours as long as nothing else is in it. */
async function trashEmptyFolder({ vault, fileManager }: App, path: string): Promise<void> {
  const folder = vault.getFolderByPath(path);
  if (folder?.children.length === 0) await fileManager.trashFile(folder);
}
