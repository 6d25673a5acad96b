import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import type { Field } from '../../base/properties/fields';
import { isBlank } from '../../base/properties/raw-value';
import { keepClosures, keepWeekdays } from './company-days';
import { keepContact } from './read-contact';
import { isNothingYet } from './no-result';
import type { NoteReading } from './note-reading';
import { readDateList, readSingleDate } from './read-dates';
import { readHours } from './read-hours';
import { readPromised, readText } from './read-text';
import { hasEnded, isArranging } from './read-state';
import { resultKind } from './result-kind';
import { namesOnlyEarlier } from './round-order';
import { isTimeOnly } from './time-only';
import { isPlaceholder } from './template-notes';
import { readChecked, readCheckbox, type WordsReading } from './read-words';

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
  contact: keepContact,
  stage: (note, value) => {
    note.writtenStage = readText(note, value);
    note.interview.stage = note.roundStage ?? note.writtenStage;
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
    note.interview.inquired = ofThisRound(note, readDateList(note, value), 'after');
  },
  selecting: (note, value) => {
    note.interview.selecting = ofThisRound(note, readDateList(note, value), 'from').at(-1);
  },
  replied: (note, value) => {
    const day = readSingleDate(note, value);
    [note.interview.replied] = day === undefined ? [] : ofThisRound(note, [day], 'from');
  },
  result: keepResult,
  // What it means is decided when all of the note is read, see `keepState`.
  state: (note, value) => {
    note.interview.state = readText(note, value);
  },
  mail: (note, value) => {
    // A tick says that the address is known, which is no address.
    if (typeof value !== 'boolean') note.interview.mail = readText(note, withMailTo(value));
  },
  place: (note, value) => {
    note.interview.place = readText(note, value);
  },
  time: (note, value) => {
    note.interview.time = readText(note, value);
  },
  'ask-on': (note, value) => {
    note.interview.askOn = readSingleDate(note, value);
  },
};

/** [採用担当](mailto:a@example.jp) leads to an address, whatever it is called. */
function withMailTo(value: unknown): unknown {
  if (typeof value !== 'string' || !value.includes('](')) return value;
  return value.replace(/\[([^[\]]*)\]\(<?mailto:([^()<>?\s]*)[^()]*\)/gi, '$1 <$2>');
}

/** The fields whose values are days: there words like なし say that there is none yet (status-rules §1). */
const dayFields: ReadonlySet<Field> = new Set([
  'date',
  'promised-on',
  'inquired',
  'selecting',
  'replied',
  'ask-on',
]);

/** Whether a value is as good as none: blank, or in a field of days, or for a result, words that say "not yet". */
export function isAsGoodAsBlank(field: Field, value: unknown): boolean {
  return isBlank(value) || ((dayFields.has(field) || field === 'result') && isNothingYet(value));
}

/** The days of the current round, with a remark for each of an earlier one (status-rules §2, "earlier entries"). */
function ofThisRound(
  note: NoteReading,
  days: readonly EpochDay[],
  counts: 'after' | 'from',
): readonly EpochDay[] {
  const { date } = note.interview;
  if (date === undefined) return days;
  const first = counts === 'after' ? date + 1 : date;
  // Nearly always all of them count.
  if (days.every((day) => day >= first)) return days;
  for (const day of days) {
    if (day < first) note.report(day < date ? 'before-interview' : 'on-interview-day', formatIsoDay(day));
  }
  return days.filter((day) => day >= first);
}

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

/** Keeps a result; what belongs to an earlier round or only names a time is left out with a remark (status-rules §1). */
function keepResult(note: NoteReading, value: unknown): void {
  const text = readText(note, value);
  if (text !== undefined && isStateInResult(text)) {
    note.stateInResult = text;
    return;
  }
  const leftOut = text === undefined ? undefined : notThisResult(text, note);
  if (leftOut) {
    note.report(leftOut, value);
    return;
  }
  note.hasResult = true;
  note.interview.result = text;
}

/** Whether a result is none, but where the selection stands (status-rules §1). */
function isStateInResult(text: string): boolean {
  return isArranging(text) && resultKind(text) === 'other' && !hasEnded(text);
}

function notThisResult(text: string, note: NoteReading): 'earlier-result' | 'time-as-result' | undefined {
  const { interview, today } = note;
  if (isTimeOnly(text, today, note.near)) return 'time-as-result';
  if (resultKind(text) !== 'passed') return undefined;
  const isToCome = interview.date !== undefined && interview.date > today;
  const isRepliedBefore = interview.problems.some(
    ({ field, code }) => field === 'replied' && code === 'before-interview',
  );
  const isEarlier = isToCome || isRepliedBefore || namesOnlyEarlier(text, interview.stage);
  return isEarlier ? 'earlier-result' : undefined;
}
