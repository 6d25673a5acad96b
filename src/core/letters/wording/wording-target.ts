import type { EpochDay } from '../../base/calendar/epoch-day';
import type { NotePlan, Refusal } from '../../editing/frontmatter/note-plan';
import { applyEdits, type Span, type TextEdit } from '../../editing/frontmatter/text-edit';
import { blockAt, chosenBlock } from '../messages/chosen-block';
import { blockLike, type MessageBlockPlace } from '../messages/find-message-blocks';
import { longestMessage, readMessageBlock, type UnreadMessageBlock } from '../messages/message-block';
import { piecesOf } from '../messages/gaps';
import { readMessageHead } from '../messages/message-head';
import { yamlText } from '../../editing/frontmatter/scalar';
import type { CheckedMessage, Objection } from './wording';

/**
 * What the check is about in a note: a message block, by what is in it and where it begins, if that is known; or a
 * piece of text.
 */
export type WordingTarget =
  | { readonly is: 'block'; readonly source: string; readonly from: number | undefined }
  | ({ readonly is: 'piece'; readonly text: string; readonly from: number } & Around);

/** What the message is that a piece is taken from. */
type Around = Pick<CheckedMessage, 'kind' | 'purpose' | 'sendFrom' | 'sentOn'>;

/** What is selected, unless that is only a mark; or else the block at the cursor, or else the last one; `undefined` where there is neither. */
export function wordingTarget(
  note: string,
  selection: Span | undefined,
  today: EpochDay,
): WordingTarget | undefined {
  const text = selection && note.slice(selection.from, selection.to);
  if (selection && text && !saysNothing(text)) {
    return { ...messageAround(note, selection, today), is: 'piece', text, from: selection.from };
  }
  const block = chosenBlock(note, selection?.from);
  return block && { is: 'block', source: block.source, from: block.from };
}

/** A mark is selected when its message has been put in, to be typed over. */
function saysNothing(text: string): boolean {
  return piecesOf(text.trim()).every(({ isGap }) => isGap);
}

/** Outside of blocks a text is taken for one that is written. */
function messageAround(note: string, { from }: Span, today: EpochDay): Around {
  const block = blockAt(note, from);
  const read = block && readMessageBlock(block.source, today);
  return read && !('problem' in read) ? read : { kind: 'mail' };
}

/** The message that is checked, or what is wrong with its block. */
export function checkedMessage(target: WordingTarget, today: EpochDay): CheckedMessage | UnreadMessageBlock {
  if (target.is === 'block') return readMessageBlock(target.source, today);
  const { text } = target;
  if (text.length > longestMessage) return { problem: { code: 'too-long', found: '' }, text };
  return { ...target, to: '', subject: '', isPiece: true };
}

/** The target as it is when a finding has been fixed. */
export function mendedTarget(target: WordingTarget, finding: Objection, today: EpochDay): WordingTarget {
  const edits = mendingEdits(target, finding, today);
  return target.is === 'block'
    ? { ...target, source: applyEdits(target.source, edits) }
    : { ...target, text: applyEdits(target.text, edits) };
}

const changedSince: Refusal = { problem: 'changed-since', key: '' };

/** What fixes a finding in the note, in which the target must still be as it was checked. */
export function mendInNote(
  note: string,
  target: WordingTarget,
  finding: Objection,
  today: EpochDay,
): NotePlan | Refusal {
  const edits = mendingEdits(target, finding, today);
  if (target.is === 'piece') {
    const { from, text } = target;
    if (!note.startsWith(text, from)) return changedSince;
    return { edits: edits.map((edit) => ({ ...edit, from: edit.from + from, to: edit.to + from })) };
  }
  const place = blockLike(note, target.source, target.from);
  return place ? { edits: edits.map((edit) => inNote(edit, place)) } : changedSince;
}

/** By offsets in the block's source, or in the piece. */
function mendingEdits(
  target: WordingTarget,
  { part, from, to, mend = '' }: Objection,
  today: EpochDay,
): readonly TextEdit[] {
  const edit = { from, to, insert: mend };
  if (target.is === 'piece') return [edit];
  const block = readMessageBlock(target.source, today);
  const head = readMessageHead(target.source);
  if ('problem' in block || !head) return [];
  if (part === 'text') return [{ ...edit, from: from + head.textAt, to: to + head.textAt }];
  const { at, value } = head[part];
  return at < 0
    ? []
    : [{ from: at, to: at + value.length, insert: yamlText(applyEdits(block[part], [edit])) }];
}

/** The lines of a block in a callout or list do not follow each other directly in the note. */
function inNote({ from, to, insert }: TextEdit, { source, lineStarts }: MessageBlockPlace): TextEdit {
  const placeOf = (offset: number): number => {
    const line = source.slice(0, offset).split('\n').length - 1;
    return (lineStarts[line] ?? 0) + offset - (source.lastIndexOf('\n', offset - 1) + 1);
  };
  return { from: placeOf(from), to: placeOf(to), insert };
}
