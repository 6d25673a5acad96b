import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Field } from '../../base/properties/fields';
import type { Interview } from '../../reading/interview/interview';
import { rawText } from '../../base/properties/raw-value';
import { writtenKey } from '../../reading/interview/written-key';
import type { Language } from '../../base/language/language';
import type { Settings } from '../../base/settings/settings';
import type { Fix } from './finding';
import type { PropertyEdit } from './property-edit';

/** A note that is looked at, with all there is to go by. */
export interface RepairContext {
  readonly path: string;
  readonly frontmatter: Readonly<Record<string, unknown>>;
  /** As far as the note can be read, whether it is in the list or not. */
  readonly interview: Interview;
  readonly settings: Settings;
  readonly today: EpochDay;
  /** The language of the other notes. */
  readonly language: () => Language;
}

/** The name under which a field is, or would be written. */
export function keyOf({ interview, language }: RepairContext, field: Field): string {
  return writtenKey(interview, field, language);
}

/** What a field holds; `undefined` where the note has it not. */
export function valueOf({ interview, frontmatter }: RepairContext, field: Field): unknown {
  const key = interview.keys[field];
  return key === undefined ? undefined : frontmatter[key];
}

/** A fix that writes a field again; `way` tells apart the ways in which a field is fixed. */
export function writeFix(context: RepairContext, field: Field, value: string | boolean, way: string): Fix {
  const key = keyOf(context, field);
  const edits: PropertyEdit[] = [{ do: 'set', key, value }];
  return { action: { do: 'write', key, value: String(value) }, edits, sameAs: `write ${key} ${way}` };
}

/**
 * A fix that changes those parts of a field for which `change` has another text: items of a list, or what is
 * between commas. None when nothing changes, or an item is no plain value.
 */
export function partsFix(
  context: RepairContext,
  field: Field,
  change: (part: string) => string | undefined,
  way: string,
): Fix[] {
  const value = valueOf(context, field);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.some((item) => typeof item === 'object')) return [];
  const before = items.map(rawText);
  const after = before.map((item) => changedParts(item, change));
  if (after.every((item, at) => item === before[at])) return [];
  const key = keyOf(context, field);
  const written = after.join('、');
  const edit: PropertyEdit = Array.isArray(value)
    ? { do: 'setItems', key, items: after }
    : { do: 'set', key, value: written };
  return [{ action: { do: 'write', key, value: written }, edits: [edit], sameAs: `write ${key} ${way}` }];
}

/** What is between the parts of a text. */
export const separators = /([,、，;；\n]\s*)/;

function changedParts(item: string, change: (part: string) => string | undefined): string {
  const whole = change(item.trim());
  if (whole !== undefined) return whole;
  const parts = item.split(separators);
  return parts.map((part) => change(part.trim()) ?? part).join('');
}
