import type { Status } from '../../core/waiting/status/assessment';
import type { CommandTarget } from './commands';

/** In an interview note. */
export function inInterviewNote({ reply }: CommandTarget): boolean {
  return reply !== undefined;
}

/** In an interview note that has one of some statuses. */
export function inStatus(...statuses: readonly Status[]): (target: CommandTarget) => boolean {
  return ({ reply }) => reply !== undefined && statuses.includes(reply.assessment.status);
}
