import { keepClosures, keepWeekdays } from './company-days';
import type { Field } from '../../base/properties/fields';
import type { NoteReading } from './note-reading';
import { readDateList, readSingleDate } from './read-dates';
import { readHours } from './read-hours';
import { readPromised, readText } from './read-text';
import { isPlaceholder } from './template-notes';
import { readChecked, readCheckbox, readContact, type WordsReading } from './read-words';

/** Puts the value of one field, never blank and a text without space around it, into the interview; what it can't use becomes a problem. */
export type FieldReader = (note: NoteReading, value: unknown) => void;

/** How each field is read. They run in the order of the table of fields, so the interview day is known early. */
export const fieldReaders: Readonly<Record<Field, FieldReader>> = {
  company: keepCompany,
  date: (note, value) => {
    note.interview.date = readSingleDate(note, value);
  },
  promised: (note, value) => {
    note.interview.promised = readPromised(note, value);
  },
  'promised-on': (note, value) => {
    note.interview.promisedOn = readSingleDate(note, value);
  },
  contact: (note, value) => {
    note.interview.contact = knownWords(note, value, readContact(value));
  },
  stage: (note, value) => {
    note.interview.stage = readText(note, value);
  },
  position: (note, value) => {
    note.interview.position = readText(note, value);
  },
  person: (note, value) => {
    note.interview.person = readText(note, value);
  },
  department: (note, value) => {
    note.interview.department = readText(note, value);
  },
  size: (note, value) => {
    note.interview.size = readText(note, value);
  },
  industry: (note, value) => {
    note.interview.industry = readText(note, value);
  },
  via: (note, value) => {
    note.interview.via = readText(note, value);
  },
  'closed-weekdays': (note, value) => {
    keepWeekdays(note, 'closedWeekdays', value);
  },
  'open-weekdays': (note, value) => {
    keepWeekdays(note, 'openWeekdays', value);
  },
  closures: keepClosures,
  hours: (note, value) => {
    const hours = readHours(value);
    if (hours) note.interview.hours = hours;
    else note.report('unreadable-value', value);
  },
  'pass-only': (note, value) => {
    const ticked = readCheckbox(value);
    note.interview.passOnly = ticked ?? false;
    if (ticked === undefined) note.report('unreadable-value', value);
  },
  checked: (note, value) => {
    note.interview.checked = knownWords(note, value, readChecked(value));
  },
  inquired: (note, value) => {
    note.interview.inquired = readDateList(note, value);
  },
  selecting: (note, value) => {
    const days = readDateList(note, value);
    note.interview.selecting = days.at(-1);
    // The status function judges the latest; an earlier one is only seen here.
    const [first = 0] = days;
    if (days.length > 1 && first < (note.interview.date ?? first)) note.report('before-interview', value);
  },
  replied: keepReply,
  result: (note, value) => {
    if (!isAnswer(value)) return;
    note.interview.answered = true;
    note.interview.result = readText(note, value);
  },
};

/** A value that holds no name, or waits for one, is none: the note could belong to any company. */
function keepCompany(note: NoteReading, value: unknown): void {
  const { interview } = note;
  if (!isPlaceholder(value)) interview.company = readText(note, value);
  if (interview.company !== undefined) return;
  if (!interview.problems.some(({ field }) => field === 'company')) note.report('unreadable-value', value);
}

function knownWords<Word>(
  note: NoteReading,
  value: unknown,
  { words, complete }: WordsReading<Word>,
): readonly Word[] {
  if (!complete) note.report('unreadable-value', value);
  return words;
}

/** Anything written is an answer, readable or not (status-rules §1); a checkbox without its tick is nothing written. */
function isAnswer(value: unknown): boolean {
  return value !== false;
}

function keepReply(note: NoteReading, value: unknown): void {
  if (!isAnswer(value)) return;
  const { interview } = note;
  interview.answered = true;
  interview.replied = readSingleDate(note, value);
  if (interview.replied === undefined || interview.date === undefined) return;
  if (interview.replied < interview.date) note.report('before-interview', value);
}
