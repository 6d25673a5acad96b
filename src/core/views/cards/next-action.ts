import type { EpochDay } from '../../base/calendar/epoch-day';
import { clockText, formatDayNear, formatDayWithYear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf, type Words } from '../../base/language/words';
import { readClock } from '../../letters/japanese/clock-times';
import { inquiryChannel } from '../../letters/messages/recommend-message';
import { isDueToday } from '../../waiting/replies/groups';
import { businessDaysOf, type PendingReply } from '../../waiting/status/pending-reply';
import { askableSince, waitEnding, waitOutcome } from '../../waiting/status/wait-outcome';

type ActionWords = Words['sidebar']['actions'];

/** What to do, in words that follow the date of the next action; for what is over, how it ended. */
export function actionText(reply: PendingReply, language: Language): string {
  const { actions } = wordsOf(language).sidebar;
  const start = readClock(reply.interview.time);
  const { action, nextActionOn, today, rule, stillOpen } = reply.assessment;
  switch (action) {
    case 'attend':
      if (stillOpen === 'newDate') return actions.attendUntilMoved;
      if (nextActionOn !== today) return actions.attend;
      return actions.attendToday(start === undefined ? undefined : clockText(start));
    case 'wait':
      return waitText(reply, actions);
    case 'inquire':
    case 'followup':
      return askingText(reply, actions);
    case 'moveOn':
      return rule === 'S15' ? longAgoText(reply, actions, language) : actions.moveOn;
    case 'mend':
      return actions.mend;
    case 'none':
      return closedText(reply, wordsOf(language));
  }
}

/** The same behind its date, as a card has it. */
export function datedAction(reply: PendingReply, language: Language): string {
  const { nextActionOn: on, today } = reply.assessment;
  const text = actionText(reply, language);
  return on === undefined ? text : `${formatDayNear(on, today, language)} ${text}`;
}

function waitText(reply: PendingReply, actions: ActionWords): string {
  const text = actions.wait[waitOutcome(reply)];
  return isDueToday(reply) ? actions.dueToday(text) : text;
}

function askingText({ interview, assessment }: PendingReply, actions: ActionWords): string {
  const { action, nextActionOn, today, isPlanned } = assessment;
  if (isPlanned) return actions.planned;
  const kind = action === 'followup' ? 'followup' : 'inquire';
  const text = nextActionOn === today ? actions[`${kind}Today`] : actions[kind];
  return inquiryChannel(interview, assessment) === 'portal' ? actions.onSite(text) : text;
}

function longAgoText({ interview }: PendingReply, actions: ActionWords, language: Language): string {
  const { date } = interview;
  return date === undefined ? actions.longAgoUndated : actions.longAgo(formatDayWithYear(date, language));
}

function closedText(reply: PendingReply, words: Words): string {
  const { open, offered } = words.sidebar.actions;
  const { interview, assessment } = reply;
  const { stillOpen, nextActionOn, today } = assessment;
  if (stillOpen === undefined) return howItEnded(reply, words);
  const result = interview.result ?? interview.over?.words ?? '';
  if (stillOpen !== 'offer') return nextActionOn === today ? open.today : open[stillOpen];
  return nextActionOn === undefined ? offered(words.explanation.answeredWith(result)) : open.offer;
}

function howItEnded(reply: PendingReply, { sidebar, explanation }: Words): string {
  const { result = '', over, stage = '' } = reply.interview;
  switch (waitEnding(reply)) {
    case 'result':
      return explanation.answeredWith(result);
    case 'answered':
      return explanation.answered;
    case 'ended':
      return explanation.endedBy(over?.words ?? '');
    case 'passed':
      return explanation.passedBy(over?.words ?? '');
    case 'laterRound':
      return sidebar.actions.nextRound;
    case 'notJudged':
      return explanation.notJudged(stage);
  }
}

/** What follows the action: the business days until then, or since when asking is fine; `undefined` without either. */
export function timeText(reply: PendingReply, language: Language): string | undefined {
  const { left, since } = wordsOf(language).sidebar;
  const { today, isPlanned } = reply.assessment;
  const days = daysLeft(reply, today);
  if (days !== undefined) return left(days);
  const from = isPlanned ? undefined : askableSince(reply);
  return from === undefined || from >= today ? undefined : since(formatDayNear(from, today, language));
}

/** Business days until the next action; `undefined` for today, without a date, and when none is between. */
function daysLeft(reply: PendingReply, today: EpochDay): number | undefined {
  const on = reply.assessment.nextActionOn;
  if (on === undefined || on <= today) return undefined;
  return businessDaysOf(reply).count(today, on) || undefined;
}
