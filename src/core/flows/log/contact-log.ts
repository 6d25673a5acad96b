import { lineEndingOf } from '../../base/text/line-ending';
import type { TextEdit } from '../../editing/frontmatter/text-edit';
import { insertBlock } from '../../editing/insertion/insert-block';
import { otherLanguages, type Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { listItemOf } from '../../editing/insertion/markdown-lines';
import { sectionsUnder, type Section } from '../../editing/insertion/sections';

/** The headings contacts are kept under: that of the language in use, then those of the others, as the language may change. */
export function recordHeadings(language: Language): readonly [string, ...string[]] {
  const others = otherLanguages(language).map((other) => wordsOf(other).log.recordHeading);
  return [wordsOf(language).log.recordHeading, ...others];
}

/** Lines for the list of contacts of a note. */
export interface ContactRecord {
  /** The headings it is known by, the one to write first. */
  readonly headings: readonly [string, ...string[]];
  readonly texts: readonly string[];
  /** A line for what a log is about to replace, needed where no line has one of its beginnings. */
  readonly replaced?: { readonly begins: readonly string[]; readonly text: string } | undefined;
}

/**
 * The edits that add items to the list under a heading, behind what is there; the heading is made at the end of the
 * note where it is missing. None for an item that is there: the same contact was logged on another device.
 */
export function recordEdits(text: string, { headings, texts, replaced }: ContactRecord): readonly TextEdit[] {
  const section = headings.flatMap((heading) => sectionsUnder(text, heading))[0];
  const there = new Set(section?.lines.map(({ text: line }) => listItemOf(line)?.text.trim()));
  const lineEnding = lineEndingOf(text);
  const isKept =
    !replaced || [...there].some((item) => replaced.begins.some((begin) => item?.startsWith(begin)));
  const all = isKept ? texts : [replaced.text, ...texts];
  const items = all.filter((item) => !there.has(item)).map((item) => `- ${item}`);
  if (items.length === 0) return [];
  const added = items.join(lineEnding);
  if (!section) return insertBlock(text, undefined, { text: items.join('\n'), headings }).edits;
  const at = endOfList(text, section);
  const lastLine = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const isInList = listItemOf(lastLine) !== undefined || /^[ \t]/.test(lastLine);
  const lineBreak = isInList ? lineEnding : lineEnding.repeat(2);
  return [{ from: at, to: at, insert: lineBreak + added }];
}

const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const fence = /^[ \t]*(?:`{3}|~{3})/;

/** Where the next item goes: above a line across the note, by which people part the record from what comes then. */
function endOfList(text: string, { heading, lines, ownTo }: Section): number {
  let isCode = false;
  let end = heading.to;
  for (const line of lines) {
    if (line.from > ownTo) break;
    if (fence.test(line.text)) isCode = !isCode;
    // Directly below a sentence it makes that a heading.
    const isApart =
      listItemOf(text.slice(text.lastIndexOf('\n', end - 1) + 1, end)) !== undefined ||
      hasBlankLine(text.slice(end, line.from));
    if (!isCode && rule.test(line.text) && isApart) return end;
    end = line.to;
  }
  return ownTo;
}

function hasBlankLine(between: string): boolean {
  return between.split('\n').length > 2;
}
