import type { CheckItem } from '../interview/interview';
import { tickedTasks } from './checklist-tasks';
import { reviewProgress, type ReviewProgress } from './review-progress';

/** What the sheets in a note say. */
export interface NoteSheets {
  /** `undefined` where there is no review sheet. */
  readonly review: ReviewProgress | undefined;
  /** The points of the checklist that stand in the note as tasks, and whether they are ticked. */
  readonly ticks: ReadonlyMap<CheckItem, boolean>;
}

/** Reads the sheets of a note. */
export function noteSheets(text: string): NoteSheets {
  return { review: reviewProgress(text), ticks: tickedTasks(text) };
}
