import { reviewProgress, type ReviewProgress } from './review-progress';

/** What the sheets in a note say. */
export interface NoteSheets {
  /** `undefined` where there is no review sheet. */
  readonly review: ReviewProgress | undefined;
}

/** Reads the sheets of a note. */
export function noteSheets(text: string): NoteSheets {
  return { review: reviewProgress(text) };
}
