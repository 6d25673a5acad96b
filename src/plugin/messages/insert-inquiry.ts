import { fittingMail } from '../../core/letters/messages/recommend-message';
import type { CommandDeps, CommandTarget } from '../commands/commands';
import { placeGuarded, writableReply } from './place-message';

/** Inserts the mail that fits, also where the phone is the way named: the command says mail. The guard rail comes first. */
export async function insertInquiry(target: CommandTarget, deps: CommandDeps): Promise<void> {
  const reply = await writableReply(target, deps);
  if (!reply) return;
  const { id } = fittingMail(reply.interview, reply.assessment);
  await placeGuarded(id, target.file, deps);
}
