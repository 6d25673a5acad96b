import { type GroupId, groupOf, inOrder } from '../../waiting/replies/groups';
import type { Status } from '../../waiting/status/assessment';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { isFound } from '../cards/is-found';

/** The language of the fence around a block of cards. */
export const cardBlockLanguage = 'henji';

/** What a block draws of the replies it shows: their cards, or how long such replies took. */
export const shows = ['cards', 'statistics'] as const;

/** Which replies a block shows; what is `undefined` leaves none out. */
export interface CardBlock {
  readonly show: (typeof shows)[number];
  readonly statuses: readonly Status[] | undefined;
  readonly groups: readonly GroupId[] | undefined;
  /** Words of which company or stage has to hold every one. */
  readonly company: readonly string[];
  readonly limit: number;
}

/** Why a block can't be read; `found` is what is there. */
export interface CardBlockProblem {
  readonly code:
    | 'no-key'
    | 'unknown-key'
    | 'double-key'
    | 'unknown-show'
    | 'unknown-status'
    | 'unknown-group'
    | 'bad-limit';
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
  const isInParticular = statuses !== undefined || groups !== undefined || company.length > 0;
  const fitting = fittingReplies(replies, block);
  const chosen = inOrder(fitting.filter((reply) => isInParticular || !leftOut.has(groupOf(reply))));
  return { cards: chosen.slice(0, limit), hidden: Math.max(0, chosen.length - limit) };
}

/** All replies that fit the lines of a block, whatever they are. */
export function fittingReplies(
  replies: Iterable<PendingReply>,
  { statuses, groups, company }: Pick<CardBlock, 'statuses' | 'groups' | 'company'>,
): readonly PendingReply[] {
  return [...replies].filter(
    (reply) =>
      (!statuses || statuses.includes(reply.assessment.status)) &&
      (!groups || groups.includes(groupOf(reply))) &&
      isFound(reply.interview, company),
  );
}
