import { type GroupId, groupOf, inOrder } from '../../waiting/replies/groups';
import type { Status } from '../../waiting/status/assessment';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { isFound } from '../cards/is-found';

/** The language of the fence around a block of cards. */
export const cardBlockLanguage = 'henji';

/** Which replies a block shows; what is `undefined` leaves none out. */
export interface CardBlock {
  readonly statuses: readonly Status[] | undefined;
  readonly groups: readonly GroupId[] | undefined;
  /** Words of which company or stage has to hold every one. */
  readonly company: readonly string[];
  readonly limit: number;
}

/** Why a block can't be read; `found` is what stands there. */
export interface CardBlockProblem {
  readonly code: 'no-key' | 'unknown-key' | 'double-key' | 'unknown-status' | 'unknown-group' | 'bad-limit';
  readonly found: string;
}

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
