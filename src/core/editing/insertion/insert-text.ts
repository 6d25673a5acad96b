import type { NotePlan } from '../frontmatter/note-plan';
import type { Span } from '../frontmatter/text-edit';
import { bodyStart, insertParagraph } from './insert-block';

/**
 * Puts Markdown into a note where its cursor is: a line right there, in the middle of a sentence too; several lines as a
 * paragraph of their own. In a note that is not being edited both go to its end.
 */
export function insertText(
  note: string,
  cursor: number | undefined,
  text: string,
  select: Span | undefined,
): NotePlan {
  const at = cursor ?? note.length;
  const isPhrase = !text.includes('\n') && cursor !== undefined && cursor >= bodyStart(note);
  if (!isPhrase) return insertParagraph(note, at, { text, select });
  const chosen = select ?? { from: text.length, to: text.length };
  return {
    edits: [{ from: at, to: at, insert: text }],
    select: { from: at + chosen.from, to: at + chosen.to },
  };
}
