import type { CompanyCalendar } from '../../base/calendar/company-calendar';
import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { fieldNames, type Field } from '../../base/properties/fields';
import type { Interview } from '../../reading/interview/interview';
import { filledKeys } from '../../reading/interview/double-fields';
import { noteRounds } from '../../reading/interview/note-rounds';
import { noteKeys } from '../../reading/interview/note-keys';
import { isBlank } from '../../base/properties/raw-value';
import type { Problem } from '../../reading/interview/problem';
import { readAnyway, readInterview } from '../../reading/interview/read-note';
import type { Settings } from '../../base/settings/settings';
import {
  emptyForm,
  formFields,
  textFields,
  writtenText,
  type FormField,
  type FormValues,
  type TextField,
} from './form-values';
import { nearNames, renamedIn } from '../../reading/interview/near-names';
import type { Rename } from './note-text';
import { guessFromTitle } from './title-guess';

/** What a note that is to become an interview note says already. */
export interface ExistingValues {
  /** With what the title suggests for company, day and stage, where the note says nothing. */
  readonly values: FormValues;
  /** The fields that its properties say. */
  readonly fixed: ReadonlySet<FormField>;
  /** A company or a day that is none, and to be written again. */
  readonly unread: readonly Problem[];
  /** Properties that say a field of the form under a name that is not read, and the name they are to have. */
  readonly renames: readonly Rename[];
  readonly keys: Interview['keys'];
  readonly calendar: CompanyCalendar;
  readonly passOnly: boolean;
}

/** Takes together what the properties of a note say and what its title suggests; guesses nothing beyond. */
export function existingValues(
  title: string,
  written: Readonly<Record<string, unknown>>,
  settings: Settings,
  today: EpochDay,
): ExistingValues {
  const renames = nearRenames(written, settings, today);
  const properties = renames.reduce((all, { key, to }) => renamedIn(all, key, to), written);
  const { keys } = filledKeys(noteKeys(properties, settings), properties);
  const unread = unreadable(properties, settings, today);
  const rounds = noteRounds({ path: '', frontmatter: properties, tags: [] }, settings, today);
  const isThere = (field: FormField): boolean =>
    !isBlank(properties[keys[field] ?? '']) || (field === 'date' && rounds.length > 0);
  const isSaid = (field: FormField): boolean =>
    isThere(field) && !unread.some((problem) => problem.field === field);
  const proposed = proposedValues(title, today);
  const textOf = (field: TextField): string => {
    if (!isSaid(field)) return proposed[field];
    const own = properties[keys[field] ?? ''];
    // A note of rounds has its day under their names.
    return isBlank(own) && field === 'date' ? formatIsoDay(rounds.at(-1)?.day ?? today) : writtenText(own);
  };
  const texts = Object.fromEntries(textFields.map((field) => [field, textOf(field)]));
  const { contact, calendar, passOnly } = completed(properties, keys, settings, today);
  return {
    values: { ...proposed, ...texts, contact, passOnly },
    fixed: new Set(formFields.filter(isSaid)),
    unread,
    renames,
    keys,
    calendar,
    passOnly,
  };
}

/** What the doctor would rename, as far as the form asks for it and there is but one meaning. */
function nearRenames(
  frontmatter: Readonly<Record<string, unknown>>,
  settings: Settings,
  today: EpochDay,
): Rename[] {
  const near = nearNames({ path: '', frontmatter, tags: [] }, settings, today);
  const asked: ReadonlySet<Field> = new Set(formFields);
  return near.filter(({ field, or }) => asked.has(field) && !or).map(({ key, to }) => ({ key, to }));
}

function proposedValues(title: string, today: EpochDay): FormValues {
  const { company, date, stage } = guessFromTitle(title, today);
  return { ...emptyForm(date), company, stage };
}

/** The problems of a company and a day that are there and can't be used: without both there is no interview. */
function unreadable(
  frontmatter: Readonly<Record<string, unknown>>,
  settings: Settings,
  today: EpochDay,
): Problem[] {
  const interview = readAnyway({ path: '', frontmatter, tags: [] }, settings, today);
  const isUnread = ({ field, code }: Problem): boolean =>
    (field === 'company' || field === 'date') && interview[field] === undefined && code !== 'missing';
  return interview.problems.filter(isUnread);
}

/** The interview as it would be read with a company and a day, which are of no interest here. */
function completed(
  properties: Readonly<Record<string, unknown>>,
  keys: Interview['keys'],
  settings: Settings,
  today: EpochDay,
): Pick<Interview, 'contact' | 'calendar' | 'passOnly'> {
  const [company] = fieldNames.company.en;
  const [date] = fieldNames.date.en;
  const frontmatter = {
    ...properties,
    [keys.company ?? company]: company,
    [keys.date ?? date]: formatIsoDay(today),
  };
  const interview = readInterview({ path: '', frontmatter, tags: [] }, settings, today);
  if (!interview) throw new Error('A note with company and day is an interview note');
  return interview;
}
