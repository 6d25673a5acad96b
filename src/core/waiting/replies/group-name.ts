import type { EpochDay } from '../../base/calendar/epoch-day';
import { canAskOn, type GroupId } from './groups';
import type { PendingReply } from '../status/pending-reply';

/** How the groups are called in one place, in one language. */
interface GroupNames {
  readonly groups: Readonly<Record<GroupId, string>>;
  /** The first group on a day on which the companies are closed. */
  readonly nextBusinessDay: string;
}

/**
 * The name of a group with its replies: the first one does not promise today what can only be done on the next business
 * day. Without replies it is the usual name.
 */
export function groupName(
  id: GroupId,
  replies: readonly PendingReply[],
  today: EpochDay,
  { groups, nextBusinessDay }: GroupNames,
): string {
  const isLater = id === 'today' && replies.length > 0 && !replies.some((reply) => canAskOn(reply, today));
  return isLater ? nextBusinessDay : groups[id];
}
