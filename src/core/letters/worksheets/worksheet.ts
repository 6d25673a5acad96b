/** The sheets that are put into a note to be filled in (docs/worksheets.md); each has a template of this name. */
export const worksheetIds = [
  'review-sheet',
  'checklist',
  'waiting-plan',
  'next-interview-card',
  'self-analysis',
  'motivation',
] as const;
/** One of the sheets. */
export type WorksheetId = (typeof worksheetIds)[number];

/** A filled sheet. */
export interface Worksheet {
  /** The title of its heading, by which it is found again in a note. */
  readonly title: string;
  /** The whole sheet with its heading, and what stands below that; lines end with `\n`, the last one with nothing. */
  readonly text: string;
  readonly body: string;
}
