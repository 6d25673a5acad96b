import type { CommandId, GeneralCommand } from './commands';

/** The commands that are about no note; loaded when one is run first. */
export const generalCommands: Partial<Record<CommandId, GeneralCommand>> = {
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
};
