import type { CommandId, NoteCommand } from './commands';

/** The commands about one note. What they do is loaded when one is run first, so that the app's start pays for none. */
export const noteCommands: Partial<Record<CommandId, NoteCommand>> = {};
