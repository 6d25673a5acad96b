import { bodyStart } from '../../editing/insertion/insert-block';
import { closesCode, linesFrom, type NoteLine } from '../../editing/insertion/markdown-lines';
import { lineEndingOf } from '../../base/text/line-ending';
import type { Span, TextEdit } from '../../editing/frontmatter/text-edit';
import { messageLanguage } from './message-block';

/** A message block in a note, by offsets from the beginning of its first fence to the end of its last. */
export interface MessageBlockPlace extends Span {
  /** What is between the fences, without the signs of the callout or list around it; lines end with `\n`. */
  readonly source: string;
  /** Where each line of the source begins in the note. */
  readonly lineStarts: readonly number[];
}

/** A fence that is open, with the lines in it so far. */
interface Fence {
  readonly from: number;
  /** How many `>` come before it, and how far it is set in after them. */
  readonly quotes: number;
  readonly indent: number;
  readonly mark: string;
  readonly language: string;
  readonly lines: NoteLine[];
}

const OPENING = /^((?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t]))*[ \t]*)(`{3,}|~{3,})[ \t]*([^\s`]*)[^`]*$/;

/**
 * Finds the message blocks of a note, also in callouts and lists, but not within other fences. A block without its
 * last fence reaches to the end of the callout or the note, as in Markdown.
 */
export function findMessageBlocks(note: string): MessageBlockPlace[] {
  const blocks: MessageBlockPlace[] = [];
  if (!note.includes(messageLanguage)) return blocks;
  let open: Fence | undefined;
  let end = 0;
  const close = (): void => {
    if (open?.language === messageLanguage) blocks.push(placeOf(open, end));
    open = undefined;
  };
  for (const line of linesFrom(note, bodyStart(note))) {
    const inner = open && lineInside(line, open);
    if (open && !inner) close();
    end = line.to;
    if (!open) open = openingFence(line);
    else if (inner && closesCode(inner.text.trim(), open.mark)) close();
    else if (inner) open.lines.push(inner);
  }
  close();
  return blocks;
}

/** Of several that say the same, the one where it was; the app hands a source on without the blanks at its end. */
export function blockLike(note: string, source: string, from = 0): MessageBlockPlace | undefined {
  const same = findMessageBlocks(note).filter((place) => place.source.trimEnd() === source.trimEnd());
  const distance = (place: MessageBlockPlace): number => Math.abs(place.from - from);
  return same.sort((a, b) => distance(a) - distance(b))[0];
}

/** Which line of a source ends its head; -1 where none does. */
export function separatorOf(lines: readonly string[]): number {
  return lines.findIndex((line) => /^---[ \t]*$/.test(line));
}

/** One line more before that at an offset: the signs of a callout or a list before it come before every line. */
export function lineBefore(note: string, at: number, line: string): TextEdit {
  const signs = note.slice(note.lastIndexOf('\n', at - 1) + 1, at);
  return { from: at, to: at, insert: line + lineEndingOf(note) + signs };
}

function placeOf({ from, lines }: Fence, to: number): MessageBlockPlace {
  const source = lines.map(({ text }) => text).join('\n');
  return { from, to, source, lineStarts: lines.map((line) => line.from) };
}

function openingFence({ text, from }: NoteLine): Fence | undefined {
  const [whole, signs = '', mark = '', language = ''] = OPENING.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return {
    from: from + signs.length,
    quotes: signs.replace(/[^>]/g, '').length,
    indent: signs.length - 1 - signs.lastIndexOf('>'),
    mark,
    language,
    lines: [],
  };
}

/** What a line is inside a fence; `undefined` when the callout around the fence has ended before it. */
function lineInside({ text, from, to }: NoteLine, { quotes, indent }: Fence): NoteLine | undefined {
  let at = 0;
  for (let depth = 0; depth < quotes; depth += 1) {
    at = skipBlanks(text, at, text.length);
    if (text[at] !== '>') return undefined;
    at += 1;
  }
  at = skipBlanks(text, at, at + indent);
  return { text: text.slice(at), from: from + at, to };
}

function skipBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at;
}
