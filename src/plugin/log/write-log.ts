import { parseYaml } from 'obsidian';
import { changedFacts, factsOf, type Fact, type Facts } from '../../core/flows/log/changed-facts';
import { logPlan, type LogEntry } from '../../core/flows/log/log-plan';
import type { Words } from '../../core/base/language/words';
import { propertiesOf } from '../../core/editing/frontmatter/note-plan';
import { askWhenChanged } from '../dialogs/ask-when-changed';
import { noticeWithButton, type NoticeButton } from '../dialogs/notice-with-button';
import { notify } from '../dialogs/notify';
import type { WrittenChange } from '../notes/note-writer';
import type { LogContext } from './open-log';

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
  sayWithUndo(done, written, words, ...others);
  return true;
}

/** Says what was written, with a way back. */
export function sayWithUndo(
  done: string,
  written: WrittenChange,
  words: Pick<Words['log'], 'undo' | 'undone'>,
  ...others: readonly NoticeButton[]
): void {
  const undo = async (): Promise<void> => {
    if (await written.undo()) notify(words.undone);
  };
  noticeWithButton(done, ...others, { name: words.undo, run: () => void undo() });
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
  if (!(await askWhenChanged(changed, context.words.changed, deps))) return undefined;
  context.facts = now;
  return writeUnlessChanged(context, entry);
}

function valuesOf({ changes }: LogEntry): string[] {
  return changes.flatMap((change) => ('value' in change ? [String(change.value)] : []));
}
