import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Settings } from '../../base/settings/settings';
import { settingsCalendar } from '../../base/settings/settings-calendar';
import { companyCalendar } from './company-days';
import { filledKeys, reportDifferentValues } from './double-fields';
import type { Field } from '../../base/properties/fields';
import { concludeRound, reportOtherDay, tellsOfOtherDay } from './conclude-round';
import { fieldReaders, isAsGoodAsBlank } from './field-readers';
import { hasDay, hasSeveralDays, keepCurrentRound } from './note-days';
import { hasGarbledNames, isGarbled } from './garbled';
import { isNamedNote } from './interview-notes';
import type { Interview } from './interview';
import { noteKeys, type NoteKeys } from './note-keys';
import { NoteReading, type InterviewDraft } from './note-reading';
import { isBlank, trimmed } from '../../base/properties/raw-value';
import { defaultHours } from './read-hours';
import { isTemplate } from './template-notes';
import { tellInstead } from './tell-instead';

/** What the host knows of a note without opening it. */
export interface NoteSource {
  /** Path in the vault, with `/`. */
  readonly path: string;
  /** The parsed properties; `undefined` when the note has none. */
  readonly frontmatter: Readonly<Record<string, unknown>> | undefined;
  /** All tags of the note, with or without `#`. */
  readonly tags: readonly string[];
}

type Frontmatter = Readonly<Record<string, unknown>>;
const noFrontmatter: Frontmatter = {};
/** Shared by all notes, and frozen, so that no one can add to every note at once. */
const none: readonly never[] = Object.freeze([]);

/**
 * Reads an interview note: its values as far as they can be read, and a problem for each that can't. `undefined` when
 * the note is none: it lacks the company or the interview day, and is not in a folder or under a tag of the settings;
 * or it is a template. Whether another note answers it is up to `linkCompany`.
 */
export function readInterview(note: NoteSource, settings: Settings, today: EpochDay): Interview | undefined {
  const interview = read(note, settings, today, false);
  if (!interview || isTemplate(interview, note.frontmatter ?? noFrontmatter, settings)) return undefined;
  return interview;
}

/** Reads a note as if it were an interview note; one that is none lacks the company or the interview day. */
export function readAnyway(note: NoteSource, settings: Settings, today: EpochDay): Interview {
  return read(note, settings, today, true) ?? blankInterview(note.path, { keys: {} }, settings);
}

function read(note: NoteSource, settings: Settings, today: EpochDay, anyway: boolean): Interview | undefined {
  const frontmatter = note.frontmatter ?? noFrontmatter;
  const keys = filledKeys(noteKeys(frontmatter, settings), frontmatter);
  const lacks = missingFields(keys, frontmatter);
  if (lacks.length > 0 && !anyway && !isNamedNote(note, settings)) return undefined;
  const reading = new NoteReading(blankInterview(note.path, keys, settings), settings, today);
  if (lacks.length > 0 && hasGarbledNames(frontmatter)) {
    // That nothing is there is not what is wrong.
    reading.reportOf(noProperty, 'not-utf8', '');
    return reading.interview;
  }
  for (const field of lacks) reading.reportOf({ field, key: keys.keys[field] }, 'missing', '');
  readFields(reading, keys, frontmatter);
  if (reading.interview.date === undefined || lacks.length > 0)
    tellInstead(reading.interview, frontmatter, settings);
  const { company } = reading.interview;
  if (isGarbled(company)) reading.reportOf(noProperty, 'not-utf8', company);
  if (!tellsOfOtherDay(reading, keys, frontmatter)) return reading.interview;
  if (!anyway && !isNamedNote(note, settings)) return undefined;
  reportOtherDay(reading, frontmatter);
  return reading.interview;
}

/** What is wrong with the whole note is not a property's fault. */
const noProperty = { field: undefined, key: undefined };

/** Nearly every note of a vault lacks both; their lists are not made for each. */
const missing = { company: ['company'], date: ['date'], both: ['company', 'date'] } as const;

/** The fields that make an interview note, as far as the note lacks them. */
function missingFields(keys: NoteKeys, frontmatter: Frontmatter): readonly ('company' | 'date')[] {
  const { company } = keys.keys;
  const lacksCompany = company === undefined || isBlank(frontmatter[company]);
  const lacksDay = !hasDay(keys, frontmatter);
  if (lacksCompany) return lacksDay ? missing.both : missing.company;
  return lacksDay ? missing.date : none;
}

function readFields(note: NoteReading, given: NoteKeys, frontmatter: Frontmatter): void {
  const isOfRounds = hasSeveralDays(given, frontmatter);
  const keys = isOfRounds ? keepCurrentRound(note, given, frontmatter) : given;
  note.interview.keys = keys.keys;
  for (const property of keys.properties) {
    if (isOfRounds && property.field === 'date') continue;
    const value = filledValue(property.field, frontmatter[property.key]);
    if (value === undefined) continue;
    note.property = property;
    fieldReaders[property.field](note, value);
  }
  if (note.companyDays) note.interview.calendar = companyCalendar(note, note.companyDays);
  if (keys.doubles.length > 0) reportDifferentValues(note, keys, frontmatter);
  concludeRound(note, keys, frontmatter);
}

/** The value, a text without the space around it; `undefined` when there is none. */
function filledValue(field: Field, value: unknown): unknown {
  if (value === undefined || value === null || isAsGoodAsBlank(field, value)) return undefined;
  return typeof value === 'string' ? trimmed(value) : value;
}

/** An interview of which nothing is said. */
export function blankInterview(
  path: string,
  { keys }: Pick<NoteKeys, 'keys'>,
  settings: Settings,
): InterviewDraft {
  return {
    path,
    company: undefined,
    date: undefined,
    earlierDay: undefined,
    earlierRounds: none,
    promised: undefined,
    promisedOn: undefined,
    contact: none,
    stage: undefined,
    position: undefined,
    person: undefined,
    department: undefined,
    size: undefined,
    industry: undefined,
    via: undefined,
    calendar: settingsCalendar(settings),
    hours: defaultHours,
    passOnly: false,
    checked: none,
    inquired: none,
    selecting: undefined,
    answered: false,
    replied: undefined,
    result: undefined,
    state: undefined,
    over: undefined,
    judged: true,
    isBeingMoved: false,
    mail: undefined,
    place: undefined,
    time: undefined,
    askOn: undefined,
    laterRound: undefined,
    keys,
    problems: none,
  };
}
