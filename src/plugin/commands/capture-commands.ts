import { resultKind } from '../../core/flows/log/result-kind';
import { makeInterviewNote } from '../capture/make-interview-note';
import { nextRoundNote } from '../capture/next-round-note';
import type { CommandTable, CommandTarget, NoteCommand } from './commands';
import { inInterviewNote } from './when-offered';

/** Whether the note lacks what makes it an interview note. */
const isNone = ({ reply }: CommandTarget): boolean =>
  reply === undefined || reply.interview.problems.some(({ code }) => code === 'missing');
/** Whether the company said that the applicant goes on, and no later note of it is there. */
const goesOn = ({ reply }: CommandTarget): boolean =>
  reply?.interview.result !== undefined &&
  reply.interview.laterRound === undefined &&
  resultKind(reply.interview.result) === 'passed';

/** The commands that make a note an interview note, and the note of the next round. */
export const captureCommands = {
  'make-interview-note': {
    icon: 'calendar-plus',
    offered: isNone,
    run: makeInterviewNote,
  },
  'next-round': {
    icon: 'arrow-right',
    offered: inInterviewNote,
    inMenus: goesOn,
    run: nextRoundNote,
  },
} as const satisfies CommandTable<NoteCommand>;
