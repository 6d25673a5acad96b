import { businessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatDay } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { isRecommendedByPhone } from '../../letters/messages/recommend-message';
import type { PendingReply } from '../../waiting/status/pending-reply';

/** What to do next, in the few words that fit a column of the table. */
export function nextStep(reply: PendingReply, today: EpochDay, language: Language): string {
  const words = wordsOf(language).report;
  const { action, nextActionOn = today, deadline } = reply.assessment;
  const isToday = nextActionOn === today;
  const day = formatDay(nextActionOn, language);
  switch (action) {
    case 'attend':
      return isToday ? words.attendToday : words.attend(day);
    case 'wait':
      return deadline === today ? words.dueToday : words.wait(day);
    case 'inquire':
      return isToday ? words.inquireToday(way(reply, language)) : words.inquire(day, way(reply, language));
    case 'followup':
      return isToday ? words.followupToday(way(reply, language)) : words.followup(day, way(reply, language));
    case 'moveOn':
      return words.moveOn;
    case 'mend':
      return reply.interview.path;
    case 'none':
      return howItEnded(reply, language);
  }
}

/** The business days until the next action, in words; empty where there is no date to wait for. */
export function daysLeft(reply: PendingReply, today: EpochDay, language: Language): string {
  const { nextActionOn } = reply.assessment;
  if (nextActionOn === undefined) return '';
  const words = wordsOf(language).report;
  if (nextActionOn <= today) return words.today;
  const count = businessDays(reply.interview.calendar).count(today, nextActionOn);
  // An interview may be on a closed day, with no business day before it.
  return count === 0 ? '' : words.businessDays(count);
}

function way({ interview, assessment }: PendingReply, language: Language): string {
  const { mail, phone } = wordsOf(language).report.ways;
  return isRecommendedByPhone(interview, assessment) ? phone : mail;
}

function howItEnded({ interview }: PendingReply, language: Language): string {
  const words = wordsOf(language).report;
  if (interview.result !== undefined) return words.answeredWith(interview.result);
  return interview.answered ? words.answered : words.laterRound;
}
