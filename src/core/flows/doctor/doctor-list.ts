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

/** The first so many findings, by path within each part. */
export function doctorList(findings: readonly Finding[], length: number): DoctorList {
  const sorted = [...findings].sort(
    (one, other) => Number(one.isListed) - Number(other.isListed) || comparePaths(one.path, other.path),
  );
  const shown = sorted.slice(0, length);
  return {
    notListed: shown.filter(({ isListed }) => !isListed),
    listed: shown.filter(({ isListed }) => isListed),
    more: sorted.length - shown.length,
    notes: new Set(findings.map(({ path }) => path)).size,
  };
}

function comparePaths(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The same fix for every note that has it, by `sameAs`; a note is there once. */
export function sameFixes(findings: readonly Finding[]): ReadonlyMap<string, readonly NoteFix[]> {
  const same = new Map<string, NoteFix[]>();
  for (const { path, fixes } of findings) {
    for (const fix of fixes) {
      const notes = same.get(fix.sameAs) ?? [];
      if (!notes.some((known) => known.path === path)) same.set(fix.sameAs, [...notes, { path, fix }]);
    }
  }
  return same;
}

/** A fix and the note it is for. */
export interface NoteFix {
  readonly path: string;
  readonly fix: Fix;
}
