import type { NotePlan } from '../../core/editing/frontmatter/note-plan';
import type { Words } from '../../core/base/language/words';

/** The text of a note before and after a change. */
export interface Written {
  readonly before: string;
  readonly after: string;
  readonly inEditor: boolean;
}

/** Why nothing was written; `key` is the property in the way, if it is one. */
export interface Failure {
  readonly problem: keyof Words['writing']['reasons'];
  readonly key: string;
}

/** What is to change in a text, or why nothing can. */
export type SafePlan = (text: string, cursor: number | undefined) => NotePlan | Failure;
