import type { App } from 'obsidian';
import type { ChangedLines } from '../../core/flows/doctor/changed-lines';
import type { NoteFix } from '../../core/flows/doctor/doctor-list';
import type { Words } from '../../core/base/language/words';
import { addChoiceList } from '../dialogs/choice-list';
import { fixPreview } from './fix-previews';
import { openDialog } from '../dialogs/own-dialogs';
import { newQuestion } from '../dialogs/new-question';

/** So many notes are listed at once: nothing is changed that no one could look at. */
const mostAtOnce = 100;

/** Lists every note that a fix is for, with its line before and after, and asks; gives those that are ticked. */
export async function askForMany(
  app: App,
  all: readonly NoteFix[],
  { many }: Words['doctor'],
  confirmed: (fixes: readonly NoteFix[]) => void,
): Promise<void> {
  const fixes = all.slice(0, mostAtOnce);
  const previews = await Promise.all(fixes.map((item) => fixPreview(app.vault, item)));
  const rows = fixes.flatMap((item, at) => {
    const lines = previews[at];
    return lines ? [{ item, name: item.path, description: changeText(lines, many), ticked: true }] : [];
  });
  const modal = newQuestion(app);
  modal.setTitle(many.title(rows.length));
  modal.contentEl.createEl('p', { text: many.explanation });
  if (all.length > fixes.length)
    modal.contentEl.createEl('p', { text: many.later(all.length - fixes.length) });
  const chosen = addChoiceList(modal.contentEl, rows);
  modal.addButton((button) =>
    button
      .setButtonText(many.confirm)
      .setCta()
      .onClick(() => {
        confirmed(chosen());
      }),
  );
  modal.addCancelButton(many.cancel);
  openDialog(modal);
}

function changeText({ before, after }: ChangedLines, words: Words['doctor']['many']): string {
  return words.change(before.join(' / ') || words.added, after.join(' / ') || words.removed);
}
