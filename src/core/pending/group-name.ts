import type { EpochDay } from '../calendar/epoch-day';
import type { Words } from '../language/words';
import { isForToday, type GroupId, type PendingReply } from './pending';

/** The title of a group: the first one does not promise today what can only be done on the next business day. */
export function groupName(
  id: GroupId,
  replies: readonly PendingReply[],
  today: EpochDay,
  { groups, nextBusinessDay }: Words['status'],
): string {
  const isLater = id === 'today' && !replies.some((reply) => isForToday(reply, today));
  return isLater ? nextBusinessDay : groups[id];
}
