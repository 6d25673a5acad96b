import type { EpochDay } from '../../base/calendar/epoch-day';
import { isBlank, rawText } from '../../base/properties/raw-value';
import type { Field } from '../../base/properties/fields';
import type { Settings } from '../../base/settings/settings';
import { hasDay } from './note-days';
import { noteKeys, type NoteKeys } from './note-keys';
import { readDate } from './read-date';
import { readAnyway, type NoteSource } from './read-note';
import { similarFields, type SimilarField } from './similar-names';

/** A property whose name is nearly, or in other words, that of a field which the note lacks. */
export interface NearName extends SimilarField {
  readonly kind: 'near-name';
  readonly key: string;
  readonly found: string;
  /** Another field that it may be as well: the day of the result is one to come, or that on which it came. */
  readonly or?: SimilarField;
}

/** A note with what its own names say. */
interface NamedNote extends NoteSource {
  readonly noteKeys: NoteKeys;
}

/** The properties that would be read under a name nearby, one for each field that the note lacks. */
export function nearNames(note: NoteSource, settings: Settings, today: EpochDay): NearName[] {
  const { frontmatter = {} } = note;
  const named = { ...note, noteKeys: noteKeys(frontmatter, settings) };
  const accepted = acceptedKeys(named.noteKeys);
  const found = new Map<Field, NearName>();
  for (const [key, value] of Object.entries(frontmatter)) {
    if (accepted.has(key) || isBlank(value)) continue;
    const [first, or] = meantFields(key, named, settings, today);
    if (!first || found.has(first.field)) continue;
    found.set(first.field, { kind: 'near-name', key, found: rawText(value), ...first, ...(or && { or }) });
  }
  return [...found.values()];
}

function acceptedKeys({ keys, doubles, rounds }: NoteKeys): ReadonlySet<string> {
  const all = [...doubles.flatMap((double) => double.keys), ...rounds.map(({ key }) => key)];
  return new Set([...Object.values(keys), ...all]);
}

/** A day is no stage, result or position, whatever its name is near to. */
const dayFields: ReadonlySet<Field> = new Set([
  'date',
  'promised',
  'promised-on',
  'inquired',
  'selecting',
  'replied',
  'closures',
  'ask-on',
]);

/** The fields that a property may be meant to be: those that the note lacks and that can use its value. */
function meantFields(key: string, note: NamedNote, settings: Settings, today: EpochDay): SimilarField[] {
  const { frontmatter = {} } = note;
  const isDay = typeof readDate(frontmatter[key], today) === 'number';
  const similar = similarFields(key)
    .filter(({ field }) => isLacking(field, note) && (!isDay || dayFields.has(field)))
    .map(({ field, to }) => ({ field, to: note.noteKeys.keys[field] ?? to }))
    .filter(({ field, to }) => {
      const renamed = readAnyway({ ...note, frontmatter: renamedIn(frontmatter, key, to) }, settings, today);
      return !renamed.problems.some((problem) => problem.field === field);
    });
  return similar.length > 1
    ? byValue(similar, frontmatter[key], readAnyway(note, settings, today), today)
    : similar;
}

/** The properties with another name for one; what that name held before goes. */
export function renamedIn(
  frontmatter: Readonly<Record<string, unknown>>,
  key: string,
  to: string,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(frontmatter).filter(([name]) => name !== to);
  return Object.fromEntries(entries.map(([name, value]) => [name === key ? to : name, value]));
}

function isLacking(field: Field, { noteKeys: all, frontmatter = {} }: NamedNote): boolean {
  if (field === 'date') return !hasDay(all, frontmatter);
  const own = all.keys[field];
  return own === undefined || isBlank(frontmatter[own]);
}

/** A day to come, or words, are a promise; once the selection is over a day is that of the reply. */
function byValue(
  similar: SimilarField[],
  value: unknown,
  { date, over, answered }: ReturnType<typeof readAnyway>,
  today: EpochDay,
): SimilarField[] {
  const day = readDate(value, date ?? today);
  const isPast = typeof day === 'number' && day <= today;
  if (!isPast) return similar.filter(({ field }) => field !== 'replied');
  return over !== undefined || answered ? similar.filter(({ field }) => field === 'replied') : similar;
}
