import { findMessageBlocks, type MessageBlockPlace } from './find-message-blocks';

/**
 * The block of a note that a command is about: the one at the cursor, both ends included, or else the last one, which is
 * the latest; `undefined` where the note has none. Without a cursor the note is not being edited.
 */
export function chosenBlock(note: string, cursor: number | undefined): MessageBlockPlace | undefined {
  const blocks = findMessageBlocks(note);
  const isThere = ({ from, to }: MessageBlockPlace): boolean =>
    cursor !== undefined && from <= cursor && cursor <= to;
  return blocks.find(isThere) ?? blocks.at(-1);
}
