import { readFrontMatter } from './property-lines';
import { applyEdits, type NoteEdits } from './text-edit';

/**
 * The edits, if by the host's own YAML parser the note can be read before and after, and every other property says
 * the same: whatever the lines were misread as, nothing is lost.
 */
export function safeEdits(
  text: string,
  key: string,
  edits: NoteEdits,
  parse: (yaml: string) => unknown,
): NoteEdits {
  if (typeof edits === 'string') return edits;
  const before = others(text, key, parse);
  if (before === undefined) return 'broken-yaml';
  return others(applyEdits(text, edits), key, parse) === before ? edits : 'not-understood';
}

/** The other properties in a form that can be compared; `undefined` when they can't be read. */
function others(text: string, key: string, parse: (yaml: string) => unknown): string | undefined {
  try {
    const properties = parse(readFrontMatter(text)?.yaml ?? '');
    return JSON.stringify({ ...(properties as object), [key]: undefined });
  } catch {
    return undefined;
  }
}
