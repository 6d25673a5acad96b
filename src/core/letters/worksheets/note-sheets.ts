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
}

/** Reads the sheets of a note. */
export function noteSheets(text: string): NoteSheets {
  return { review: reviewProgress(text), told: toldInNote(text), record: recordLines(text) };
}
