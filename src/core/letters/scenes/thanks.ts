import type { BusinessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { StageKind } from '../japanese/stage-table';

/** One thanks on the day itself, or on the next business day. */
const thanksDays = 1;

/** Whether a letter of thanks still comes in time. */
export function isInTimeForThanks(held: EpochDay, today: EpochDay, company: BusinessDays): boolean {
  return company.count(held, today) <= thanksDays;
}

/** Whether thanks are expected: someone has given an hour of work. An interview needs none. */
export function areThanksExpected(kind: StageKind): boolean {
  return kind === 'talk' || kind === 'visit';
}
