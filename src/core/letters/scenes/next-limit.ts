import type { EpochDay } from '../../base/calendar/epoch-day';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { isOffer } from './scene-facts';

/** The next limit that another company has set for an answer to its offer: it stands in `ask-on`. */
export function nextLimit(others: readonly PendingReply[], today: EpochDay): EpochDay | undefined {
  const limits = others.flatMap(({ interview: { askOn, result } }) =>
    askOn !== undefined && askOn > today && isOffer(result ?? '') ? [askOn] : [],
  );
  return limits.sort((a, b) => a - b)[0];
}
