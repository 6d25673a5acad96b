import type { Status } from '../../core/status/assessment';
import type { CommandTarget, NoteCommand } from './commands';

/** Any interview note can be logged in; a menu offers only what is likely in its status. */
const isInterview = ({ reply }: CommandTarget): boolean => reply !== undefined;
const has = (statuses: readonly Status[]) => {
  return ({ reply }: CommandTarget): boolean =>
    reply !== undefined && statuses.includes(reply.assessment.status);
};

/** The commands that log an inquiry and the company's answers. */
export const logCommands = {
  'log-inquiry': {
    icon: 'send',
    offered: isInterview,
    inMenus: has(['inquire', 'followup', 'waiting', 'grace']),
    run: async (target, deps) => {
      (await import('../log/log-inquiry')).logInquiry(target, deps);
    },
  },
  'log-still-selecting': {
    icon: 'hourglass',
    offered: isInterview,
    inMenus: has(['inquire', 'followup', 'waiting', 'grace', 'inquired', 'exhausted']),
    run: async (target, deps) => {
      (await import('../log/log-still-selecting')).logStillSelecting(target, deps);
    },
  },
  'log-reply': {
    icon: 'mail-check',
    offered: isInterview,
    inMenus: has(['inquire', 'followup', 'waiting', 'grace', 'inquired', 'exhausted', 'invalid']),
    run: async (target, deps) => {
      (await import('../log/log-reply')).logReply(target, deps);
    },
  },
} as const satisfies Record<string, NoteCommand>;
