import { blockAt, chosenBlock } from '../../core/messages/chosen-block';
import type { CommandTarget } from './commands';

/** Whether the note is open and has a message block. */
export function showsMessage({ opened }: CommandTarget): boolean {
  const note = opened();
  return note !== undefined && chosenBlock(note.text, note.selection?.from) !== undefined;
}

/** Whether the cursor is in a message block. */
export function isInMessage({ opened }: CommandTarget): boolean {
  const note = opened();
  return note !== undefined && blockAt(note.text, note.selection?.from) !== undefined;
}
