import { pendingReply, type PendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { day } from '../../base/calendar/day';
import { interview, type Said } from '../../waiting/status/interview';

/** Tuesday. */
export const today = day('2026-12-01');

/** An interview assessed on Tue 2026-12-01. */
export function reply(said: Said): PendingReply {
  return pendingReply(interview(said), defaultSettings.policy, today);
}
