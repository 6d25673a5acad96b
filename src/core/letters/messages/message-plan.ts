import { languages, otherLanguages, type Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { lineEndingOf, withLineEnding } from '../../base/text/line-ending';
import type { NotePlan } from '../../editing/frontmatter/note-plan';
import type { Span } from '../../editing/frontmatter/text-edit';
import { insertBlock } from '../../editing/insertion/insert-block';
import { sectionsUnder } from '../../editing/insertion/sections';
import type { Message } from './fill-message';
import { writeMessageBlock, type MessageBlock, type WrittenMessageBlock } from './message-block';

/** From when a draft may go out; empty for what may go out now. */
export type DraftTime = Pick<MessageBlock, 'sendFrom' | 'callFrom'>;

/**
 * The plan that puts a message into a note as a block: at the cursor, or into the section for messages of a note that is
 * not being edited, or has its cursor in the list of contacts. Where nothing of it is selected, the cursor goes after the
 * block.
 */
export function insertionPlan(
  text: string,
  cursor: number | undefined,
  block: WrittenMessageBlock,
  language: Language,
): NotePlan {
  const select = selectedIn(block);
  const at = cursor === undefined || isInRecord(text, cursor) ? undefined : cursor;
  return insertBlock(text, at, {
    text: block.text,
    select,
    headings: headingsIn(block, language),
    before: recordTitles,
  });
}

const recordTitles = languages.map((one) => wordsOf(one).log.recordHeading);

/** Whether a place is in the list of contacts, or on the blank lines behind it: the list goes on there. */
function isInRecord(text: string, at: number): boolean {
  return recordTitles
    .flatMap((title) => sectionsUnder(text, title))
    .some(({ heading, ownTo }) => at >= heading.from && text.slice(ownTo, at).trim() === '');
}

/** The first missing value; nothing of a script, which is read as a card from its beginning. */
function selectedIn({ kind, gaps }: WrittenMessageBlock): Span | undefined {
  return kind === 'phone' ? undefined : gaps[0];
}

/** The same in the place of a block that is there already, such as a draft. */
export function replacementPlan(text: string, { from, to }: Span, block: WrittenMessageBlock): NotePlan {
  const lineEnding = lineEndingOf(text);
  const offset = (inBlock: number): number =>
    from + withLineEnding(block.text.slice(0, inBlock), lineEnding).length;
  const end = block.text.length;
  const { from: first, to: last } = selectedIn(block) ?? { from: end, to: end };
  return {
    edits: [{ from, to, insert: withLineEnding(block.text, lineEnding) }],
    select: { from: offset(first), to: offset(last) },
  };
}

/** The block of a message; `draft` is when one may go out that waits. */
export function blockOf(
  { kind, purpose, to, subject, text }: Message,
  draft: DraftTime,
): WrittenMessageBlock {
  return writeMessageBlock({ kind, purpose, to, subject, text, ...draft });
}

/** A note keeps its section whatever the language of the app is now. An acceptance does not be among the inquiries. */
function headingsIn({ purpose }: WrittenMessageBlock, language: Language): [string, ...string[]] {
  const headingIn = (one: Language): string => {
    const { messagesHeading, lettersHeading } = wordsOf(one).insertion;
    return purpose === 'inquiry' ? messagesHeading : lettersHeading;
  };
  return [headingIn(language), ...otherLanguages(language).map(headingIn)];
}
