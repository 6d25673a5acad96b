import type { EpochDay } from '../../base/calendar/epoch-day';
import { isNothingYet } from '../../reading/interview/no-result';
import { isTimeOnly } from '../../reading/interview/time-only';

/**
 * What words that were to be logged as a result are instead (status-rules §1): that there is none yet, or when it comes.
 * Logged as a result they would end the wait.
 */
export function insteadOfResult(
  text: string,
  today: EpochDay,
  interviewDay: EpochDay | undefined,
): 'selecting' | 'time' | undefined {
  if (isNothingYet(text)) return 'selecting';
  return isTimeOnly(text, today, interviewDay ?? today) ? 'time' : undefined;
}
