import { wordsOf } from '../../core/base/language/words';
import { messageChoices, type MessageChoice } from '../../core/letters/messages/message-choices';
import type { CommandDeps, CommandTarget } from '../commands/commands';
import { MessageChooser } from './message-chooser';
import { placeGuarded, writableReply } from './place-message';

/** Lets the user choose among the eight messages and inserts the chosen one, the guard rail first. */
export async function insertMessage(target: CommandTarget, deps: CommandDeps): Promise<void> {
  const reply = await writableReply(target, deps);
  if (!reply) return;
  const offer = messageChoices(reply, deps.today(), deps.language());
  const { messages } = wordsOf(deps.language());
  // A chooser that is closed without a choice never resolves, and nothing happens.
  const { id } = await new Promise<MessageChoice>((choose) => {
    new MessageChooser(deps.app, offer, messages, choose).open();
  });
  await placeGuarded(id, target.file, deps);
}
