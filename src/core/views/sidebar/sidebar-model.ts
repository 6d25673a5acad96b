import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatDayNear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { byNextDate, groupIds, groupOf, type GroupId, groupName } from '../../waiting/replies/groups';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { summarize } from '../../waiting/replies/summary';
import { searchWords } from '../../base/text/search-text';
import type { Card } from '../cards/card';
import { byHour, isAheadToday } from '../cards/day-of-interview';
import { todaysInterviews } from '../cards/todays-interviews';
import { firstInOrder } from './first-in-order';
import { isFound } from '../cards/is-found';
import type { SidebarState, SortOrder } from './sidebar-state';

/** A group of the list with the cards that are shown. */
export interface GroupModel {
  readonly id: GroupId;
  readonly name: string;
  readonly count: number;
  readonly folded: boolean;
  readonly cards: readonly Card[];
  /** How many more there are. */
  readonly hidden: number;
}

/** A button that shows one group alone, or together with others that are pressed. */
export interface FilterChip {
  readonly id: GroupId;
  readonly name: string;
  readonly count: number;
  readonly pressed: boolean;
}

/** The list as it is drawn. */
export interface SidebarModel {
  /** The interviews of today that are still to come. */
  readonly interviews: string | undefined;
  readonly summary: string;
  readonly chips: readonly FilterChip[];
  readonly groups: readonly GroupModel[];
  /** How many replies fit the search and the filter. */
  readonly found: number;
}

/** What the model is made of. */
export interface SidebarSource {
  readonly replies: Iterable<PendingReply>;
  readonly cardOf: (reply: PendingReply) => Card;
  readonly today: EpochDay;
  /** The minute of that day. */
  readonly minute: number;
  readonly language: Language;
}

/** What can be done today stays short; the other groups come in pages, so that a long list opens as fast as a short one. */
const firstPage = (group: GroupId): number => (group === 'today' ? 5 : 20);
/** How many cards one press of "more" adds. */
export const nextPage = 100;

/** Sorts the replies into groups and makes the cards that are to be seen. */
export function sidebarModel(source: SidebarSource, state: SidebarState): SidebarModel {
  const words = wordsOf(source.language);
  const groups = foundByGroup(source, state);
  const chips = groupIds.map((id) => ({
    id,
    name: groupName(id, groups[id], source.today, words.sidebar.chips),
    count: groups[id].length,
    pressed: state.filter.includes(id),
  }));
  const shown = groupIds.filter((id) => state.filter.length === 0 || state.filter.includes(id));
  const models = shown.filter((id) => groups[id].length > 0).map((id) => groupModel(id, groups[id]));
  const interviews = todaysInterviews([...source.replies], source.minute, source.language);
  return {
    interviews,
    summary: summaryText(source, interviews !== undefined),
    chips: chips.filter(({ count, pressed }) => count > 0 || pressed),
    groups: models,
    found: models.reduce((sum, { count }) => sum + count, 0),
  };

  function comparison(a: PendingReply, b: PendingReply): number {
    if (state.sort !== 'nextDate') return comparisons[state.sort](a, b);
    const isAhead = (reply: PendingReply): boolean => isAheadToday(reply, source.minute);
    const order = Number(isAhead(b)) - Number(isAhead(a)) || (isAhead(a) ? byHour(a, b) : 0);
    return order || byNextDate(a, b);
  }

  function groupModel(id: GroupId, replies: PendingReply[]): GroupModel {
    const limit = firstPage(id) + (state.more[id] ?? 0);
    // What someone searches for or filters by is not hidden in a fold.
    const folded = state.folded.includes(id) && state.query.trim() === '' && !state.filter.includes(id);
    const seen = folded ? [] : firstInOrder(replies, limit, comparison);
    return {
      id,
      name: groupName(id, replies, source.today, words.status),
      count: replies.length,
      folded,
      cards: seen.map(source.cardOf),
      hidden: folded ? 0 : replies.length - seen.length,
    };
  }
}

function foundByGroup({ replies }: SidebarSource, { query }: SidebarState): Record<GroupId, PendingReply[]> {
  const groups: Record<GroupId, PendingReply[]> = {
    today: [],
    mend: [],
    waiting: [],
    inquired: [],
    moveOn: [],
    upcoming: [],
    closed: [],
  };
  const words = searchWords(query);
  for (const reply of replies) {
    if (isFound(reply.interview, words)) groups[groupOf(reply)].push(reply);
  }
  return groups;
}

/** Made at the first sorting by name: making it takes longer than sorting. */
let collator: Intl.Collator | undefined;

function compareNames(a: PendingReply, b: PendingReply): number {
  collator ??= new Intl.Collator('ja', { numeric: true });
  return collator.compare(a.interview.company ?? '', b.interview.company ?? '');
}

const comparisons: Readonly<Record<SortOrder, (a: PendingReply, b: PendingReply) => number>> = {
  nextDate: byNextDate,
  interviewDay: (a, b) => (b.interview.date ?? 0) - (a.interview.date ?? 0) || byNextDate(a, b),
  company: (a, b) => compareNames(a, b) || byNextDate(a, b),
};

function summaryText({ replies, today, language }: SidebarSource, isBusy: boolean): string {
  const words = wordsOf(language).sidebar.summary;
  const { pending, today: doable, next, offers, answerBy } = summarize(replies, today);
  const dayText = (day: EpochDay | undefined): string | undefined =>
    day === undefined ? undefined : formatDayNear(day, today, language);
  const counts = [
    ...(pending > 0 ? [words.pending(pending)] : []),
    ...(offers > 0 ? [words.offers(offers, dayText(answerBy))] : []),
  ].join(words.between);
  if (counts === '') return words.none;
  return doable > 0 ? words.today(counts, doable) : words[isBusy ? 'busy' : 'calm'](counts, dayText(next));
}
