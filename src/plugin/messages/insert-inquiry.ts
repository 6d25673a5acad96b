import { fittingMessage } from '../../core/letters/messages/recommend-message';
import type { CommandDeps, CommandTarget } from '../commands/commands';
import { placeGuarded, writableReply } from './place-message';

/** Inserts the message that fits, the guard rail first. */
export async function insertInquiry(target: CommandTarget, deps: CommandDeps): Promise<void> {
  const reply = await writableReply(target, deps);
  if (!reply) return;
  const { id } = fittingMessage(reply.interview, reply.assessment);
  await placeGuarded(id, target.file, deps);
}
