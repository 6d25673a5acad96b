import { captureCommands } from './capture-commands';
import type { CommandTable, NoteCommand } from './commands';
import { insertionCommands } from './insertion-commands';
import { logCommands } from './log-commands';
import { messageCommands } from './message-commands';
import { worksheetCommands } from './worksheet-commands';

/** The commands about one note. What they do is loaded when one is run first, so that the app's start pays for none. */
export const noteCommands = {
  ...captureCommands,
  ...insertionCommands,
  ...messageCommands,
  ...logCommands,
  ...worksheetCommands,
} as const satisfies CommandTable<NoteCommand>;
