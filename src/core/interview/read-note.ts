import type { EpochDay } from '../calendar/epoch-day';
import type { Settings } from '../settings/settings';
import type { Field } from './fields';
import type { BusinessHours, CheckItem, ContactMethod, Interview } from './interview';
import { isNamedNote } from './interview-notes';
import { reportDifferentValues } from './different-values';
import { NoteProperties } from './note-properties';
import { readCalendar } from './read-calendar';
import { readDateList, readSingleDate } from './read-dates';
import { defaultHours, readHours } from './read-hours';
import { readPromised, readText } from './read-text';
import { readChecked, readCheckbox, readContact, type WordsReading } from './read-words';

/** What the host knows of a note without opening it. */
export interface NoteSource {
  /** Path in the vault, with `/`. */
  readonly path: string;
  /** The parsed properties; `undefined` when the note has none. */
  readonly frontmatter: Readonly<Record<string, unknown>> | undefined;
  /** All tags of the note, with or without `#`. */
  readonly tags: readonly string[];
}

/**
 * Reads an interview note: its values as far as they can be read, and a problem for each that can't (product:
 * Properties). `undefined` when the note is none: it lacks the company or the interview day, and is not in a folder
 * or under a tag of the settings. Whether another note answers it is up to `linkRounds`.
 */
export function readInterview(note: NoteSource, settings: Settings, today: EpochDay): Interview | undefined {
  const properties = new NoteProperties(note.frontmatter, settings);
  const complete = properties.has('company') && properties.has('date');
  if (!complete) {
    if (!isNamedNote(note.path, note.tags, settings)) return undefined;
    reportMissing(properties);
  }
  if (properties.doubles.length > 0) reportDifferentValues(properties, today);
  return interviewOf(note.path, properties, settings, today);
}

function reportMissing(note: NoteProperties): void {
  for (const field of ['company', 'date'] as const) {
    if (!note.has(field)) note.report(field, 'missing', undefined);
  }
}

function interviewOf(path: string, note: NoteProperties, settings: Settings, today: EpochDay): Interview {
  const date = readSingleDate(note, 'date', today);
  const near = date ?? today;
  return {
    path,
    company: readText(note, 'company'),
    date,
    promised: readPromised(note),
    promisedOn: readSingleDate(note, 'promised-on', near),
    contact: contact(note),
    stage: readText(note, 'stage'),
    position: readText(note, 'position'),
    person: readText(note, 'person'),
    department: readText(note, 'department'),
    size: readText(note, 'size'),
    industry: readText(note, 'industry'),
    via: readText(note, 'via'),
    calendar: readCalendar(note, settings, near),
    hours: hours(note),
    passOnly: passOnly(note),
    checked: checked(note),
    inquired: readDateList(note, 'inquired', near),
    selecting: readDateList(note, 'selecting', near).at(-1),
    answered: isAnswer(note, 'replied') || isAnswer(note, 'result'),
    replied: replied(note, date, near),
    result: readText(note, 'result'),
    laterRound: undefined,
    keys: note.keys,
    problems: note.problems,
  };
}

const noContact: readonly ContactMethod[] = [];
const noChecks: readonly CheckItem[] = [];

function contact(note: NoteProperties): readonly ContactMethod[] {
  return note.has('contact') ? knownWords(note, 'contact', readContact) : noContact;
}

function checked(note: NoteProperties): readonly CheckItem[] {
  return note.has('checked') ? knownWords(note, 'checked', readChecked) : noChecks;
}

function knownWords<Word>(
  note: NoteProperties,
  field: Field,
  read: (value: unknown) => WordsReading<Word>,
): readonly Word[] {
  const value = note.value(field);
  const { words, complete } = read(value);
  if (!complete) note.report(field, 'unreadable-value', value);
  return words;
}

function hours(note: NoteProperties): BusinessHours {
  if (!note.has('hours')) return defaultHours;
  const read = readHours(note.value('hours'));
  if (!read) note.report('hours', 'unreadable-value', note.value('hours'));
  return read ?? defaultHours;
}

function passOnly(note: NoteProperties): boolean {
  const value = note.value('pass-only');
  const ticked = readCheckbox(value);
  if (ticked === undefined) note.report('pass-only', 'unreadable-value', value);
  return ticked ?? false;
}

/** Anything written is an answer, readable or not (status-rules §1); an empty checkbox is nothing written. */
function isAnswer(note: NoteProperties, field: 'replied' | 'result'): boolean {
  return note.has(field) && note.value(field) !== false;
}

function replied(note: NoteProperties, date: EpochDay | undefined, near: EpochDay): EpochDay | undefined {
  if (!isAnswer(note, 'replied')) return undefined;
  const day = readSingleDate(note, 'replied', near);
  if (day !== undefined && date !== undefined && day < date) {
    note.report('replied', 'before-interview', note.value('replied'));
  }
  return day;
}
