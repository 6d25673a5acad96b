import type { CommandId, GeneralCommand } from './commands';
import type { noteCommands } from './note-commands';

/** Every command is about one note or is here: the compiler asks for each that has a name. */
type GeneralCommandId = Exclude<CommandId, keyof typeof noteCommands>;

/** The commands that are about no note; loaded when one is run first. */
export const generalCommands: Readonly<Record<GeneralCommandId, GeneralCommand>> = {
  'open-pending-replies': {
    icon: 'hourglass',
    run: async ({ app }) =>
      (await import('../sidebar/open-pending-replies')).openPendingReplies(app.workspace),
  },
  'new-interview-note': {
    icon: 'calendar-plus',
    run: async (deps) => {
      (await import('../capture/new-interview-note')).newInterviewNote(deps);
    },
  },
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
