import { commonEnds } from '../../base/text/common-ends';
import { applyEdits, type TextEdit } from '../../editing/frontmatter/text-edit';

/** The lines that a change takes away and those that take their place, without their ends. */
export interface ChangedLines {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The lines in which a text differs after edits: what both have in common above and below is left out. */
export function changedLines(text: string, edits: readonly TextEdit[]): ChangedLines {
  const before = text.split(/\r?\n/);
  const after = applyEdits(text, edits).split(/\r?\n/);
  const { start, end } = commonEnds(before, after);
  return { before: before.slice(start, before.length - end), after: after.slice(start, after.length - end) };
}
