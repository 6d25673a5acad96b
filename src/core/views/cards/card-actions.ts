import { messageChannel } from '../../letters/messages/message-ids';
import { fittingMessage } from '../../letters/messages/recommend-message';
import { isDocumentScreening } from '../../letters/messages/stage-forms';
import type { Words } from '../../base/language/words';
import type { PendingReply } from '../../waiting/status/pending-reply';
import type { Status } from '../../waiting/status/assessment';

type CommandId = keyof Words['commands'];

/** What the keys i, l and r, and the first button of a card, run. */
export type ActionKey = 'inquiry' | 'log' | 'reply';

/** What one can do about a reply in each status, the likeliest first; `inquiry` stands for the fitting mail or script. */
const actionsByStatus = {
  inquire: ['inquiry', 'log-inquiry', 'log-reply', 'insert-review-sheet'],
  followup: ['inquiry', 'log-inquiry', 'log-reply', 'insert-review-sheet'],
  invalid: ['doctor', 'log-reply'],
  waiting: ['insert-review-sheet', 'log-reply', 'log-still-selecting', 'insert-waiting-plan'],
  grace: ['insert-review-sheet', 'log-reply', 'log-still-selecting', 'insert-checklist'],
  inquired: ['log-reply', 'log-still-selecting', 'insert-review-sheet'],
  exhausted: ['log-reply', 'insert-review-sheet', 'log-still-selecting'],
  upcoming: ['next-interview-card', 'log-reply'],
  closed: ['insert-review-sheet', 'next-round'],
} as const satisfies Record<Status, readonly ('inquiry' | CommandId)[]>;

/** The commands on the card of a reply, the likeliest first. */
export function cardActions(reply: PendingReply): readonly CommandId[] {
  const { laterRound, stage } = reply.interview;
  return actionsByStatus[reply.assessment.status]
    .filter((action) => action !== 'next-round' || laterRound === undefined)
    .filter((action) => action !== 'insert-review-sheet' || !isDocumentScreening(stage))
    .map((action) => (action === 'inquiry' ? inquiryCommand(reply) : action));
}

/** The command behind a key. The inquiry asks the guard rail itself, so the key may be pressed in every status. */
export function commandOfKey(key: ActionKey, reply: PendingReply): CommandId {
  if (key === 'inquiry') return inquiryCommand(reply);
  return key === 'log' ? 'log-inquiry' : 'log-reply';
}

/** A phone script where that is what fits. */
function inquiryCommand({ interview, assessment }: PendingReply): CommandId {
  const { id } = fittingMessage(interview, assessment);
  return messageChannel(id) === 'phone' ? 'insert-phone-script' : 'insert-inquiry-email';
}
