import { lineEndingOf, withLineEnding } from '../../base/text/line-ending';
import type { NotePlan } from '../frontmatter/note-plan';
import { readFrontMatter } from '../frontmatter/property-lines';
import { noteBlocks, type NoteBlock } from './note-blocks';
import type { Span } from '../frontmatter/text-edit';

/** Markdown that is put into a note as a paragraph of its own. */
interface Paragraph {
  /** With `\n` at the end of its lines, none after the last. */
  readonly text: string;
  /** What is to be selected, by offsets in `text`; without it the cursor goes after the block. */
  readonly select?: { readonly from: number; readonly to: number } | undefined;
}

/** A paragraph that has a section to go to. */
export interface InsertedBlock extends Paragraph {
  /** In a note that is not being edited: the titles by which its section is known; a new one gets the first. */
  readonly headings: readonly [string, ...string[]];
  /** The titles of a section that a new one comes before. */
  readonly before?: readonly string[];
}

/** Of the section that a block goes into where there is no cursor. */
const sectionLevel = 2;

/**
 * Where the cursor is, the block goes there: never into a fence, a list, a table or a paragraph, but after it. Without
 * a cursor, or with one among the properties, where it is before anyone has moved it, it goes to the end of
 * its section, which is made at the end of the note, or before the one that it is to come before.
 */
export function insertBlock(text: string, cursor: number | undefined, block: InsertedBlock): NotePlan {
  const bodyFrom = bodyStart(text);
  if (cursor !== undefined && cursor >= bodyFrom) return insertParagraph(text, cursor, block);
  const blocks = noteBlocks(text, bodyFrom);
  const section = sectionEnd(blocks, block.headings);
  if (section !== undefined) return planAt(text, section, block, '');
  const heading = `${'#'.repeat(sectionLevel)} ${block.headings[0]}\n\n`;
  const next = blocks.filter(isSection(block.before ?? [])).at(-1);
  return planAt(text, next?.from ?? placeAt(blocks, text.length, bodyFrom), block, heading);
}

/** The same where the place is known. */
export function insertParagraph(text: string, cursor: number, paragraph: Paragraph): NotePlan {
  const bodyFrom = bodyStart(text);
  return planAt(text, placeAt(noteBlocks(text, bodyFrom), cursor, bodyFrom), paragraph, '');
}

/** Behind the properties; the end of a note that has nothing else. */
export function bodyStart(text: string): number {
  const frontMatter = readFrontMatter(text);
  if (!frontMatter) return 0;
  const end = frontMatter.from + frontMatter.yaml.length;
  const closing = /^---[ \t]*(?:\r?\n|$)/.exec(text.slice(end))?.[0] ?? '';
  return end + closing.length;
}

/** The cursor's own place on a blank line, else the end of the block it is in, but before one that never ends. */
function placeAt(blocks: readonly NoteBlock[], cursor: number, bodyFrom: number): number {
  const around = blocks.find(({ from, to, isOpen }) => from <= cursor && (cursor <= to || isOpen));
  if (around) return around.isOpen ? around.from : around.to;
  return Math.max(cursor, bodyFrom);
}

function isSection(titles: readonly string[]): (block: NoteBlock) => boolean {
  return ({ heading }) => heading?.level === sectionLevel && titles.includes(heading.title);
}

/** The end of what is under the last heading of one of the titles; `undefined` where there is none. */
function sectionEnd(blocks: readonly NoteBlock[], titles: readonly string[]): number | undefined {
  const start = blocks.map(isSection(titles)).lastIndexOf(true);
  if (start < 0) return undefined;
  const next = blocks.findIndex(
    ({ heading, isOpen }, at) => at > start && (isOpen || (heading && heading.level <= sectionLevel)),
  );
  return blocks[(next < 0 ? blocks.length : next) - 1]?.to;
}

/** One edit that adds the line breaks for a blank line on either side where they are missing, and takes none away. */
function planAt(text: string, at: number, block: Paragraph, heading: string): NotePlan {
  const lineEnding = lineEndingOf(text);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const withEndings = (lines: string): string => withLineEnding(lines, lineEnding);
  const lead = withEndings('\n'.repeat(breaksBefore(before)) + heading);
  const insert = lead + withEndings(block.text) + lineEnding.repeat(breaksAfter(after));
  const start = at + lead.length;
  const offset = (inBlock: number): number => start + withEndings(block.text.slice(0, inBlock)).length;
  const behind = offset(block.text.length) + lineEnding.length;
  const { from, to } = block.select ?? {};
  const select =
    from === undefined || to === undefined
      ? { from: behind, to: behind }
      : { from: offset(from), to: offset(to) };
  return { edits: [{ from: at, to: at, insert }], select };
}

/** Nothing is wanted above the first line of a note but what is set in, a blank line above all others. */
function breaksBefore(before: string): number {
  if (before.trim() === '') return /[ \t]$/.test(before) ? 1 : 0;
  return Math.max(0, 2 - lineBreaks(/(?:\r?\n)*$/.exec(before)?.[0]));
}

/** At the end of the note one line break, else a blank line. */
function breaksAfter(after: string): number {
  const wanted = after.trim() === '' ? 1 : 2;
  return Math.max(0, wanted - lineBreaks(/^(?:\r?\n)*/.exec(after)?.[0]));
}

function lineBreaks(text = ''): number {
  return text.split('\n').length - 1;
}

/**
 * Puts Markdown into a note where its cursor is: a line right there, in the middle of a sentence too; several lines as a
 * paragraph of their own. In a note that is not being edited both go to its end.
 */
export function insertText(
  note: string,
  cursor: number | undefined,
  text: string,
  select: Span | undefined,
): NotePlan {
  const at = cursor ?? note.length;
  const isPhrase = !text.includes('\n') && cursor !== undefined && cursor >= bodyStart(note);
  if (!isPhrase) return insertParagraph(note, at, { text, select });
  const chosen = select ?? { from: text.length, to: text.length };
  return {
    edits: [{ from: at, to: at, insert: text }],
    select: { from: at + chosen.from, to: at + chosen.to },
  };
}
