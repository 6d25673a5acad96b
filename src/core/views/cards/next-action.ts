import { businessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Words } from '../../base/language/words';
import type { PendingReply } from '../../waiting/status/pending-reply';

/** What to do, in words that follow the date of the next action; for what is over, how it ended. */
export function actionText(reply: PendingReply, today: EpochDay, words: Words): string {
  const { actions } = words.sidebar;
  const { action, nextActionOn, deadline } = reply.assessment;
  const isToday = nextActionOn === today;
  switch (action) {
    case 'attend':
      return isToday ? actions.attendToday : actions.attend;
    case 'wait':
      return deadline === today ? actions.waitDue : actions.wait;
    case 'inquire':
      return isToday ? actions.inquireToday : actions.inquire;
    case 'followup':
      return isToday ? actions.followupToday : actions.followup;
    case 'moveOn':
    case 'mend':
      return actions[action];
    case 'none':
      return howItEnded(reply, words);
  }
}

function howItEnded({ interview }: PendingReply, { sidebar, explanation }: Words): string {
  if (interview.result !== undefined) return explanation.answeredWith(interview.result);
  return interview.answered ? explanation.answered : sidebar.actions.nextRound;
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
