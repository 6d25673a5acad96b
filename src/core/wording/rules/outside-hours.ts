import { businessDays } from '../../calendar/business-days';
import { defaultCompanyCalendar } from '../../calendar/company-calendar';
import { defaultHours } from '../../interview/read-hours';
import type { WordingRule } from '../wording-rule';

/** A company is written to and called in its hours, on a day on which it works (domain: What must not happen). */
export const outsideHours: WordingRule = {
  weight: 'advice',
  find: ({ message }, { reply, today, minute }) => {
    const { hours, calendar } = reply?.interview ?? { hours: defaultHours, calendar: defaultCompanyCalendar };
    const days = businessDays(calendar);
    if (message.isPiece || minute === undefined) return [];
    if (days.isOpen(today) && minute >= hours.from && minute < hours.to) return [];
    const opensOn = minute < hours.to ? days.roll(today) : days.add(today, 1);
    return [{ part: 'text', from: 0, to: 0, opensOn, wanted: `${clock(hours.from)}–${clock(hours.to)}` }];
  },
};

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}
