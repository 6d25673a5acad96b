import type { EpochDay } from '../../base/calendar/epoch-day';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { limitOf } from './scene-facts';

/** The next limit that another company has set for an answer to its offer: it is in `ask-on`. */
export function nextLimit(others: readonly PendingReply[], today: EpochDay): EpochDay | undefined {
  const limits = others.map(({ interview }) => limitOf(interview) ?? 0).filter((limit) => limit > today);
  return limits.sort((a, b) => a - b)[0];
}
