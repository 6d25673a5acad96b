import type { EpochDay } from '../calendar/epoch-day';
import type { Field } from './fields';
import type { NoteProperties } from './note-properties';
import { propertyItems, singleItem, withoutLinks } from './property-items';
import { isBlank, rawText } from './raw-value';
import { readDate } from './read-date';

const dateFields: ReadonlySet<Field> = new Set(['date', 'promised-on', 'inquired', 'selecting', 'replied']);

/** A problem for each field that the note writes under several names with different values; `found` lists them all. */
export function reportDifferentValues(note: NoteProperties, today: EpochDay): void {
  for (const { field, keys } of note.doubles) {
    const filled = keys.filter((key) => !isBlank(note.valueOf(key)));
    const values = new Set(filled.map((key) => comparableValue(field, note.valueOf(key), today)));
    if (values.size < 2) continue;
    const found = filled.map((key) => `${key}: ${rawText(note.valueOf(key))}`).join(' / ');
    note.report(field, 'different-values', found);
  }
}

/** Two writings of one day, or of one text, are no difference. */
function comparableValue(field: Field, value: unknown, today: EpochDay): string {
  const day = dateFields.has(field) ? readDate(singleItem(value), today) : undefined;
  if (typeof day === 'number') return String(day);
  const texts = propertyItems(value).map((item) => withoutLinks(rawText(item)).normalize('NFKC').trim());
  return texts.join('\n');
}
