import { Notice } from 'obsidian';
import { logPlan, type LogEntry } from '../../core/flows/log/log-plan';
import { noticeWithButton, type NoticeButton } from '../dialogs/notice-with-button';
import type { LogContext } from './open-log';

/** Writes an entry into the note and says so, with a way back; false when it was not written and the user knows why. */
export async function writeLog(
  { target, deps, words }: LogContext,
  entry: LogEntry,
  done: string,
  ...others: readonly NoticeButton[]
): Promise<boolean> {
  const written = await deps.writer.change(target.file.path, (text) => logPlan(text, entry));
  if (!written) return false;
  const undo = async (): Promise<void> => {
    if (await written.undo()) new Notice(words.undone);
  };
  noticeWithButton(done, ...others, { name: words.undo, run: () => void undo() });
  return true;
}
