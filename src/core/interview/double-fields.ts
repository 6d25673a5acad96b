import type { Field } from './fields';
import { withKeys, type NoteKeys } from './note-keys';
import type { NoteReading } from './note-reading';
import { propertyItems, singleItem, withoutLinks } from './property-items';
import { isBlank, rawText } from './raw-value';
import { readDate } from './read-date';

type Frontmatter = Readonly<Record<string, unknown>>;

/** The keys with, for a field of several names, the first that is filled in: an empty property decides nothing. */
export function filledKeys(noteKeys: NoteKeys, frontmatter: Frontmatter): NoteKeys {
  if (noteKeys.doubles.length === 0) return noteKeys;
  const chosen = noteKeys.doubles.map(({ field, keys }): [Field, string | undefined] => [
    field,
    keys.find((key) => !isBlank(frontmatter[key])) ?? keys[0],
  ]);
  return withKeys(noteKeys, Object.fromEntries(chosen));
}

/** A problem for each field that the note writes under several names with different values; `found` lists them all. */
export function reportDifferentValues(
  note: NoteReading,
  { doubles, keys }: NoteKeys,
  frontmatter: Frontmatter,
): void {
  for (const { field, keys: names } of doubles) {
    const filled = names.filter((key) => !isBlank(frontmatter[key]));
    const values = new Set(filled.map((key) => comparableValue(field, frontmatter[key], note)));
    if (values.size < 2) continue;
    const found = filled.map((key) => `${key}: ${rawText(frontmatter[key])}`).join(' / ');
    note.reportOf({ field, key: keys[field] }, 'different-values', found);
  }
}

const dateFields: ReadonlySet<Field> = new Set(['date', 'promised-on', 'inquired', 'selecting', 'replied']);

/** Two writings of one day, or of one text, are no difference. */
function comparableValue(field: Field, value: unknown, note: NoteReading): string {
  const day = dateFields.has(field) ? readDate(singleItem(value), note.near) : undefined;
  if (typeof day === 'number') return String(day);
  const texts = propertyItems(value).map((item) => withoutLinks(rawText(item)).normalize('NFKC').trim());
  return texts.join('\n');
}
