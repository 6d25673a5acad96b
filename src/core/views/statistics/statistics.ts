import { searchText } from '../../base/text/search-text';
import { typicalReplyTime } from '../../waiting/status/typical-reply-time';
import { stageFamilies, stageFamily, type StageFamily } from './stage-family';
import type { RoundEnd, Took, WaitedRound } from './waited-rounds';

/** Of fewer replies nothing is said but how long each took. */
export const fewestReplies = 3;

/** How long replies took, and how many rounds there are of each end: together all rounds. */
export interface WaitSummary extends Readonly<Record<RoundEnd, number>> {
  /** The middle of all replies, or between the two in the middle; `undefined` for fewer than `fewestReplies`. */
  readonly median: Took | undefined;
  /** In calendar days; `undefined` where no reply has a day. */
  readonly shortest: number | undefined;
  readonly longest: number | undefined;
}

/** The sizes that every vault knows; `none` where a note says nothing of it. */
export const sizeFamilies = ['large', 'small', 'other', 'none'] as const;
/** One of them. */
export type SizeFamily = (typeof sizeFamilies)[number];

/** The rounds of one stage or one size. */
export interface StatisticsRow<Family extends string> {
  /** `undefined` for a size in the user's own words. */
  readonly family: Family | undefined;
  /** Those words; empty for a family. */
  readonly words: string;
  readonly summary: WaitSummary;
}

/** Days until the reply, from one's own notes alone. */
export interface Statistics {
  readonly all: WaitSummary;
  /** The stages that have a round, in their order. */
  readonly stages: readonly StatisticsRow<StageFamily>[];
  /** The sizes that have a round; empty where no note names a size. */
  readonly sizes: readonly StatisticsRow<SizeFamily>[];
  /** The notes with a reply of which nothing tells the day, by path. */
  readonly undated: readonly string[];
}

/** Counts rounds; in whichever order they come, the answer is the same. */
export function statisticsOf(rounds: readonly WaitedRound[]): Statistics {
  const undated = rounds.filter(({ end }) => end === 'undated').map(({ path }) => path);
  return {
    all: waitSummary(rounds),
    stages: rowsOf(rounds, stageFamilies, ({ stage }) => stageFamily(stage)),
    sizes: sizeRows(rounds),
    undated: [...new Set(undated)].sort(),
  };
}

/** The middle, the ends and the counts of some rounds. */
export function waitSummary(rounds: readonly WaitedRound[]): WaitSummary {
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

/** A row for each family that has a round. */
function rowsOf<Family extends string>(
  rounds: readonly WaitedRound[],
  families: readonly Family[],
  familyOf: (round: WaitedRound) => Family | undefined,
): StatisticsRow<Family>[] {
  return families.flatMap((family) => {
    const own = rounds.filter((round) => familyOf(round) === family);
    return own.length === 0 ? [] : [{ family, words: '', summary: waitSummary(own) }];
  });
}

/**
 * Sizes go by what the cards take for large and small. Any other words get a row of their own as soon as they have
 * replies enough to say something of; until then they are `other`.
 */
function sizeRows(rounds: readonly WaitedRound[]): readonly StatisticsRow<SizeFamily>[] {
  if (rounds.every(({ size }) => size === undefined)) return [];
  const own = ownSizes(rounds);
  const familyOf = ({ size }: WaitedRound): SizeFamily | undefined => {
    if (size === undefined) return 'none';
    return knownSize(size) ?? (own.has(searchText(size)) ? undefined : 'other');
  };
  const known = rowsOf(rounds, sizeFamilies, familyOf);
  const ownRows = [...own.values()].map((members) => ({
    family: undefined,
    words: inWords(members),
    summary: waitSummary(members),
  }));
  const at = known.filter(({ family }) => family === 'large' || family === 'small').length;
  const ordered = ownRows.sort((one, other) => (one.words < other.words ? -1 : 1));
  return [...known.slice(0, at), ...ordered, ...known.slice(at)];
}

function knownSize(size: string): 'large' | 'small' | undefined {
  const [, hint] = typicalReplyTime({ size, stage: undefined, industry: undefined });
  return hint === 'large' || hint === 'small' ? hint : undefined;
}

/** The rounds by the user's own words for a size, as far as these have enough replies. */
function ownSizes(rounds: readonly WaitedRound[]): ReadonlyMap<string, readonly WaitedRound[]> {
  const sizes = new Map<string, WaitedRound[]>();
  for (const round of rounds) {
    if (round.size === undefined || knownSize(round.size) !== undefined) continue;
    const key = searchText(round.size);
    sizes.set(key, [...(sizes.get(key) ?? []), round]);
  }
  const isEnough = (members: readonly WaitedRound[]): boolean =>
    members.filter(({ took }) => took).length >= fewestReplies;
  return new Map([...sizes].filter(([, members]) => isEnough(members)));
}

/** Of several ways to write one size the first in order. */
function inWords(rounds: readonly WaitedRound[]): string {
  return rounds.map(({ size = '' }) => size).sort()[0] ?? '';
}
