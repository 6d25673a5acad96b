import { blockAt, chosenBlock } from '../../core/letters/messages/chosen-block';
import { copyChosenMessage, openChosenMessage } from '../message-card/chosen-message';
import { checkMessage } from '../wording/check-message';
import type { CommandTable, CommandTarget, NoteCommand } from './commands';

/** Whether the note is open and has a message block. */
function showsMessage({ opened }: CommandTarget): boolean {
  const note = opened();
  return note !== undefined && chosenBlock(note.text, note.selection?.from) !== undefined;
}

/** Whether there is something of which the wording can be checked: what is selected, or a message block. */
function showsWording(target: CommandTarget): boolean {
  const { selection } = target.opened() ?? {};
  if (selection && selection.from < selection.to) return true;
  return showsMessage(target);
}

/** Whether the cursor is in a message block. */
function isInMessage({ opened }: CommandTarget): boolean {
  const note = opened();
  return note !== undefined && blockAt(note.text, note.selection?.from) !== undefined;
}

/** The commands about a message that stands in a note. */
export const messageCommands = {
  'check-message': {
    icon: 'spell-check',
    offered: showsWording,
    inMenus: isInMessage,
    run: checkMessage,
  },
  'copy-message': {
    icon: 'copy',
    offered: showsMessage,
    inMenus: isInMessage,
    run: copyChosenMessage,
  },
  'open-message': {
    icon: 'external-link',
    offered: showsMessage,
    inMenus: isInMessage,
    run: openChosenMessage,
  },
} as const satisfies CommandTable<NoteCommand>;
