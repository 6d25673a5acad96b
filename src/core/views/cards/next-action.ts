import type { EpochDay } from '../../base/calendar/epoch-day';
import { clockText, formatDayNear, formatDayWithYear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf, type Words } from '../../base/language/words';
import { readClock } from '../../letters/japanese/clock-times';
import { inquiryChannel } from '../../letters/messages/recommend-message';
import { isDueToday } from '../../waiting/replies/groups';
import { businessDaysOf, type PendingReply } from '../../waiting/status/pending-reply';
import { latestOf } from '../../waiting/status/wait-dates';
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
      return rule === 'S15' ? longAgoText(reply, actions, language) : moveOnText(reply, actions, language);
    case 'mend':
      return actions.mend;
    case 'none':
      return closedText(reply, wordsOf(language));
  }
}

/** The same behind its date, as a card has it. */
export function datedAction(reply: PendingReply, language: Language): string {
  const day = actionDay(reply, language);
  const text = actionText(reply, language);
  return day === undefined ? text : `${day} ${text}`;
}

/** The day of the next action, written out; not today, which the words of the action say, but for an interview that may move. */
export function actionDay({ assessment }: PendingReply, language: Language): string | undefined {
  const { nextActionOn: on, today, stillOpen } = assessment;
  if (on === undefined || (on === today && stillOpen !== 'newDate')) return undefined;
  return formatDayNear(on, today, language);
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

/** Why no more is awaited, then what to do instead. */
function moveOnText(
  { assessment: { rule, waits, today } }: PendingReply,
  { askedTwice, passOnly, moveOn }: ActionWords,
  language: Language,
): string {
  return (rule === 'S4' ? askedTwice : passOnly(formatDayNear(latestOf(waits), today, language))) + moveOn;
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

/** The business days until the action; `undefined` without any. */
export function leftText(reply: PendingReply, language: Language): string | undefined {
  const days = daysLeft(reply, reply.assessment.today);
  return days === undefined ? undefined : wordsOf(language).sidebar.left(days);
}

/** Since when asking is fine; `undefined` for what begins today or later, and for what is to be asked on a later day. */
export function sinceText(reply: PendingReply, language: Language): string | undefined {
  const { since } = wordsOf(language).sidebar;
  const { today, isPlanned } = reply.assessment;
  const isLater = isPlanned || daysLeft(reply, today) !== undefined;
  const from = isLater ? undefined : askableSince(reply);
  return from === undefined || from >= today ? undefined : since(formatDayNear(from, today, language));
}

/** Business days until the next action; `undefined` for today, without a date, and when none is between. */
function daysLeft(reply: PendingReply, today: EpochDay): number | undefined {
  const on = reply.assessment.nextActionOn;
  if (on === undefined || on <= today) return undefined;
  return businessDaysOf(reply).count(today, on) || undefined;
}
