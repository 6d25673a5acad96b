import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatDayNear, formatDayWithYear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf, type Words } from '../../base/language/words';
import { inquiryChannel } from '../../letters/messages/recommend-message';
import { isDueToday } from '../../waiting/replies/groups';
import { isToBeAnswered } from '../cards/card-actions';
import { datedAction } from '../cards/next-action';
import { businessDaysOf, type PendingReply } from '../../waiting/status/pending-reply';
import { waitEnding, waitOutcome } from '../../waiting/status/wait-outcome';

type StepWords = Words['report'];

/** What to do next, in the few words that fit a column of the table. */
export function nextStep(reply: PendingReply, today: EpochDay, language: Language): string {
  const words = wordsOf(language).report;
  const { action, nextActionOn = today, rule, stillOpen } = reply.assessment;
  const day = formatDayNear(nextActionOn, today, language);
  switch (action) {
    case 'attend':
      return nextActionOn === today ? words.attendToday : words.attend(day);
    case 'wait':
      return waitStep(reply, day, words);
    case 'inquire':
    case 'followup':
      return askingStep(reply, day, words);
    case 'moveOn':
      return rule === 'S15' ? longAgo(reply, words, language) : words.moveOn;
    case 'mend':
      return reply.interview.path;
    case 'none':
      if (stillOpen === undefined) return howItEnded(reply, words);
      return isToBeAnswered(reply) ? datedAction(reply, language) : words.arranging;
  }
}

function waitStep(reply: PendingReply, day: string, words: StepWords): string {
  const text = words.wait[waitOutcome(reply)](day);
  return isDueToday(reply) ? words.dueToday(text) : text;
}

function askingStep({ interview, assessment }: PendingReply, day: string, words: StepWords): string {
  const { action, nextActionOn, today, isPlanned } = assessment;
  if (isPlanned) return words.planned(day);
  const channel = inquiryChannel(interview, assessment);
  const way = words.ways[channel];
  const isToday = nextActionOn === today;
  if (action === 'followup') return isToday ? words.followupToday(way) : words.followup(day, way);
  if (channel === 'portal') return isToday ? words.inquireOnSiteToday : words.inquireOnSite(day);
  return isToday ? words.inquireToday(way) : words.inquire(day, way);
}

function longAgo({ interview: { date } }: PendingReply, words: StepWords, language: Language): string {
  return date === undefined ? words.longAgoUndated : words.longAgo(formatDayWithYear(date, language));
}

/** The business days until the next action, in words; empty where there is not a date to wait for. */
export function daysLeft(reply: PendingReply, today: EpochDay, language: Language): string {
  const { nextActionOn } = reply.assessment;
  if (nextActionOn === undefined) return '';
  const words = wordsOf(language).report;
  if (nextActionOn <= today) return words.today;
  const count = businessDaysOf(reply).count(today, nextActionOn);
  // An interview may be on a closed day, with no business day before it.
  return count === 0 ? '' : words.businessDays(count);
}

function howItEnded(reply: PendingReply, words: StepWords): string {
  const { result = '', over } = reply.interview;
  switch (waitEnding(reply)) {
    case 'result':
      return words.answeredWith(result);
    case 'answered':
      return words.answered;
    case 'ended':
    case 'passed':
      return words.endedBy(over?.words ?? '');
    case 'laterRound':
      return words.laterRound;
    case 'notJudged':
      return words.notJudged;
  }
}
