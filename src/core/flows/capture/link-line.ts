import { readFrontMatter } from '../../editing/frontmatter/property-lines';
import { lineEndingOf } from '../../base/text/line-ending';
import type { TextEdit } from '../../editing/frontmatter/text-edit';

/** The edit that makes a line the first below the properties; none where the note has it somewhere. */
export function linkLineEdits(text: string, line: string): readonly TextEdit[] {
  if (text.split(/\r?\n/).includes(line)) return [];
  const note = readFrontMatter(text);
  const at = note ? endOfProperties(text, note.from + note.yaml.length) : Number(text.startsWith('\uFEFF'));
  const lineEnding = lineEndingOf(text);
  const isOpen = at > 0 && !/[\n\uFEFF]$/.test(text.slice(0, at));
  const hasBlank = /^[ \t]*(?:\r?\n|$)/.test(text.slice(at));
  const insert = (isOpen ? lineEnding : '') + line + lineEnding + (hasBlank ? '' : lineEnding);
  return [{ from: at, to: at, insert }];
}

/** Behind the `---` that closes them. */
function endOfProperties(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}
