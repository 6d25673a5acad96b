import { lineEndingOf } from '../../base/text/line-ending';
import type { TextEdit } from '../../editing/frontmatter/text-edit';
import { insertBlock } from '../../editing/insertion/insert-block';
import { otherLanguages, type Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { listItemOf } from '../../editing/insertion/markdown-lines';
import { sectionsUnder } from '../../editing/insertion/sections';

/** The headings contacts are kept under: that of the language in use, then those of the others, as the language may change. */
export function recordHeadings(language: Language): readonly [string, ...string[]] {
  const others = otherLanguages(language).map((other) => wordsOf(other).log.recordHeading);
  return [wordsOf(language).log.recordHeading, ...others];
}

/**
 * The edits that add an item to the list under a heading, behind what stands there; the heading is made at the end of
 * the note where it is missing. `headings` are the ones it is known by, the one to write first. None where that very
 * item stands there: the same contact was logged on another device.
 */
export function recordEdits(
  text: string,
  headings: readonly [string, ...string[]],
  record: string,
): readonly TextEdit[] {
  const item = `- ${record}`;
  const section = headings.flatMap((heading) => sectionsUnder(text, heading))[0];
  if (!section) return insertBlock(text, undefined, { text: item, headings }).edits;
  if (section.lines.some(({ text: line }) => listItemOf(line)?.text.trim() === record)) return [];
  const at = section.ownTo;
  const lastLine = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const lineEnding = lineEndingOf(text);
  const isInList = listItemOf(lastLine) !== undefined || /^[ \t]/.test(lastLine);
  const lineBreak = isInList ? lineEnding : lineEnding.repeat(2);
  return [{ from: at, to: at, insert: lineBreak + item }];
}
