import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { planWith, type NotePlan, type Refusal } from '../../editing/frontmatter/note-plan';
import { setProperties, type PropertyChange } from '../../editing/frontmatter/edit-properties';
import type { Field } from '../../base/properties/fields';
import type { TextEdit } from '../../editing/frontmatter/text-edit';
import type { MessageBlockPlace } from '../../letters/messages/find-message-blocks';
import { sentEdits } from '../../letters/messages/sent-messages';
import { recordEdits, type ContactRecord } from './contact-log';

/** The name under which a note has a field, or gets it. */
export type KeyOf = (field: Field) => string;

/** What a log writes into a note: some properties, and sometimes lines below a heading. */
export interface LogEntry {
  readonly changes: readonly PropertyChange[];
  readonly record?: ContactRecord;
  /** The words to delete from the text of the note because the properties now have them; looked for when the plan is made. */
  readonly moved?: (text: string) => readonly TextEdit[];
  /** The message that went out, in the note as it is then. */
  readonly sent?: {
    readonly day: EpochDay;
    readonly placeIn: (note: string) => MessageBlockPlace | undefined;
  };
}

/** An inquiry that was sent: one more day, and a line that keeps the channel. */
export function inquiryEntry(
  keyOf: KeyOf,
  day: EpochDay,
  beside: Pick<LogEntry, 'record' | 'sent'>,
): LogEntry {
  return { changes: [{ key: keyOf('inquired'), add: formatIsoDay(day) }], ...beside };
}

/** "Still in selection"; with a new promise that takes the answer's place (status-rules §2: selecting counts). */
export function stillSelectingEntry(keyOf: KeyOf, day: EpochDay, promise: string): LogEntry {
  const date = formatIsoDay(day);
  if (promise === '') return { changes: [{ key: keyOf('selecting'), add: date }] };
  return {
    changes: [
      { key: keyOf('promised'), value: promise },
      { key: keyOf('promised-on'), value: date },
    ],
  };
}

/** The result, and the day it came, where there is one to be logged; in a note of several rounds with a line that stays. */
export function replyEntry(
  keyOf: KeyOf,
  day: EpochDay | undefined,
  result: string,
  record?: ContactRecord,
): LogEntry {
  const replied = day === undefined ? [] : [{ key: keyOf('replied'), value: formatIsoDay(day) }];
  const changes = [...replied, { key: keyOf('result'), value: result }];
  return record ? { changes, record } : { changes };
}

/** The plan that writes an entry, all of it in one step of undo. */
export function logPlan(text: string, { changes, record, moved, sent }: LogEntry): NotePlan | Refusal {
  const keys = changes.map(({ key }) => key);
  const plan = planWith(text, keys, setProperties(text, changes));
  if ('problem' in plan) return plan;
  const place = sent?.placeIn(text);
  const inHead = sent && place ? sentEdits(text, place, sent.day) : [];
  const inRecord = record ? recordEdits(text, record) : [];
  const below = [...(moved?.(text) ?? []), ...inHead, ...inRecord];
  return { ...plan, edits: [...plan.edits, ...below.sort((one, other) => one.from - other.from)] };
}
