import type { EpochDay } from '../../../base/calendar/epoch-day';
import type { PromiseKind, ReadTime, UnreadReason } from '../promise';
import type { Dates } from './dates';

/** No promise reaches further than this many calendar days (U6): it is surely a slip. */
export const furthestPromise = 180;

/** A time with its dates. `negated`: not before its beginning (L1), so that a deadline before that does not count. */
export type Resolved = ReadTime & Pick<Dates, 'ambiguous' | 'twoSided'> & { readonly negated?: boolean };

/** The one result of all times: kind, dates, and the times that made it. */
export interface Combined {
  readonly kind: Exclude<PromiseKind, 'passOnly' | 'unknown'>;
  readonly earliest?: EpochDay;
  readonly latest?: EpochDay;
  readonly ambiguous?: true;
  readonly times: readonly Resolved[];
}

/** M3, M4, L1 and O: one result from all times. */
export function combine(all: readonly Resolved[]): Combined {
  const times = withoutContradicted(all);
  const deadlines = times.filter((time) => time.latest !== undefined);
  const beginnings = times.filter((time) => time.latest === undefined);
  const latest = deadlines.length > 0 ? Math.max(...deadlines.map(latestDay)) : undefined;
  const earliest = earliestOf(beginnings, deadlines);
  const isRange = times.length > 1 || times[0]?.twoSided === true;
  const ambiguous = isAmbiguous(deadlines.length > 0 ? deadlines : beginnings, latest);
  return {
    kind: kindOf(earliest, latest, isRange),
    ...(earliest !== undefined && earliest !== latest && { earliest }),
    ...(latest !== undefined && { latest }),
    ...(ambiguous && { ambiguous }),
    times,
  };
}

/** L1: with something negated only a deadline after it counts, or else only that it is not before. */
function withoutContradicted(times: readonly Resolved[]): readonly Resolved[] {
  const negated = times.filter((time) => time.negated);
  if (negated.length === 0) return times;
  const end = Math.max(...negated.map(({ earliest }) => earliest?.day ?? 0));
  const others = times.filter((time) => !time.negated);
  const ends = others.map(({ earliest, latest }) => (latest ?? earliest)?.day ?? 0);
  return Math.max(0, ...ends) >= end ? others : negated;
}

function latestDay(time: Resolved): EpochDay {
  return time.latest?.day ?? 0;
}

/**
 * The earliest of the times: `earliest` where one has it, else its `latest` (M3). Of several mere beginnings the last
 * one counts: nothing is said to come before it.
 */
function earliestOf(beginnings: readonly Resolved[], deadlines: readonly Resolved[]): EpochDay | undefined {
  const starts = beginnings.flatMap(({ earliest }) => earliest?.day ?? []);
  if (starts.length > 0) return Math.max(...starts);
  const days = deadlines.flatMap(({ earliest, latest }) => earliest?.day ?? latest?.day ?? []);
  return days.length > 0 ? Math.min(...days) : undefined;
}

function kindOf(
  earliest: EpochDay | undefined,
  latest: EpochDay | undefined,
  isRange: boolean,
): Combined['kind'] {
  if (latest === undefined) return 'open';
  return isRange && earliest !== latest ? 'range' : 'by';
}

/** O3: as for the time that gives the deadline; where several give it, one certain time is enough. */
function isAmbiguous(times: readonly Resolved[], latest: EpochDay | undefined): true | undefined {
  const deciding = latest === undefined ? times : times.filter((time) => latestDay(time) === latest);
  return deciding.length > 0 && deciding.every((time) => time.ambiguous) ? true : undefined;
}

/** U6: before the day it was said, ending before it starts, or too far ahead. */
export function outOfReach({ earliest, latest }: Combined, saidOn: EpochDay): UnreadReason | undefined {
  const decisive = latest ?? earliest;
  if (decisive === undefined) return undefined;
  if (decisive < saidOn) return 'past';
  if (latest !== undefined && earliest !== undefined && latest < earliest) return 'reversed';
  return decisive > saidOn + furthestPromise ? 'too-far' : undefined;
}
