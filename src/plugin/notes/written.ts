import type { NotePlan, Refusal } from '../../core/editing/frontmatter/note-plan';
import type { Span } from '../../core/editing/frontmatter/text-edit';
import type { Words } from '../../core/base/language/words';

/** The text of a note before and after a change. */
export interface Written {
  readonly before: string;
  readonly after: string;
  /** What the plan wants selected, by offsets in `after`; in an editor it is selected already. */
  readonly select: Span | undefined;
  /** What of it is to be in sight, by its offset. */
  readonly see: number;
  readonly inEditor: boolean;
}

/** Why nothing was written; `key` is the property in the way, if it is one. */
export interface Failure {
  readonly problem: keyof Words['writing']['reasons'];
  readonly key: string;
}

/**
 * Works out what is to change in a text, or why nothing can. `cursor` is the offset of the cursor where the note is being
 * edited; `undefined` in a closed note.
 */
export type PlanOf = (text: string, cursor: number | undefined) => NotePlan | Refusal;

/** The same for the writer itself, which knows more reasons. */
export type SafePlan = (text: string, cursor: number | undefined) => NotePlan | Failure;
