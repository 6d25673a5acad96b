import { closesCode, headingOf, linesFrom, listItemOf, type Heading, type NoteLine } from './markdown-lines';

/** A run of lines that belong together and into which no other block may be put; offsets without the last line break. */
export interface NoteBlock {
  readonly from: number;
  readonly to: number;
  /** The heading it is; `undefined` for everything else. */
  readonly heading?: Heading;
  /** Whether it is left open to the end of the note: a fence without its last line. */
  readonly isOpen: boolean;
}

const BLANK = /^[ \t]*$/;
const INDENTED = /^(?: {2,}|\t)/;
const QUOTE = /^[ \t]*>/;
/** What opens a stretch in which everything is text, also after the signs of a callout or a list item. */
const OPENING =
  /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,}|%%(?!.*%%)|\$\$(?!.*\$\$)|<!--(?!.*-->))/;

/** The blocks of a note's body, from an offset on: headings, fences, lists as a whole, and what is between blanks. */
export function noteBlocks(text: string, bodyFrom: number): NoteBlock[] {
  const blocks: NoteBlock[] = [];
  const lines = linesFrom(text, bodyFrom);
  let at = 0;
  while (at < lines.length) {
    const first = lines[at];
    if (!first || BLANK.test(first.text)) {
      at += 1;
      continue;
    }
    const { end, isOpen } = blockEnd(lines, at);
    const heading = headingOf(first.text);
    const last = lines[end - 1] ?? first;
    blocks.push({ from: first.from, to: last.to, isOpen, ...(heading && { heading }) });
    at = end;
  }
  return blocks;
}

/** A stretch in which everything is text, while it is open. */
interface OpenFence {
  readonly mark: string;
  /** Whether it is in a callout, with which it ends. */
  readonly isQuoted: boolean;
}

/** The lines of a note's body with something to read: not blank, and in no code block, comment or formula. */
export function textLines(text: string, bodyFrom: number): NoteLine[] {
  let fence: OpenFence | undefined;
  return linesFrom(text, bodyFrom).filter((line) => {
    if (fence && !leavesCallout(line.text, fence)) {
      if (closes(line.text, fence)) fence = undefined;
      return false;
    }
    fence = openedFence(line.text);
    return fence === undefined && !BLANK.test(line.text);
  });
}

/** The index after the last line of the block that begins at a line. */
function blockEnd(lines: readonly NoteLine[], start: number): { end: number; isOpen: boolean } {
  if (headingOf(lines[start]?.text ?? '')) return { end: start + 1, isOpen: false };
  let isList = false;
  let fence: OpenFence | undefined;
  let at = start;
  for (; at < lines.length; at += 1) {
    const line = lines[at]?.text ?? '';
    if (fence && leavesCallout(line, fence)) fence = undefined;
    if (fence) {
      if (closes(line, fence)) fence = undefined;
      continue;
    }
    if (BLANK.test(line) && !(isList && goesOn(lines, at))) break;
    if (at > start && headingOf(line)) break;
    fence = openedFence(line);
    isList ||= listItemOf(line) !== undefined;
  }
  return { end: at, isOpen: fence !== undefined };
}

/** A list goes on behind blank lines with its next item, or with what is set in. */
function goesOn(lines: readonly NoteLine[], blankAt: number): boolean {
  const next = lines.slice(blankAt).find(({ text }) => !BLANK.test(text))?.text ?? '';
  return INDENTED.test(next) || listItemOf(next) !== undefined;
}

function openedFence(line: string): OpenFence | undefined {
  const mark = OPENING.exec(line)?.[1];
  return mark === undefined ? undefined : { mark, isQuoted: QUOTE.test(line) };
}

function leavesCallout(line: string, { isQuoted }: OpenFence): boolean {
  return isQuoted && !QUOTE.test(line);
}

function closes(line: string, { mark, isQuoted }: OpenFence): boolean {
  const bare = line.replace(isQuoted ? /^[ \t>]+/ : /^[ \t]+/, '').trimEnd();
  if (mark === '%%' || mark === '$$') return bare.endsWith(mark);
  if (mark === '<!--') return bare.includes('-->');
  return closesCode(bare, mark);
}
