import { messageChannel } from '../../letters/messages/message-ids';
import { fittingMessage } from '../../letters/messages/recommend-message';
import { groupOf } from '../../waiting/replies/groups';
import { isSentSince } from '../../letters/scenes/scene-record';
import { isHeld } from '../../letters/scenes/scene-facts';
import type { Offering } from '../../letters/scenes/offered-scenes';
import type { SceneId } from '../../letters/scenes/scene-ids';
import { endingOf } from '../../waiting/status/wait-ending';
import { isDocumentScreening } from '../../letters/messages/stage-forms';
import { isBlocking } from '../../waiting/status/blocking-problems';
import { languages } from '../../base/language/language';
import { wordsOf, type Words } from '../../base/language/words';
import type { PendingReply } from '../../waiting/status/pending-reply';
import type { Status } from '../../waiting/status/assessment';
import { isJustHeld, isToday, isYetToBegin } from './day-of-interview';

type CommandId = keyof Words['commands'];

/** What the keys i, p, l and r run. */
export type ActionKey = 'inquiry' | 'promise' | 'log' | 'reply';

/** What one can do about a reply in each status, the likeliest first; `inquiry` stands for the fitting mail or script, `otherWay` for the other. */
const actionsByStatus = {
  inquire: ['inquiry', 'log-inquiry', 'otherWay', 'log-reply', 'set-promise', 'insert-review-sheet'],
  followup: ['inquiry', 'log-inquiry', 'otherWay', 'log-reply', 'set-promise', 'insert-review-sheet'],
  invalid: ['set-promise', 'doctor', 'log-reply'],
  waiting: ['insert-review-sheet', 'log-reply', 'set-promise', 'log-still-selecting', 'insert-waiting-plan'],
  grace: ['insert-review-sheet', 'log-reply', 'set-promise', 'log-still-selecting', 'insert-checklist'],
  inquired: ['log-reply', 'log-still-selecting', 'set-promise', 'insert-review-sheet'],
  exhausted: ['close-unanswered', 'log-reply', 'insert-review-sheet', 'log-still-selecting'],
  upcoming: ['next-interview-card', 'move-interview', 'log-reply', 'insert-message'],
  closed: [
    'log-reply',
    'log-extension',
    'insert-review-sheet',
    'move-interview',
    'next-round',
    'insert-message',
  ],
} as const satisfies Record<Status, readonly ('inquiry' | 'otherWay' | CommandId)[]>;

/**
 * Whether a card asks what the company said: the interview was just held, and nothing is written down. Later no one is
 * asked any more; the form is still on the card.
 */
export function asksWhatWasSaid(reply: PendingReply): boolean {
  return isJustHeld(reply) && reply.interview.promised === undefined;
}

/**
 * The one thing that is on a card as a button, without opening it: to ask, to write down what was said, to fix, to
 * log the answer, to set the next round or a new day, to close what no one answers. `undefined` for an offer, of which
 * the card has the letters (`isToBeAnswered`).
 */
export function primaryAction(reply: PendingReply): CommandId | undefined {
  const { interview, assessment } = reply;
  if (asksWhatWasSaid(reply)) return 'set-promise';
  switch (assessment.status) {
    case 'inquire':
    case 'followup':
      return groupOf(reply) === 'today' ? inquiryCommand(reply) : 'log-reply';
    case 'invalid':
      return mendingCommand(reply);
    case 'waiting':
    case 'grace':
      return isJustHeld(reply) ? undefined : 'log-reply';
    case 'inquired':
      return 'log-reply';
    case 'exhausted':
      return 'close-unanswered';
    case 'upcoming':
      if (interview.isBeingMoved) return 'move-interview';
      return isToday(reply) && interview.judged ? 'next-interview-card' : undefined;
    case 'closed':
      if (endingOf(interview) !== 'passed' || interview.laterRound !== undefined) return undefined;
      return interview.isBeingMoved ? 'move-interview' : 'next-round';
  }
}

/** Whether the company waits for the user's answer to its offer. */
export function isToBeAnswered({ interview, assessment: { stillOpen } }: PendingReply): boolean {
  return stillOpen !== undefined && endingOf(interview) === 'offer';
}

/**
 * Whether a scene that fits is on the card itself, and not below it: an answer to an offer, thanks once the interview is
 * over, the answer to a pass, the mail that was announced in a call, and before an interview of today the call that one is
 * late.
 */
export function isOnCard(id: SceneId, { reply, today, minute, sent = [] }: Offering): boolean {
  const { interview } = reply;
  if (isToBeAnswered(reply) || isWithdrawn(reply)) return true;
  if (id === 'phone-late') return isYetToBegin(reply, minute);
  if (id === 'mail-thanks') return isJustHeld(reply) && isHeld(interview, today, minute);
  const isPassed = primaryAction(reply) === 'next-round';
  return id === 'mail-dates' && isPassed && !isSentSince(sent, 'dates', interview.replied ?? interview.date);
}

/** Whether the user has withdrawn, or declined. */
export function isWithdrawn({ interview }: PendingReply): boolean {
  return endingOf(interview) === 'withdrawn';
}

/** Words of a promise are fixed in the form that reads them; everything else where the notes are examined. */
function mendingCommand({ assessment: { problems } }: PendingReply): CommandId {
  return problems.find(isBlocking)?.code === 'promise-not-understood' ? 'set-promise' : 'doctor';
}

/** The commands in the detail of a card, the likeliest first; not the one that is on the card itself. */
export function cardActions(reply: PendingReply): readonly CommandId[] {
  const primary = primaryAction(reply);
  return allActions(reply).filter((id) => id !== primary);
}

function allActions(reply: PendingReply): readonly CommandId[] {
  const { laterRound, stage, isBeingMoved } = reply.interview;
  const { status } = reply.assessment;
  return actionsByStatus[status]
    .filter((action) => action !== 'next-round' || (laterRound === undefined && mayGoOn(reply.interview)))
    .filter((action) => action !== 'log-reply' || status !== 'closed' || isToBeAnswered(reply))
    .filter((action) => action !== 'log-extension' || isToBeAnswered(reply))
    .filter((action) => action !== 'move-interview' || status === 'upcoming' || isBeingMoved)
    .filter((action) => action !== 'insert-review-sheet' || !isDocumentScreening(stage))
    .map((action) => (action === 'inquiry' || action === 'otherWay' ? askingCommand(action, reply) : action));
}

/** After an offer, a refusal, a withdrawal and where no one answered no round comes; one that is being moved comes first. */
function mayGoOn(interview: PendingReply['interview']): boolean {
  const ending = endingOf(interview);
  const isUnanswered = languages.some((each) => wordsOf(each).log.unanswered === interview.result);
  return (
    !isUnanswered &&
    !interview.isBeingMoved &&
    (ending === undefined || ending === 'passed' || ending === 'other')
  );
}

const commandByKey = {
  promise: 'set-promise',
  log: 'log-inquiry',
  reply: 'log-reply',
} as const satisfies Record<Exclude<ActionKey, 'inquiry'>, CommandId>;

/** The command after a key. The inquiry asks the guard rail itself, so the key may be pressed in every status. */
export function commandOfKey(key: ActionKey, reply: PendingReply): CommandId {
  return key === 'inquiry' ? inquiryCommand(reply) : commandByKey[key];
}

function askingCommand(way: 'inquiry' | 'otherWay', reply: PendingReply): CommandId {
  const fitting = inquiryCommand(reply);
  if (way === 'inquiry') return fitting;
  return fitting === 'insert-phone-script' ? 'insert-inquiry-email' : 'insert-phone-script';
}

/** A phone script where that is what fits. */
function inquiryCommand({ interview, assessment }: PendingReply): CommandId {
  const { id } = fittingMessage(interview, assessment);
  return messageChannel(id) === 'phone' ? 'insert-phone-script' : 'insert-inquiry-email';
}
