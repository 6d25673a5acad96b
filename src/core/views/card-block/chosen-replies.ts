import { groupOf, inOrder, type GroupId } from '../../waiting/replies/groups';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { isFound } from '../cards/is-found';
import type { CardBlock } from './card-block';

/** The replies that a block shows, in the order of the list. */
export interface ChosenReplies {
  readonly cards: readonly PendingReply[];
  /** How many more there are beyond the limit. */
  readonly hidden: number;
}

/** What is not awaited is shown only where it is asked for. */
const leftOut: ReadonlySet<GroupId> = new Set(['upcoming', 'closed']);

/** Chooses the replies of a block; one that asks for nothing in particular gets what is pending. */
export function chosenReplies(replies: Iterable<PendingReply>, block: CardBlock): ChosenReplies {
  const { statuses, groups, company, limit } = block;
  const isChosen = (reply: PendingReply): boolean => {
    const group = groupOf(reply);
    if (statuses && !statuses.includes(reply.assessment.status)) return false;
    if (groups && !groups.includes(group)) return false;
    if (!statuses && !groups && company.length === 0 && leftOut.has(group)) return false;
    return isFound(reply.interview, company);
  };
  const chosen = inOrder([...replies].filter(isChosen));
  return { cards: chosen.slice(0, limit), hidden: Math.max(0, chosen.length - limit) };
}
