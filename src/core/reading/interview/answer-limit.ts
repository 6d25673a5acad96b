import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Interview } from './interview';

/**
 * The day by which an offer is to be answered. A day before the reply is none: the user meant to ask for the reply on it
 * (status-rules §3).
 */
export function answerLimit({
  askOn,
  replied = -Infinity,
}: Pick<Interview, 'askOn' | 'replied'>): EpochDay | undefined {
  return askOn !== undefined && askOn >= replied ? askOn : undefined;
}
