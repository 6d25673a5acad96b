import { atOnce, type Steps } from '../../base/steps/steps';
import { groupIds, groupOf, inOrderSteps, type GroupId } from '../../waiting/replies/groups';
import type { PendingReply } from '../../waiting/status/pending-reply';

/** The groups that are left out unless all are asked for: there is nothing to wait for. */
const leftOut: ReadonlySet<GroupId> = new Set(['upcoming', 'closed']);

/** The replies of one group, in their order. */
export interface ReplyGroup {
  readonly id: GroupId;
  readonly replies: readonly PendingReply[];
}

/** All groups that hold something, in their order. */
export function replyGroups(replies: readonly PendingReply[]): ReplyGroup[] {
  return atOnce(replyGroupSteps(replies));
}

/** The same in steps. */
export function* replyGroupSteps(replies: readonly PendingReply[]): Steps<ReplyGroup[]> {
  const members = new Map<GroupId, PendingReply[]>();
  for (const reply of yield* inOrderSteps(replies)) {
    const group = groupOf(reply);
    const others = members.get(group);
    if (others) others.push(reply);
    else members.set(group, [reply]);
  }
  return groupIds.flatMap((id) => {
    const own = members.get(id);
    return own ? [{ id, replies: own }] : [];
  });
}

/** Whether a group is part of a report. */
export function isShown({ id }: ReplyGroup, all: boolean): boolean {
  return all || !leftOut.has(id);
}
