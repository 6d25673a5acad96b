import type { EpochDay } from '../calendar/epoch-day';
import type { NotePlan } from '../frontmatter/note-plan';
import { insertBlock } from '../insertion/insert-block';
import type { Language } from '../language/language';
import { wordsOf } from '../language/words';
import { writeMessageBlock } from './message-block';
import type { Message } from './write-message';

/**
 * Puts a message into a note as a block: at the cursor, or into the section for messages of a note that is not being
 * edited. The first missing value is selected; where none is, the cursor goes behind the block. `sendFrom` is the day
 * from which a draft may go out.
 */
export function insertMessage(
  text: string,
  cursor: number | undefined,
  message: Message,
  sendFrom: EpochDay | undefined,
  language: Language,
): NotePlan {
  const { kind, to, subject } = message;
  const block = writeMessageBlock({ kind, to, subject, text: message.text, sendFrom });
  return insertBlock(text, cursor, {
    text: block.text,
    select: block.gaps[0],
    headings: headingsIn(language),
  });
}

/** A note keeps its section whatever the language of the app is now. */
function headingsIn(language: Language): [string, string] {
  const other = language === 'ja' ? 'en' : 'ja';
  return [wordsOf(language).insertion.messagesHeading, wordsOf(other).insertion.messagesHeading];
}
