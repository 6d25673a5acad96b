import { ExplanationModal } from '../explanation/explanation-modal';
import type { CommandTable, NoteCommand } from './commands';
import { inInterviewNote } from './when-offered';

/** The command that shows why a note's dates are what they are. */
export const explanationCommands = {
  'explain-status': {
    icon: 'circle-help',
    offered: inInterviewNote,
    inMenus: inInterviewNote,
    run: ({ file }, deps) => {
      new ExplanationModal(file.path, deps).open();
    },
  },
} as const satisfies CommandTable<NoteCommand>;
