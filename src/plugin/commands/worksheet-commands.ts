import type { WorksheetId } from '../../core/letters/worksheets/worksheet';
import { insertSheet } from '../worksheets/insert-sheet';
import type { CommandTable, CommandTarget, NoteCommand } from './commands';
import { inInterviewNote } from './when-offered';

/** While there is something to wait or to ask for. */
const isOpen = ({ reply }: CommandTarget): boolean =>
  reply !== undefined && reply.assessment.status !== 'closed';

/** The commands that put a worksheet into a note. */
export const worksheetCommands = {
  'insert-review-sheet': sheet('review-sheet', 'message-square-text', inInterviewNote, inInterviewNote),
  'insert-checklist': sheet('checklist', 'list-checks', isOpen),
  'insert-waiting-plan': sheet('waiting-plan', 'leaf', isOpen),
  'next-interview-card': sheet('next-interview-card', 'message-circle', inInterviewNote),
  'insert-self-analysis': sheet('self-analysis', 'user', () => true),
  'insert-motivation': sheet('motivation', 'flag', () => true),
} as const satisfies CommandTable<NoteCommand>;

function sheet(
  id: WorksheetId,
  icon: string,
  offered: NoteCommand['offered'],
  inMenus: NoteCommand['offered'] = () => false,
): NoteCommand {
  return {
    icon,
    offered,
    inMenus,
    run: (target, deps) => insertSheet(id, target, deps),
  };
}
