/** The sheets that are put into a note to be filled in (product: Templates); each has a template of this name. */
export const worksheetIds = [
  'review-sheet',
  'checklist',
  'waiting-plan',
  'next-interview-card',
  'self-analysis',
  'motivation',
] as const;
export type WorksheetId = (typeof worksheetIds)[number];

/** A filled sheet: its heading with the `##`, without which it is not found again, and what stands below. */
export interface Worksheet {
  readonly heading: string;
  readonly body: string;
  /** The marks of values that were missing, as they stand in the body. */
  readonly gaps: readonly string[];
}
