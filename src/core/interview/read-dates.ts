import type { EpochDay } from '../calendar/epoch-day';
import type { Field } from './fields';
import type { NoteProperties } from './note-properties';
import { propertyItems, singleItem } from './property-items';
import { isBlank } from './raw-value';
import { readDate } from './read-date';

const noDays: readonly EpochDay[] = [];
const separators = /[,、，;；\n]/;

/** The one date of a field; a missing year is the one nearest to `near`. `undefined` with a problem if it is none. */
export function readSingleDate(note: NoteProperties, field: Field, near: EpochDay): EpochDay | undefined {
  const value = singleItem(note.value(field));
  return isBlank(value) ? undefined : dateOrProblem(note, field, value, near);
}

/** The dates of a field that may hold one or several, ascending and without repetition; a problem for each other value. */
export function readDateList(note: NoteProperties, field: Field, near: EpochDay): readonly EpochDay[] {
  const value = note.value(field);
  if (isBlank(value)) return noDays;
  const days = propertyItems(value)
    .flatMap((item) => (typeof item === 'string' ? item.split(separators) : [item]))
    .filter((item) => !isBlank(item))
    .map((item) => dateOrProblem(note, field, item, near))
    .filter((day) => day !== undefined);
  return ascending(days);
}

function dateOrProblem(
  note: NoteProperties,
  field: Field,
  value: unknown,
  near: EpochDay,
): EpochDay | undefined {
  const reading = readDate(value, near);
  if (typeof reading === 'number') return reading;
  note.report(field, reading, value);
  return undefined;
}

function ascending(days: readonly EpochDay[]): readonly EpochDay[] {
  return days.length < 2 ? days : [...new Set(days)].sort((one, other) => one - other);
}
