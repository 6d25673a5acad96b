import { newNoteCommands } from './capture-commands';
import type { CommandId, GeneralCommand } from './commands';

/** The commands that are about no note; loaded when one is run first. */
export const generalCommands: Partial<Record<CommandId, GeneralCommand>> = {
  ...newNoteCommands,
  'insert-samples': {
    icon: 'copy-plus',
    run: async (deps) => (await import('../samples/insert-samples')).insertSamples(deps),
  },
  'remove-samples': {
    icon: 'trash-2',
    run: async (deps) => {
      (await import('../samples/remove-samples')).removeSamples(deps);
    },
  },
  'find-notes': {
    icon: 'search',
    run: async (deps) => {
      (await import('../adoption/find-notes')).findNotes(deps);
    },
  },
  doctor: {
    icon: 'stethoscope',
    run: async (deps, path) => {
      (await import('../doctor/open-doctor')).openDoctor(deps, path);
    },
  },
};
