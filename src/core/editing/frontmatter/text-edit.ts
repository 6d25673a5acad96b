import { commonEnds } from '../../base/text/common-ends';

/** A piece of a text and what takes its place; offsets are those of the text before any edit. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Why a property is not written; the note is left as it is. */
export type WriteProblem = 'broken-yaml' | 'key-twice' | 'not-understood' | 'changed-since';

/** What there is to change in a note, in the order of the text; nothing when it says so already. */
export type NoteEdits = readonly TextEdit[] | WriteProblem;

/** The text after the edits. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight(
    (edited, { from, to, insert }) => edited.slice(0, from) + insert + edited.slice(to),
    text,
  );
}

/** One edit that reaches only over what differs, so that a cursor nearby stays where it is. */
export function replacement(at: number, before: string, after: string): TextEdit {
  const { start, end } = commonEnds(before, after);
  return { from: at + start, to: at + before.length - end, insert: after.slice(start, after.length - end) };
}

/** What may come before a paragraph in an edit: line breaks, and a heading. */
const lead = /^\s*(?:## .*\s+)?/;

/**
 * Where to look when edits have been made: at the beginning of the one thing that came in, which may be longer than the
 * screen; else at what is selected. By offset in the text after them.
 */
export function placeToSee([edit, other]: readonly TextEdit[], { from }: Span): number {
  if (!edit || other || edit.insert.trim() === '') return from;
  return Math.min(from, edit.from + (lead.exec(edit.insert)?.[0].length ?? 0));
}

/** A piece of a text, by offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
