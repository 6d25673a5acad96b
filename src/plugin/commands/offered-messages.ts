import { blockAt, chosenBlock } from '../../core/messages/chosen-block';
import type { CommandTarget } from './commands';

/** Whether the note is open and has a message block. */
export function showsMessage({ opened }: CommandTarget): boolean {
  const note = opened();
  return note !== undefined && chosenBlock(note.text, note.selection?.from) !== undefined;
}

/** Whether there is something of which the wording can be checked: what is selected, or a message block. */
export function showsWording(target: CommandTarget): boolean {
  const { selection } = target.opened() ?? {};
  if (selection && selection.from < selection.to) return true;
  return showsMessage(target);
}

/** Whether the cursor is in a message block. */
export function isInMessage({ opened }: CommandTarget): boolean {
  const note = opened();
  return note !== undefined && blockAt(note.text, note.selection?.from) !== undefined;
}
