import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatDayWithYear } from '../../base/language/format-day';
import type { TextEdit } from '../../editing/frontmatter/text-edit';
import { findMessageBlocks, lineBefore, separatorOf, type MessageBlockPlace } from './find-message-blocks';
import { isInquiryBlock, readMessageBlock, type MessageBlock } from './message-block';
import { saidTodays } from './stale-today';

/** Which message is meant: what it is for, and whether it is written or spoken. */
export type MessageKind = Pick<MessageBlock, 'kind' | 'purpose'>;

/** What is known of a note when one asks which of its messages have gone out. */
export interface SentBasis {
  readonly note: string;
  /** The days on which an inquiry was logged. */
  readonly inquired: readonly EpochDay[];
  readonly today: EpochDay;
}

/**
 * The messages of a kind in a note that have not gone out, in their order. A mail and a message on a job site are one kind.
 * Whoever logs an inquiry without its block has sent it all the same: that counts for what was written until that day.
 */
export function unsentMessages(basis: SentBasis, wanted: MessageKind): readonly MessageBlockPlace[] {
  return findMessageBlocks(basis.note).filter(({ source }) => {
    const block = readMessageBlock(source, basis.today);
    return !('problem' in block) && isSameKind(block, wanted) && !isSent(block, basis);
  });
}

/** Whether two messages are for the same, and both written or both spoken. */
export function isSameKind(one: MessageKind, other: MessageKind): boolean {
  const purpose = one.purpose ?? 'inquiry';
  return (one.kind === 'phone') === (other.kind === 'phone') && purpose === (other.purpose ?? 'inquiry');
}

function isSent(block: MessageBlock, { inquired, today }: SentBasis): boolean {
  if (block.sentOn !== undefined) return true;
  if (!isInquiryBlock(block)) return false;
  const [written] = block.sendFrom === undefined ? saidTodays(block.text, today) : [block.sendFrom];
  return written !== undefined && inquired.some((day) => day >= written);
}

/** The edits that write into the head of a message that it went out on a day; none where the head cannot be found. */
export function sentEdits(note: string, place: MessageBlockPlace, day: EpochDay): readonly TextEdit[] {
  const lines = place.source.split('\n');
  const separator = separatorOf(lines);
  const at = place.lineStarts[separator];
  if (separator < 0 || at === undefined) return [];
  const known = lines.slice(0, separator).findIndex((line) => /^[ \t]*sent[ \t]*[:：]/i.test(line));
  const line = `sent: ${formatDayWithYear(day, 'ja')}`;
  const from = place.lineStarts[known];
  if (from !== undefined) return [{ from, to: from + (lines[known]?.length ?? 0), insert: line }];
  return [lineBefore(note, at, line)];
}
