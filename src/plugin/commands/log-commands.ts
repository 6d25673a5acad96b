import { logInquiry } from '../log/log-inquiry';
import { logReply } from '../log/log-reply';
import { logStillSelecting } from '../log/log-still-selecting';
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
    run: logInquiry,
  },
  'log-still-selecting': {
    icon: 'hourglass',
    offered: inInterviewNote,
    inMenus: inStatus('inquire', 'followup', 'waiting', 'grace', 'inquired', 'exhausted'),
    run: logStillSelecting,
  },
  'log-reply': {
    icon: 'mail-check',
    offered: inInterviewNote,
    inMenus: inStatus('inquire', 'followup', 'waiting', 'grace', 'inquired', 'exhausted', 'invalid'),
    run: logReply,
  },
} as const satisfies CommandTable<NoteCommand>;
