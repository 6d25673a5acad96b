import type { NotePlan } from '../../editing/frontmatter/note-plan';
import { insertBlock } from '../../editing/insertion/insert-block';
import { otherLanguages, type Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import type { Span } from '../../editing/frontmatter/text-edit';
import { writeMessageBlock, type MessageBlock } from './message-block';
import type { Message } from './write-message';

/** From when a draft may go out; empty for what may go out now. */
export type DraftTime = Pick<MessageBlock, 'sendFrom' | 'callFrom'>;

/**
 * Puts a message into a note as a block: at the cursor, or into the section for messages of a note that is not being
 * edited. The first missing value is selected; where none is, the cursor goes behind the block. `draft` is when
 * one may go out that waits.
 */
export function insertMessage(
  text: string,
  cursor: number | undefined,
  message: Message,
  draft: DraftTime,
  language: Language,
): NotePlan {
  const { kind, to, subject } = message;
  const block = writeMessageBlock({ kind, to, subject, text: message.text, ...draft });
  return insertBlock(text, cursor, {
    text: block.text,
    select: block.gaps[0],
    headings: headingsIn(language),
  });
}

/** The same in the place of a block that is there already, such as a draft. */
export function replaceMessage(
  text: string,
  { from, to }: Span,
  message: Message,
  draft: DraftTime,
): NotePlan {
  const { kind, to: addressee, subject } = message;
  const block = writeMessageBlock({ kind, to: addressee, subject, text: message.text, ...draft });
  const lineEnding = text.includes('\r\n') ? '\r\n' : '\n';
  const withEndings = (lines: string): string => lines.replaceAll('\n', lineEnding);
  const offset = (inBlock: number): number => from + withEndings(block.text.slice(0, inBlock)).length;
  const end = block.text.length;
  const { from: first, to: last } = block.gaps[0] ?? { from: end, to: end };
  return {
    edits: [{ from, to, insert: withEndings(block.text) }],
    select: { from: offset(first), to: offset(last) },
  };
}

/** A note keeps its section whatever the language of the app is now. */
function headingsIn(language: Language): [string, ...string[]] {
  const others = otherLanguages(language).map((other) => wordsOf(other).insertion.messagesHeading);
  return [wordsOf(language).insertion.messagesHeading, ...others];
}
