import { businessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { SceneContext } from './scene-context';

/** So many business days before an appointment a mail may come too late, and one calls. */
const callDays = 1;

/** How many business days of the company there are until a day; endless where it is past, or not known. */
export function businessDaysTo(day: EpochDay | undefined, { reply, today }: SceneContext): number {
  if (day === undefined || day < today) return Infinity;
  return businessDays(reply.interview.calendar).count(today, day);
}

/** So many business days before a limit a letter may come too late. */
const limitDays = 2;

/** Whether a limit is so near that one calls first. */
export function isLimitNear(limit: EpochDay | undefined, context: SceneContext): boolean {
  return businessDaysTo(limit, context) <= limitDays;
}

/** Whether an appointment is so near that one calls first: it is today, or on the next business day. */
export function isNear(day: EpochDay | undefined, context: SceneContext): boolean {
  return businessDaysTo(day, context) <= callDays;
}
