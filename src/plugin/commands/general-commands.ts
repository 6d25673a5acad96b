import { findNotes } from '../adoption/find-notes';
import { exportCalendar } from '../calendar-export/export-calendar';
import { newInterviewNote } from '../capture/new-interview-note';
import { openDoctor } from '../doctor/doctor-modal';
import { insertSamples } from '../samples/insert-samples';
import { removeSamples } from '../samples/remove-samples';
import { showStatistics } from '../statistics/show-statistics';
import { openPendingReplies } from '../sidebar/pending-replies-leaf';
import type { CommandId, GeneralCommand } from './command-types';
import type { noteCommands } from './note-commands';

/** Every command is about one note or is here: the compiler asks for each that has a name. */
type GeneralCommandId = Exclude<CommandId, keyof typeof noteCommands>;

/** The commands that are about no note. */
export const generalCommands: Readonly<Record<GeneralCommandId, GeneralCommand>> = {
  'open-pending-replies': {
    icon: 'hourglass',
    run: ({ app }, path) => openPendingReplies(app.workspace, path),
  },
  'new-interview-note': {
    icon: 'calendar-plus',
    run: (deps) => {
      newInterviewNote(deps);
    },
  },
  'insert-samples': {
    icon: 'copy-plus',
    needsNotes: true,
    run: insertSamples,
  },
  'remove-samples': {
    icon: 'trash-2',
    needsNotes: true,
    run: removeSamples,
  },
  'find-notes': {
    icon: 'search',
    needsNotes: true,
    run: findNotes,
  },
  statistics: {
    icon: 'calendar-clock',
    run: (deps, path) => {
      showStatistics(deps, path);
    },
  },
  'export-calendar': {
    icon: 'calendar',
    needsNotes: true,
    run: exportCalendar,
  },
  doctor: {
    icon: 'stethoscope',
    needsNotes: true,
    run: openDoctor,
  },
};
