import { searchText } from '../../base/text/search-text';
import { stageFamilies, stageFamily, type StageFamily } from './stage-family';
import type { RoundEnd, Took, WaitedRound } from './waited-rounds';

/** Of fewer replies nothing is said but how long they took. */
const fewestReplies = 3;

/** How long replies took, and how many rounds there are of each end: together all rounds. */
export interface WaitSummary extends Readonly<Record<RoundEnd, number>> {
  /** The middle of all replies, or between the two in the middle; `undefined` for fewer than three. */
  readonly median: Took | undefined;
  /** In calendar days; `undefined` where no reply has a day. */
  readonly shortest: number | undefined;
  readonly longest: number | undefined;
}

/** What of a size is no row of its own: words that few rounds have, and notes that name none. */
export type SizeFamily = 'other' | 'none';

/** The rounds of one stage or one size. */
export interface StatisticsRow<Family extends string> {
  /** `undefined` for a size in the user's own words. */
  readonly family: Family | undefined;
  /** Those words. */
  readonly words?: string;
  readonly summary: WaitSummary;
}

/** Days until the reply, from one's own notes alone. */
export interface Statistics {
  readonly all: WaitSummary;
  /** The stages that have a round, in their order. */
  readonly stages: readonly StatisticsRow<StageFamily>[];
  /** The sizes that have a round, by their words; empty where no note names a size. */
  readonly sizes: readonly StatisticsRow<SizeFamily>[];
  /** The notes with a reply of which nothing tells the day, by path. */
  readonly undated: readonly string[];
}

/** Counts rounds; in whichever order they come, the answer is the same. */
export function statisticsOf(rounds: readonly WaitedRound[]): Statistics {
  const stages = grouped(rounds, ({ stage }) => stageFamily(stage));
  const undated = rounds.filter(({ end }) => end === 'undated').map(({ path }) => path);
  return {
    all: waitSummary(rounds),
    stages: stageFamilies.flatMap((family) => rowOf(family, stages.get(family))),
    sizes: sizeRows(rounds),
    undated: [...new Set(undated)].sort(),
  };
}

function grouped<Key>(
  rounds: readonly WaitedRound[],
  keyOf: (round: WaitedRound) => Key,
): ReadonlyMap<Key, readonly WaitedRound[]> {
  const groups = new Map<Key, WaitedRound[]>();
  for (const round of rounds) {
    const key = keyOf(round);
    groups.set(key, [...(groups.get(key) ?? []), round]);
  }
  return groups;
}

function rowOf<Family extends string>(
  family: Family | undefined,
  rounds: readonly WaitedRound[] = [],
): StatisticsRow<Family>[] {
  return rounds.length === 0 ? [] : [{ family, summary: waitSummary(rounds) }];
}

/** A size is what the notes call it; words that few rounds have are counted together. */
function sizeRows(rounds: readonly WaitedRound[]): readonly StatisticsRow<SizeFamily>[] {
  const sized = rounds.filter(({ size }) => size !== undefined);
  if (sized.length === 0) return [];
  const sizes = [...grouped(sized, ({ size = '' }) => searchText(size)).values()];
  const ofOwn = sizes.filter(({ length }) => length >= fewestReplies);
  const own = ofOwn.map((members) => {
    // Of several ways to write one size the first in order.
    const [words = ''] = members.map(({ size = '' }) => size).sort();
    return { family: undefined, words, summary: waitSummary(members) };
  });
  const others = sizes.filter(({ length }) => length < fewestReplies).flat();
  const unsized = rounds.filter(({ size }) => size === undefined);
  return [
    ...own.sort((one, other) => (one.words < other.words ? -1 : 1)),
    ...rowOf<SizeFamily>('other', others),
    ...rowOf<SizeFamily>('none', unsized),
  ];
}

function waitSummary(rounds: readonly WaitedRound[]): WaitSummary {
  const took = rounds.flatMap((round) => round.took ?? []);
  const days = inOrder(took.map((each) => each.days));
  const count = (end: RoundEnd): number => rounds.filter((round) => round.end === end).length;
  return {
    replied: took.length,
    undated: count('undated'),
    waiting: count('waiting'),
    unanswered: count('unanswered'),
    shortest: days[0],
    longest: days.at(-1),
    median:
      took.length < fewestReplies
        ? undefined
        : { days: middle(days), businessDays: middle(inOrder(took.map((each) => each.businessDays))) },
  };
}

function inOrder(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((one, other) => one - other);
}

/** Of numbers in order, at least one. */
function middle(numbers: readonly number[]): number {
  const { length } = numbers;
  const [lower = 0, upper = 0] = [numbers[(length - 1) >> 1], numbers[length >> 1]];
  return (lower + upper) / 2;
}
