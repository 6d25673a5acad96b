import { findMessageBlocks, type MessageBlockPlace } from './find-message-blocks';

/** The block of a note in which an offset is, both ends included; `undefined` without an offset. */
export function blockAt(note: string, offset: number | undefined): MessageBlockPlace | undefined {
  if (offset === undefined) return undefined;
  return findMessageBlocks(note).find(({ from, to }) => from <= offset && offset <= to);
}

/**
 * The block of a note that a command is about: the one at the cursor, or else the last one, which is the latest;
 * `undefined` where the note has none. Without a cursor the note is not being edited.
 */
export function chosenBlock(note: string, cursor: number | undefined): MessageBlockPlace | undefined {
  return blockAt(note, cursor) ?? findMessageBlocks(note).at(-1);
}
