import type { CommandTable, NoteCommand } from './commands';
import { inInterviewNote, inStatus } from './when-offered';

/**
 * The commands that log an inquiry and the company's answers. Any interview note can be logged in; a menu offers only
 * what is likely in its status.
 */
export const logCommands = {
  'log-inquiry': {
    icon: 'send',
    offered: inInterviewNote,
    inMenus: inStatus('inquire', 'followup', 'waiting', 'grace'),
    run: async (target, deps) => {
      (await import('../log/log-inquiry')).logInquiry(target, deps);
    },
  },
  'log-still-selecting': {
    icon: 'hourglass',
    offered: inInterviewNote,
    inMenus: inStatus('inquire', 'followup', 'waiting', 'grace', 'inquired', 'exhausted'),
    run: async (target, deps) => {
      (await import('../log/log-still-selecting')).logStillSelecting(target, deps);
    },
  },
  'log-reply': {
    icon: 'mail-check',
    offered: inInterviewNote,
    inMenus: inStatus('inquire', 'followup', 'waiting', 'grace', 'inquired', 'exhausted', 'invalid'),
    run: async (target, deps) => {
      (await import('../log/log-reply')).logReply(target, deps);
    },
  },
} as const satisfies CommandTable<NoteCommand>;
