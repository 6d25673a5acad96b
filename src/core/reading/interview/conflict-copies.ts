import type { Interview } from './interview';
import type { Problem } from './problem';

/** The words by which programs mark a copy in brackets. */
const copyWords = [
  'conflict(?:ed|ing)? copy',
  'sfconflict',
  '(?:case|unicode encoding|selective sync|white ?space) conflict',
  '競合コピー',
  '競合するコピー',
  '競合したコピー',
  // Alone it may be a competitor of someone; programs add the day.
  String.raw`の競合(?=[^()（）]*\d)`,
].join('|');
/** A device's name may have brackets of its own: MacBook (2). */
const withinBrackets = String.raw`(?:[^()（）]|[(（][^()（）]*[)）])*`;

/**
 * How sync programs name the copy of a note that was changed in two places: the part they put into the name. Plain
 * "name 2.md" or "name (1).md" are left alone: a second interview is often named so by hand.
 */
const conflictMarks: readonly RegExp[] = [
  // Obsidian Sync: 青葉 (Conflicted copy MacBook 202611201030).md
  // Dropbox: 青葉 (Taro's conflicted copy 2026-11-20).md, 青葉 (競合コピー 2026-11-20).md, 青葉 (Case Conflict 1).md
  // Nextcloud: 青葉 (conflicted copy 2026-11-20 103000).md
  // Seafile: 青葉 (SFConflict taro@example.com 2026-11-20-10-30-00).md
  new RegExp(` ?[(（]${withinBrackets}?(?:${copyWords})${withinBrackets}[)）]$`, 'i'),
  // Syncthing: 青葉.sync-conflict-20261120-103000-ABCDEFG.md
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?$/i,
  // ownCloud, older Nextcloud: 青葉_conflict-20261120-103000.md, perhaps with whose it is
  /_conflict-(?:[^/_]*-)?\d{8}-\d{6}$/i,
  // Google Drive: 青葉 [Conflict].md, 青葉_conf(1).md
  / ?\[conflict(?: \d+)?\]$/i,
  /_conf\(\d+\)$/i,
];
/** How the names of copies end that do not have the mark in the middle. */
const lastOfMarks = ')）]';

/** The path of the note that `path` is a conflict copy of; `undefined` when its name is not that of a copy. */
export function conflictOriginal(path: string): string | undefined {
  const extension = path.endsWith('.md') ? '.md' : '';
  const nameLength = path.length - extension.length;
  // Most names end otherwise, and need not be cut off and tried against every mark.
  const last = path.charAt(nameLength - 1);
  if (!lastOfMarks.includes(last) && !path.includes('conflict-')) return undefined;
  const name = path.slice(0, nameLength);
  for (const mark of conflictMarks) {
    const original = name.replace(mark, '');
    if (original !== name && !original.endsWith('/') && original !== '') return original + extension;
  }
  return undefined;
}

/** The path that a copy, also a copy of a copy, goes back to; of any other note its own. */
export function firstOriginal(path: string): string {
  const original = conflictOriginal(path);
  return original === undefined ? path : firstOriginal(original);
}

/**
 * Of a note and its conflict copies only one counts, and has a `conflict-copy` problem with the path of each other:
 * the original, or without it the copy with the shortest name, which no other is a copy of. A copy alone stays as it is.
 */
export function attachConflictCopies(interviews: readonly Interview[]): Interview[] {
  const families = new Map<string, string[]>();
  for (const { path } of interviews) {
    const original = firstOriginal(path);
    if (original !== path) families.set(original, [...(families.get(original) ?? []), path]);
  }
  if (families.size === 0) return [...interviews];
  const copies = copiesByCounted(families, new Set(interviews.map(({ path }) => path)));
  const leftOut = new Set([...copies.values()].flat());
  return interviews
    .filter(({ path }) => !leftOut.has(path))
    .map((interview) => withCopies(interview, copies.get(interview.path) ?? []));
}

/** The copies that do not count, by the path of the note that counts in their place. */
function copiesByCounted(
  families: ReadonlyMap<string, readonly string[]>,
  paths: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const counted = new Map<string, readonly string[]>();
  for (const [original, copies] of families) {
    const kept = paths.has(original) ? original : copies.reduce(shorterName);
    counted.set(
      kept,
      copies.filter((path) => path !== kept),
    );
  }
  return counted;
}

function shorterName(one: string, other: string): string {
  if (one.length !== other.length) return one.length < other.length ? one : other;
  return one < other ? one : other;
}

function withCopies(interview: Interview, copies: readonly string[]): Interview {
  if (copies.length === 0) return interview;
  const problems = copies.map((found): Problem => ({
    field: undefined,
    key: undefined,
    code: 'conflict-copy',
    found,
  }));
  return { ...interview, problems: [...interview.problems, ...problems] };
}
