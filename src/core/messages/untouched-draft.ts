import type { EpochDay } from '../calendar/epoch-day';
import { findMessageBlocks, type MessageBlockPlace } from './find-message-blocks';
import { readMessageBlock, writeMessageBlock, type MessageBlock } from './message-block';

/**
 * The draft in a note that says just what its template says for the day it waits for: nobody has put anything into it,
 * so that another may take its place. `undefined` where there is none, or all have been edited.
 */
export function untouchedDraft(
  note: string,
  today: EpochDay,
  writtenFor: (day: EpochDay) => MessageBlock | undefined,
): MessageBlockPlace | undefined {
  return findMessageBlocks(note).find(({ from, to, source }) => {
    const draft = readMessageBlock(source, today);
    if ('problem' in draft || draft.sendFrom === undefined) return false;
    const written = writtenFor(draft.sendFrom);
    if (!written) return false;
    const { text } = writeMessageBlock({ ...written, sendFrom: draft.sendFrom });
    return note.slice(from, to).replaceAll('\r\n', '\n') === text;
  });
}

/** How many drafts a note holds, edited or not. */
export function draftCount(note: string, today: EpochDay): number {
  const blocks = findMessageBlocks(note).map(({ source }) => readMessageBlock(source, today));
  return blocks.filter((block) => !('problem' in block) && block.sendFrom !== undefined).length;
}
