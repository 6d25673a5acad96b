import { isNearAsking } from '../../core/waiting/status/near-asking';
import { insertOwnTemplate } from '../messages/insert-template';
import { insertChosenMessage, insertInquiry, insertPhoneScript } from '../messages/message-insertion';
import type { CommandTable, NoteCommand } from './commands';
import { inInterviewNote } from './when-offered';

/** The commands that put a message into an interview note, and the user's own templates into any. */
export const insertionCommands = {
  'insert-inquiry-email': {
    icon: 'mail',
    offered: inInterviewNote,
    inMenus: ({ reply }) => reply !== undefined && isNearAsking(reply.assessment.status),
    run: insertInquiry,
  },
  'insert-message': {
    icon: 'list',
    offered: inInterviewNote,
    inMenus: inInterviewNote,
    run: insertChosenMessage,
  },
  'insert-phone-script': {
    icon: 'phone',
    offered: inInterviewNote,
    inMenus: ({ reply }) => reply !== undefined && isNearAsking(reply.assessment.status),
    run: insertPhoneScript,
  },
  'insert-template': {
    icon: 'file-plus',
    offered: () => true,
    run: insertOwnTemplate,
  },
} as const satisfies CommandTable<NoteCommand>;
