import { businessDays } from '../calendar/business-days';
import type { EpochDay } from '../calendar/epoch-day';
import type { Words } from '../language/words';
import type { PendingReply } from '../pending/pending';

type ActionWords = Words['sidebar']['actions'];

/** What to do, in words that follow the date of the next action. */
export function actionText({ assessment }: PendingReply, today: EpochDay, words: ActionWords): string {
  const isToday = assessment.nextActionOn === today;
  switch (assessment.action) {
    case 'attend':
      return isToday ? words.attendToday : words.attend;
    case 'wait':
      return assessment.deadline === today ? words.waitDue : words.wait;
    case 'inquire':
      return isToday ? words.inquireToday : words.inquire;
    case 'followup':
      return isToday ? words.followupToday : words.followup;
    case 'moveOn':
    case 'mend':
    case 'none':
      return words[assessment.action];
  }
}

/** The day the words of `actionText` follow: on the deadline that is today, else the next action's. */
export function actionDay({ assessment }: PendingReply, today: EpochDay): EpochDay | undefined {
  const isDueToday = assessment.action === 'wait' && assessment.deadline === today;
  return isDueToday ? today : assessment.nextActionOn;
}

/** Business days until the next action; `undefined` for today, without a date, and when none lies between. */
export function daysLeft({ interview, assessment }: PendingReply, today: EpochDay): number | undefined {
  const on = assessment.nextActionOn;
  if (on === undefined || on <= today) return undefined;
  return businessDays(interview.calendar).count(today, on) || undefined;
}
