import { fittingMail } from '../../core/letters/messages/recommend-message';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import { insertOnce } from './insert-once';
import { placeGuarded, writableReply } from './place-message';

/** Inserts the mail that fits, also where the phone is the way named: the command says mail. The guard rail comes first. */
export function insertInquiry(target: CommandTarget, deps: CommandDeps): Promise<void> {
  return insertOnce(target.file, () => choose(target, deps));
}

async function choose(target: CommandTarget, deps: CommandDeps): Promise<boolean> {
  const reply = await writableReply(target, deps);
  if (!reply) return false;
  const { id } = fittingMail(reply.interview, reply.assessment);
  return placeGuarded(id, target.file, deps);
}
