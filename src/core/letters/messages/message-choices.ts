import type { EpochDay } from '../../base/calendar/epoch-day';
import { guardRail } from '../../waiting/guard-rail/guard-rail';
import { guardRailText } from '../../waiting/guard-rail/guard-rail-text';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { messageChannel, messageIds, type MessageId } from './message-ids';
import {
  fittingMessage,
  fittingScript,
  owesNothing,
  recommendMessage,
  type FittingMessage,
} from './recommend-message';

/** One of the eight messages, to be chosen. */
export interface MessageChoice {
  readonly id: MessageId;
  readonly name: string;
  readonly isRecommended: boolean;
  /** In one sentence: why it is recommended, or else when it is used. */
  readonly why: string;
}

/** The messages to choose from; `none` says why none of them is recommended now. */
export interface MessageChoices {
  readonly choices: readonly MessageChoice[];
  readonly none: string | undefined;
}

/** The recommended message with its name and why, for a card or a button; `undefined` where none is. */
export function recommendedMessage(reply: PendingReply, language: Language): MessageChoice | undefined {
  const id = recommendMessage(reply.interview, reply.assessment);
  const fitting = fittingMessage(reply.interview, reply.assessment);
  return id && choice(id, fitting, true, language);
}

/** All eight messages: the fitting one first, the others in their own order. */
export function messageChoices(reply: PendingReply, today: EpochDay, language: Language): MessageChoices {
  const { interview, assessment } = reply;
  const isTime = recommendMessage(interview, assessment) !== undefined;
  const choices = inOrder(messageIds, fittingMessage(interview, assessment), isTime, language);
  return { choices, none: whyNone(reply, today, language) };
}

/** The four phone scripts, the fitting one first. */
export function phoneChoices(
  { interview, assessment }: PendingReply,
  language: Language,
): readonly MessageChoice[] {
  const scripts = messageIds.filter((id) => messageChannel(id) === 'phone');
  const isTime = recommendMessage(interview, assessment) !== undefined;
  return inOrder(scripts, fittingScript(interview), isTime, language);
}

function inOrder(
  ids: readonly MessageId[],
  fitting: FittingMessage,
  isTime: boolean,
  language: Language,
): MessageChoice[] {
  return [fitting.id, ...ids.filter((id) => id !== fitting.id)].map((id) =>
    choice(id, fitting, isTime && id === fitting.id, language),
  );
}

function choice(
  id: MessageId,
  { why }: FittingMessage,
  isRecommended: boolean,
  language: Language,
): MessageChoice {
  const { names, uses, whys } = wordsOf(language).messages;
  return { id, name: names[id], isRecommended, why: isRecommended ? whys[why] : uses[id] };
}

/** The hour of the day does not unmake a recommendation, so that only the day counts here, as for a letter. */
function whyNone(reply: PendingReply, today: EpochDay, language: Language): string | undefined {
  const text = guardRailText(guardRail(reply, today, undefined, 'mail'), reply, today, language);
  if (!text) return owesNothing(reply.interview) ? wordsOf(language).messages.owedNothing : undefined;
  return text.title + wordsOf(language).guardRail.betweenSentences + (text.from ?? text.reason);
}
