import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Interview } from '../../reading/interview/interview';
import { hasEnded } from '../../reading/interview/read-state';

/** Whether an interview is still to be held: it is not past, and no one has withdrawn from it. */
export function isOpenCase({ date, result, state }: Interview, today: EpochDay): boolean {
  if (date === undefined || date < today) return false;
  return ![result, state].some((words) => words !== undefined && hasEnded(words));
}
