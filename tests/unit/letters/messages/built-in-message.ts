import type { EpochDay } from '../../../../src/core/base/calendar/epoch-day';
import type { Profile } from '../../../../src/core/base/settings/profile';
import { fillMessage, type Message } from '../../../../src/core/letters/messages/fill-message';
import { messageData } from '../../../../src/core/letters/messages/message-data';
import type { MessageId } from '../../../../src/core/letters/messages/message-ids';
import { builtInTemplate } from '../../../../src/core/letters/template/built-in-templates';
import { readTemplate } from '../../../../src/core/letters/template/read-template';
import type { Failed, Template } from '../../../../src/core/letters/template/template';
import type { PendingReply } from '../../../../src/core/waiting/status/pending-reply';

/** What a message is filled with. */
interface Filling {
  readonly reply: PendingReply;
  readonly profile: Profile;
  readonly today: EpochDay;
}

const read = new Map<MessageId, Template | Failed>();

/** One of the eight messages, filled from its built-in template; a broken one fails the test. */
export function builtInMessage(id: MessageId, { reply, profile, today }: Filling): Message {
  const template = read.get(id) ?? templateOf(id);
  read.set(id, template);
  const message =
    'problem' in template ? template : fillMessage(template, messageData(reply, profile, today));
  if ('problem' in message) throw new Error(JSON.stringify(message.problem));
  return message;
}

function templateOf(id: MessageId): Template | Failed {
  const { file, text } = builtInTemplate(id)!;
  return readTemplate(file, text);
}
