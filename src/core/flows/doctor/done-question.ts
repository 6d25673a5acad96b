import type { PendingReply } from '../../waiting/status/pending-reply';

/** States that say "done" and no more, of which no one has said yet whether they are the end of a selection. */
export interface DoneQuestion {
  /** The words, the most frequent first. */
  readonly words: readonly string[];
  readonly notes: number;
}

/** What is to be asked once a vault; `undefined` where no note has such a state, or it was answered. */
export function doneQuestion(replies: Iterable<PendingReply>): DoneQuestion | undefined {
  const counts = new Map<string, number>();
  for (const { interview } of replies) {
    for (const { code, found } of interview.problems)
      if (code === 'done-unclear') counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const words = [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
  const notes = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return notes === 0 ? undefined : { words, notes };
}
