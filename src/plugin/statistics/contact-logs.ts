import type { Vault } from 'obsidian';
import { recordLines } from '../../core/letters/scenes/record-lines';
import { keepsEarlierReplies, type RecordOf } from '../../core/views/statistics/waited-rounds';
import type { PendingReply } from '../../core/waiting/status/pending-reply';

/** Reads the contact logs of the notes that keep several rounds; a note that can't be read tells nothing. */
export async function contactLogs(
  replies: Iterable<PendingReply>,
  vault: Pick<Vault, 'getFileByPath' | 'cachedRead'>,
): Promise<RecordOf> {
  const records = new Map<string, readonly string[]>();
  const reads = [...replies].filter(keepsEarlierReplies).map(async ({ interview: { path } }) => {
    const file = vault.getFileByPath(path);
    const text = file ? await vault.cachedRead(file).catch(() => '') : '';
    records.set(path, recordLines(text));
  });
  await Promise.all(reads);
  return (path) => records.get(path) ?? [];
}
