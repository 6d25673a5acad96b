import type { CommandId, GeneralCommand } from './commands';

/** The commands that are about no note; loaded when one is run first. */
export const generalCommands: Partial<Record<CommandId, GeneralCommand>> = {};
