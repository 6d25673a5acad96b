import { Notice, parseYaml } from 'obsidian';
import { changedFacts, factsOf, type Fact, type Facts } from '../../core/flows/log/changed-facts';
import { logPlan, type LogEntry } from '../../core/flows/log/log-plan';
import { propertiesOf } from '../../core/editing/frontmatter/note-plan';
import { addAnswer } from '../dialogs/add-answer';
import { noticeWithButton, type NoticeButton } from '../dialogs/notice-with-button';
import type { WrittenChange } from '../notes/note-writer';
import type { LogContext } from './open-log';
import { openDialog } from '../dialogs/own-dialogs';
import { newQuestion } from '../dialogs/new-question';

/** Writes an entry into the note and says so, with a way back; false when it was not written and the user knows why. */
export async function writeLog(
  context: LogContext,
  entry: LogEntry,
  done: string,
  ...others: readonly NoticeButton[]
): Promise<boolean> {
  const { words } = context;
  const written = await writeUnlessChanged(context, entry);
  if (!written) return false;
  const undo = async (): Promise<void> => {
    if (await written.undo()) new Notice(words.undone);
  };
  noticeWithButton(done, ...others, { name: words.undo, run: () => void undo() });
  return true;
}

/** Looks at the note in the moment of writing: where it has changed since the dialog was opened, the user is asked first. */
async function writeUnlessChanged(context: LogContext, entry: LogEntry): Promise<WrittenChange | undefined> {
  const { target, deps } = context;
  let changed: readonly Fact[] = [];
  let now: Facts = context.facts;
  const written = await deps.writer.change(target.file.path, (text) => {
    now = factsOf(propertiesOf(text, parseYaml) ?? {}, deps.settings());
    changed = changedFacts(context.facts, now, valuesOf(entry));
    return changed.length > 0 ? { edits: [] } : logPlan(text, entry);
  });
  if (changed.length === 0) return written;
  if (!(await askWhenChanged(changed, context))) return undefined;
  context.facts = now;
  return writeUnlessChanged(context, entry);
}

function valuesOf({ changes }: LogEntry): string[] {
  return changes.flatMap((change) => ('value' in change ? [String(change.value)] : []));
}

/** Shows what the note has come to say, and asks whether to write all the same; closing is no. */
function askWhenChanged(
  changed: readonly Fact[],
  { deps, words: { changed: words } }: LogContext,
): Promise<boolean> {
  return new Promise((resolve) => {
    let isWanted = false;
    const modal = newQuestion(deps.app);
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
    openDialog(modal);
  });
}
