import type { ReadCount } from '../../core/flows/adoption/adoption';
import type { AdoptionProposal } from '../../core/flows/adoption/propose-adoption';
import type { Words } from '../../core/base/language/words';
import type { TextShapes } from './text-shapes';

/** What was found in the vault, and how many notes are read as it is. */
export interface FoundNotes {
  readonly proposal: AdoptionProposal;
  readonly before: ReadCount;
  readonly shapes: TextShapes;
}

/** What is kept in ways that no setting can have read, with the way out. */
export function unreadSentences({ proposal, shapes }: FoundNotes, words: Words['adoption']): string[] {
  const { inline, table } = shapes;
  return [
    ...proposal.unread.map(({ name, notes }) => words.unread(notes, name)),
    ...(inline.notes > 0 ? [words.inline(inline.notes, inline.example)] : []),
    ...(table.notes > 0 ? [words.table(table.notes, table.example)] : []),
  ];
}
