import type { CommandId, NoteCommand } from './commands';
import { insertionCommands } from './insertion-commands';
import { logCommands } from './log-commands';
import { isInMessage, showsMessage, showsWording } from './offered-messages';
import { worksheetCommands } from './worksheet-commands';

/** The commands about one note. What they do is loaded when one is run first, so that the app's start pays for none. */
export const noteCommands: Partial<Record<CommandId, NoteCommand>> = {
  ...insertionCommands,
  'check-message': {
    icon: 'spell-check',
    offered: showsWording,
    inMenus: isInMessage,
    run: async (target, deps) => (await import('../wording/check-message')).checkMessage(target, deps),
  },
  'copy-message': {
    icon: 'copy',
    offered: showsMessage,
    inMenus: isInMessage,
    run: async (target, deps) =>
      (await import('../message-card/message-commands')).copyChosenMessage(target, deps),
  },
  'open-message': {
    icon: 'external-link',
    offered: showsMessage,
    inMenus: isInMessage,
    run: async (target, deps) =>
      (await import('../message-card/message-commands')).openChosenMessage(target, deps),
  },
  ...logCommands,
  ...worksheetCommands,
};
