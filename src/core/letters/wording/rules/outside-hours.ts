import { businessDays } from '../../../base/calendar/business-days';
import { defaultCompanyCalendar } from '../../../base/calendar/company-calendar';
import { callingTime } from '../../../waiting/guard-rail/calling-time';
import { defaultHours } from '../../../reading/interview/read-hours';
import type { WordingRule } from '../wording-rule';

const usualCompany = { hours: defaultHours, calendar: defaultCompanyCalendar };

/** A company is written to and called in its hours, on a day on which it works (domain: What must not happen). */
export const outsideHours: WordingRule = {
  weight: 'advice',
  find: ({ message }, { reply, today, minute }) => {
    // Who is late calls at once, whatever the hour.
    if (message.isPiece || minute === undefined || message.purpose === 'absence') return [];
    const { hours, calendar } = reply?.interview ?? usualCompany;
    switch (callingTime({ hours, calendar }, today, minute).moment) {
      case 'best':
      case 'open':
      case 'lunch':
        return [];
      case 'before-hours':
        return [{ part: 'text', from: 0, to: 0, opens: { day: today, hours } }];
      case 'after-hours':
      case 'closed-day':
        return [
          { part: 'text', from: 0, to: 0, opens: { day: businessDays(calendar).add(today, 1), hours } },
        ];
    }
  },
};
