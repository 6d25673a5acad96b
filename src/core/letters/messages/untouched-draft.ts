import type { EpochDay } from '../../base/calendar/epoch-day';
import { findMessageBlocks, type MessageBlockPlace } from './find-message-blocks';
import { readMessageBlock, writeMessageBlock, type MessageBlock } from './message-block';

/**
 * The draft in a note that says just what its template says for the day it waits for: no one has put anything into it,
 * so that another may take its place. `undefined` where there is none, or all have been edited.
 */
export function untouchedDraft(
  note: string,
  inquired: readonly EpochDay[],
  today: EpochDay,
  writtenFor: (day: EpochDay) => MessageBlock | undefined,
): MessageBlockPlace | undefined {
  return findMessageBlocks(note).find(({ from, to, source }) => {
    const draft = readDraft(source, inquired, today);
    const written = draft?.sendFrom === undefined ? undefined : writtenFor(draft.sendFrom);
    if (!draft || !written) return false;
    const { text } = writeMessageBlock({ ...written, sendFrom: draft.sendFrom, callFrom: draft.callFrom });
    return note.slice(from, to).replaceAll('\r\n', '\n') === text;
  });
}

/** How many drafts a note holds, edited or not. */
export function draftCount(note: string, inquired: readonly EpochDay[], today: EpochDay): number {
  return findMessageBlocks(note).filter(({ source }) => readDraft(source, inquired, today)).length;
}

function readDraft(source: string, inquired: readonly EpochDay[], today: EpochDay): MessageBlock | undefined {
  const block = readMessageBlock(source, today);
  return !('problem' in block) && isDraft(block, inquired) ? block : undefined;
}

/** Whether a message waits for its day; what was logged on that day or later has gone out. */
export function isDraft({ sendFrom, sentOn }: MessageBlock, inquired: readonly EpochDay[]): boolean {
  return sentOn === undefined && sendFrom !== undefined && inquired.every((day) => day < sendFrom);
}
