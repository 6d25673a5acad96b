import type { EpochDay } from '../../base/calendar/epoch-day';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { hasOffer } from './scene-facts';

/** The next limit that another company has set for an answer to its offer: it is in `ask-on`. */
export function nextLimit(others: readonly PendingReply[], today: EpochDay): EpochDay | undefined {
  const limits = others.flatMap(({ interview }) =>
    interview.askOn !== undefined && interview.askOn > today && hasOffer(interview) ? [interview.askOn] : [],
  );
  return limits.sort((a, b) => a - b)[0];
}
