import type { Interview } from './interview';
import type { Problem } from './problem';

/**
 * How sync programs name the copy of a note that was changed in two places: the part they put into the name. Plain
 * "name 2.md" or "name (1).md" are left alone: a second interview is often named so by hand.
 */
const conflictMarks: readonly RegExp[] = [
  // Obsidian Sync: 青葉 (Conflicted copy MacBook 202611201030).md
  // Dropbox: 青葉 (Taro's conflicted copy 2026-11-20).md, 青葉 (競合コピー 2026-11-20).md
  // Nextcloud: 青葉 (conflicted copy 2026-11-20 103000).md
  / ?\([^()]*(?:conflict(?:ed|ing)? copy|競合コピー|競合するコピー|競合したコピー|の競合)[^()]*\)$/i,
  // Syncthing: 青葉.sync-conflict-20261120-103000-ABCDEFG.md
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?$/i,
  // Google Drive: 青葉 [Conflict].md, 青葉_conf(1).md
  / ?\[conflict(?: \d+)?\]$/i,
  /_conf\(\d+\)$/i,
];

/** The path of the note that `path` is a conflict copy of; `undefined` when its name is not that of a copy. */
export function conflictOriginal(path: string): string | undefined {
  const extension = path.endsWith('.md') ? '.md' : '';
  const nameLength = path.length - extension.length;
  // Most names end otherwise, and need not be cut off and tried against every mark.
  const last = path.charAt(nameLength - 1);
  if (last !== ')' && last !== ']' && !path.includes('.sync-conflict-')) return undefined;
  const name = path.slice(0, nameLength);
  for (const mark of conflictMarks) {
    const original = name.replace(mark, '');
    if (original !== name && !original.endsWith('/') && original !== '') return original + extension;
  }
  return undefined;
}

/**
 * Leaves out every conflict copy whose original is among the interviews, and gives the original a `conflict-copy`
 * problem with the copy's path. A copy without its original stays, as a note of its own.
 */
export function attachConflictCopies(interviews: readonly Interview[]): Interview[] {
  const suspects = interviews.filter(({ path }) => conflictOriginal(path) !== undefined);
  if (suspects.length === 0) return [...interviews];
  const paths = new Set(interviews.map(({ path }) => path));
  const copies = new Map<string, string[]>();
  for (const { path } of suspects) {
    const original = presentOriginal(path, paths);
    if (original !== undefined) copies.set(original, [...(copies.get(original) ?? []), path]);
  }
  const leftOut = new Set([...copies.values()].flat());
  return interviews
    .filter(({ path }) => !leftOut.has(path))
    .map((interview) => withCopies(interview, copies.get(interview.path) ?? []));
}

/** The original that is there, also of a copy of a copy. */
function presentOriginal(path: string, paths: ReadonlySet<string>): string | undefined {
  const original = conflictOriginal(path);
  if (original === undefined) return undefined;
  return presentOriginal(original, paths) ?? (paths.has(original) ? original : undefined);
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
