import { captureCommands } from './capture-commands';
import type { CommandTable, NoteCommand } from './commands';
import { explanationCommands } from './explanation-commands';
import { insertionCommands } from './insertion-commands';
import { logCommands } from './log-commands';
import { messageCommands } from './message-commands';
import { worksheetCommands } from './worksheet-commands';

/** The commands about one note. */
export const noteCommands = {
  ...explanationCommands,
  ...captureCommands,
  ...insertionCommands,
  ...messageCommands,
  ...logCommands,
  ...worksheetCommands,
} as const satisfies CommandTable<NoteCommand>;
