import { isNearAsking } from '../../core/status/near-asking';
import type { CommandTable, NoteCommand } from './commands';
import { inInterviewNote } from './when-offered';

/** The commands that put a message into an interview note, and the user's own templates into any. */
export const insertionCommands = {
  'insert-inquiry-email': {
    icon: 'mail',
    offered: inInterviewNote,
    inMenus: ({ reply }) => reply !== undefined && isNearAsking(reply.assessment.status),
    run: async (target, deps) => (await import('../messages/message-insertion')).insertInquiry(target, deps),
  },
  'insert-message': {
    icon: 'list',
    offered: inInterviewNote,
    inMenus: inInterviewNote,
    run: async (target, deps) =>
      (await import('../messages/message-insertion')).insertChosenMessage(target, deps),
  },
  'insert-phone-script': {
    icon: 'phone',
    offered: inInterviewNote,
    run: async (target, deps) =>
      (await import('../messages/message-insertion')).insertPhoneScript(target, deps),
  },
  'insert-template': {
    icon: 'file-plus',
    offered: () => true,
    run: async (target, deps) =>
      (await import('../messages/insert-template')).insertOwnTemplate(target, deps),
  },
} as const satisfies CommandTable<NoteCommand>;
