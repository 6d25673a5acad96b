import { groupIds, type GroupId } from '../../waiting/replies/groups';

/** How the cards of a group are ordered. */
export const sortOrders = ['nextDate', 'interviewDay', 'company'] as const;
/** One order of the cards. */
export type SortOrder = (typeof sortOrders)[number];

/** How someone looks at the list. What of it outlives the view is up to the host. */
export interface SidebarState {
  readonly query: string;
  readonly sort: SortOrder;
  /** The groups to show; all of them when empty. */
  readonly filter: readonly GroupId[];
  readonly folded: readonly GroupId[];
  /** How many cards of a group are shown beyond its first page. */
  readonly more: Readonly<Partial<Record<GroupId, number>>>;
  /** The paths of the cards whose detail is open. */
  readonly open: readonly string[];
}

/** How the list is looked at first. */
export const firstSidebarState: SidebarState = {
  query: '',
  sort: 'nextDate',
  filter: [],
  folded: ['closed'],
  more: {},
  open: [],
};

/** The part of the state that the workspace keeps. */
export function keptState({ query, sort, filter }: SidebarState): Record<string, unknown> {
  return { query, sort, filter };
}

/** Takes over what the workspace kept; what is not understood stays as it was. */
export function withKeptState(state: SidebarState, kept: unknown): SidebarState {
  if (typeof kept !== 'object' || kept === null) return state;
  const { query, sort, filter } = kept as Readonly<Record<string, unknown>>;
  return {
    ...state,
    query: typeof query === 'string' ? query : state.query,
    sort: sortOrders.find((order) => order === sort) ?? state.sort,
    filter: readGroups(filter) ?? state.filter,
  };
}

/** A list of groups; `undefined` when it is none. */
export function readGroups(value: unknown): readonly GroupId[] | undefined {
  return Array.isArray(value) ? groupIds.filter((group) => value.includes(group)) : undefined;
}

/** The list with the item, or without it when it was there. */
export function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
