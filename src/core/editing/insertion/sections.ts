import { bodyStart } from './insert-block';
import { headingOf, type NoteLine } from './markdown-lines';
import { noteBlocks, textLines, type NoteBlock } from './note-blocks';

/** A heading of a note, and what is below it up to the next one of the same or a higher level. */
export interface Section {
  readonly heading: NoteLine;
  /** Whether nothing is below. */
  readonly isEmpty: boolean;
  /** The end of what is below, or of the heading. */
  readonly to: number;
  /** The end of what is below before the first heading there, or of the heading. */
  readonly ownTo: number;
  /** The lines below with something to read. */
  readonly lines: readonly NoteLine[];
}

/** The sections of a note under a title, of any level. */
export function sectionsUnder(text: string, title: string): Section[] {
  // Most notes have none, and that is found out without taking them apart.
  if (!text.includes(title)) return [];
  const bodyFrom = bodyStart(text);
  const blocks = noteBlocks(text, bodyFrom);
  return blocks.flatMap((block, at) => {
    if (block.heading?.title !== title) return [];
    const below = blocksBelow(blocks, at);
    const to = below.at(-1)?.to ?? block.to;
    const subheading = below.findIndex((one) => one.heading);
    const ownTo = (subheading < 0 ? below : below.slice(0, subheading)).at(-1)?.to ?? block.to;
    const lines = textLines(text, bodyFrom).filter(({ from }) => from > block.to && from < to);
    const heading = { from: block.from, to: block.to, text: text.slice(block.from, block.to) };
    return [{ heading, isEmpty: below.length === 0, to, ownTo, lines }];
  });
}

/** A code block that no one closes belongs to no section: what would come after it would be in it. */
function blocksBelow(blocks: readonly NoteBlock[], at: number): readonly NoteBlock[] {
  const level = blocks[at]?.heading?.level ?? 0;
  const below = blocks.slice(at + 1);
  const end = below.findIndex(({ heading, isOpen }) => isOpen || (heading && heading.level <= level));
  return end < 0 ? below : below.slice(0, end);
}

/** Whether a line is a heading. */
export function isHeading({ text }: NoteLine): boolean {
  return headingOf(text) !== undefined;
}
