import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { planWith, type NotePlan, type Refusal } from '../../editing/frontmatter/note-plan';
import { setProperties, type PropertyChange } from '../../editing/frontmatter/edit-properties';
import type { Field } from '../../base/properties/fields';
import type { TextEdit } from '../../editing/frontmatter/text-edit';
import { recordEdits } from './contact-record';

/** The name under which a note has a field, or gets it. */
export type KeyOf = (field: Field) => string;

/** What a log writes into a note: some properties, and sometimes a line below a heading. */
export interface LogEntry {
  readonly changes: readonly PropertyChange[];
  readonly record?: { readonly headings: readonly [string, ...string[]]; readonly text: string };
  /** What goes from below the properties, because it now stands in them: looked for in the text that is written. */
  readonly moved?: (text: string) => readonly TextEdit[];
}

/** An inquiry that was sent: one more day, and a line that keeps the channel. */
export function inquiryEntry(keyOf: KeyOf, day: EpochDay, record: LogEntry['record']): LogEntry {
  const changes = [{ key: keyOf('inquired'), add: formatIsoDay(day) }];
  return record ? { changes, record } : { changes };
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

/** The result, and the day it came, where there is one to be logged. */
export function replyEntry(keyOf: KeyOf, day: EpochDay | undefined, result: string): LogEntry {
  const replied = day === undefined ? [] : [{ key: keyOf('replied'), value: formatIsoDay(day) }];
  return { changes: [...replied, { key: keyOf('result'), value: result }] };
}

/** The plan that writes an entry, all of it in one step of undo. */
export function logPlan(text: string, { changes, record, moved }: LogEntry): NotePlan | Refusal {
  const keys = changes.map(({ key }) => key);
  const plan = planWith(text, keys, setProperties(text, changes));
  if ('problem' in plan || (!record && !moved)) return plan;
  const recorded = record ? recordEdits(text, record.headings, record.text) : [];
  return { ...plan, edits: [...plan.edits, ...(moved?.(text) ?? []), ...recorded] };
}
