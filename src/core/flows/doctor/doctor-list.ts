import type { Finding, Fix } from './finding';

/** The findings on the screen: of notes that are not in the list of replies, then of those that are. */
export interface DoctorList {
  readonly notListed: readonly Finding[];
  readonly listed: readonly Finding[];
  /** How many more there are. */
  readonly more: number;
  /** How many notes all findings are about. */
  readonly notes: number;
}

/** The findings in the order of the screen: of notes that are not listed first, by path within each part. */
export function inListOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) => Number(one.isListed) - Number(other.isListed) || comparePaths(one.path, other.path),
  );
}

/** The first so many findings of those that are in order. */
export function doctorList(sorted: readonly Finding[], length: number): DoctorList {
  const shown = sorted.slice(0, length);
  return {
    notListed: shown.filter(({ isListed }) => !isListed),
    listed: shown.filter(({ isListed }) => isListed),
    more: sorted.length - shown.length,
    notes: new Set(sorted.map(({ path }) => path)).size,
  };
}

function comparePaths(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

/** The same fix for every note that has it, by `sameAs`; a note is there once. */
export function sameFixes(findings: readonly Finding[]): ReadonlyMap<string, readonly NoteFix[]> {
  const same = new Map<string, Map<string, NoteFix>>();
  for (const { path, fixes } of findings) {
    for (const fix of fixes) {
      const notes = same.get(fix.sameAs) ?? new Map<string, NoteFix>();
      if (!notes.has(path)) notes.set(path, { path, fix });
      same.set(fix.sameAs, notes);
    }
  }
  return new Map([...same].map(([name, notes]) => [name, [...notes.values()]]));
}

/** A fix and the note it is for. */
export interface NoteFix {
  readonly path: string;
  readonly fix: Fix;
}
