import { businessDays } from '../../base/calendar/business-days';
import { readPromise } from '../promise/read-promise';
import { comparableCompany } from '../company/company-name';
import { isGeneralName } from '../../base/properties/accepted-names';
import { fieldReaders, isAsGoodAsBlank } from './field-readers';
import type { Field } from '../../base/properties/fields';
import { saidOn, type Interview } from './interview';
import { isRemark } from './problem';
import { withKeys, type NoteKeys } from './note-keys';
import { NoteReading, type InterviewDraft } from './note-reading';
import { propertyItems, withoutLinks } from '../../base/properties/property-items';
import { rawText } from '../../base/properties/raw-value';

type Frontmatter = Readonly<Record<string, unknown>>;

/** The keys with, for a field of several names, the first that is filled in: an empty property decides nothing. */
export function filledKeys(noteKeys: NoteKeys, frontmatter: Frontmatter): NoteKeys {
  if (noteKeys.doubles.length === 0) return noteKeys;
  const chosen = noteKeys.doubles.map(({ field, keys }): [Field, string | undefined] => [
    field,
    keys.find((key) => !isAsGoodAsBlank(field, frontmatter[key])) ?? keys[0],
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
    // Every state is read, and a general name says nothing beside another (status-rules §1).
    if (field === 'state') continue;
    const filled = specialNames(names.filter((key) => !isAsGoodAsBlank(field, frontmatter[key])));
    const meanings = new Set(filled.map((key) => meaningOf(note, field, frontmatter[key])));
    if (meanings.size < 2) continue;
    const found = filled.map((key) => `${key}: ${rawText(frontmatter[key])}`).join(' / ');
    note.reportOf({ field, key: keys[field] }, 'different-values', found);
  }
}

/** The names that say more than "day", where there are any. */
function specialNames(names: readonly string[]): readonly string[] {
  const special = names.filter((name) => !isGeneralName(name));
  return special.length > 0 ? special : names;
}

/**
 * What a value says, in a form that is equal for equal meanings: what its field's reader makes of it on a copy of the
 * note. Of what can't be read the meaning is its text.
 */
function meaningOf(note: NoteReading, field: Field, value: unknown): string {
  const trial = new NoteReading({ ...note.interview, ...unsaid }, note.settings, note.today);
  trial.property = { field, key: undefined };
  fieldReaders[field](trial, typeof value === 'string' ? value.trim() : value);
  const { interview, companyDays } = trial;
  if (interview.problems.some((problem) => !isRemark(problem))) return plainText(value);
  if (field === 'promised') return promiseMeaning(interview) ?? plainText(value);
  const { closedWeekdays, openWeekdays, closures } = companyDays ?? {};
  const days = closures?.map(({ from, to }) => [from, to]);
  return comparableCompany(JSON.stringify([interview, closedWeekdays, openWeekdays, days]));
}

/** What a reader may leave as it is; the copy must not have it from the value that was used. */
const unsaid: Pick<InterviewDraft, 'answered' | 'replied' | 'result' | 'problems'> = {
  answered: false,
  replied: undefined,
  result: undefined,
  problems: [],
};

/** The dates of a promise; `undefined` when it is not understood, or no one knows when it was made. */
function promiseMeaning(interview: Interview): string | undefined {
  const { promised, calendar } = interview;
  const day = saidOn(interview);
  if (promised === undefined || day === undefined) return undefined;
  const company = businessDays(calendar);
  const { kind, earliest, latest, ambiguous } = readPromise(promised, day, company, interview);
  return kind === 'unknown' ? undefined : JSON.stringify([kind, earliest, latest, ambiguous]);
}

function plainText(value: unknown): string {
  const texts = propertyItems(value).map((item) => withoutLinks(rawText(item)).normalize('NFKC').trim());
  return texts.join('\n');
}
