import type { Draft } from './draft';
import type { Objection, WordingContext, WordingFinding } from './wording';

/** One rule of the wording check. It looks at Japanese text only, whatever the language of the interface. */
export interface WordingRule {
  readonly weight: WordingFinding['weight'];
  readonly find: (draft: Draft, context: WordingContext) => readonly Objection[];
}
