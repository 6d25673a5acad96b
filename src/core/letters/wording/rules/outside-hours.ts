import { businessDays } from '../../../base/calendar/business-days';
import type { EpochDay } from '../../../base/calendar/epoch-day';
import { askedPlace, callingTime } from '../../../waiting/guard-rail/calling-time';
import type { Draft } from '../draft';
import type { Objection } from '../wording';
import type { WordingRule } from '../wording-rule';
import { datesIn } from '../wrong-dates';

/** A company is written to and called in its hours, on a day on which it works (domain: What must not happen). */
export const outsideHours: WordingRule = {
  weight: 'advice',
  find: (draft, { reply, today, minute }) => {
    const { message } = draft;
    // Who is late calls at once, whatever the hour.
    if (message.isPiece || minute === undefined || message.purpose === 'absence') return [];
    const { hours, calendar } = askedPlace(reply?.interview);
    const company = businessDays(calendar);
    const opensOn = (day: EpochDay): Objection[] => {
      const sending = sendingOf(draft, today, company.add(today, 1));
      return [{ part: 'text', from: 0, to: 0, opens: { day, hours, sending } }];
    };
    switch (callingTime({ hours, calendar }, today, minute).moment) {
      case 'best':
      case 'open':
      case 'lunch':
        return [];
      case 'before-hours':
        return opensOn(today);
      case 'after-hours':
      case 'closed-day':
        return opensOn(company.add(today, 1));
    }
  },
};

/** Who gives an appointment back that is near does so at once; who thanks may choose; others wait. */
function sendingOf(
  { message, sending, parts: { text } }: Draft,
  today: EpochDay,
  nextDay: EpochDay,
): 'at-once' | 'either' | 'in-hours' {
  if (message.purpose === 'thanks') return 'either';
  const givesBack = message.purpose === 'withdraw' || message.purpose === 'reschedule';
  const isNear = datesIn(text, sending).some(({ day }) => day >= today && day <= nextDay);
  return givesBack && isNear ? 'at-once' : 'in-hours';
}
