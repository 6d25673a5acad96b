import { findMessageBlocks } from '../messages/find-message-blocks';
import { readMessageBlock } from '../messages/message-block';
import type { MessageKind } from '../messages/sent-messages';
import { recordLines } from '../scenes/record-lines';
import { toldInNote, type ToldInNote } from './told-in-note';
import { reviewProgress, type ReviewProgress } from './review-progress';

/** What the sheets in a note say. */
export interface NoteSheets {
  /** `undefined` where there is no review sheet. */
  readonly review: ReviewProgress | undefined;
  /** What the text says of the reply; the properties may say it too. */
  readonly told: ToldInNote | undefined;
  /** The lines of the contact log. */
  readonly record: readonly string[];
  /** The messages that lie in the note and are not marked as sent. */
  readonly drafts: readonly MessageKind[];
}

/** Reads the sheets of a note. */
export function noteSheets(text: string): NoteSheets {
  return {
    review: reviewProgress(text),
    told: toldInNote(text),
    record: recordLines(text),
    drafts: draftsIn(text),
  };
}

function draftsIn(text: string): readonly MessageKind[] {
  return findMessageBlocks(text).flatMap(({ source }) => {
    // Which day it is changes the days in its head, and not whether there are any.
    const block = readMessageBlock(source, 0);
    return 'problem' in block || block.sentOn !== undefined ? [] : [block];
  });
}
