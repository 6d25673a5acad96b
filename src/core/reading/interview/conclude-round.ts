import { businessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { isGeneralName } from '../../base/properties/accepted-names';
import { propertyItems } from '../../base/properties/property-items';
import { rawText } from '../../base/properties/raw-value';
import { readPromise } from '../promise/read-promise';
import type { PromiseReading } from '../promise/promise';
import type { WaitEnd } from './interview';
import { dayProperties } from './note-days';
import type { NoteKeys } from './note-keys';
import type { NoteReading } from './note-reading';
import {
  dayBeingMoved,
  endOfStage,
  isDoneWord,
  isUnjudgedStage,
  stateMeaning,
  type StateMeaning,
} from './read-state';

type Frontmatter = Readonly<Record<string, unknown>>;

/** What only all of a note together says: whether the result has come, whether the wait is over, whose promise it is. */
export function concludeRound(note: NoteReading, keys: NoteKeys, frontmatter: Frontmatter): void {
  const { interview, today } = note;
  const { replied, stage } = interview;
  interview.answered = note.hasResult || (replied !== undefined && replied <= today);
  if (interview.promised !== undefined && interview.earlierDay !== undefined) leaveOutEarlierPromise(note);
  interview.judged = !isUnjudgedStage(stage) || interview.promised !== undefined;
  const { stateInResult } = note;
  const written = statesOf(keys, frontmatter);
  const states = stateInResult === undefined ? written : [...written, stateInResult];
  // Most notes keep no state, and their stage has no end.
  if (states.length > 0 || endOfWrittenStage(note) !== undefined) concludeStates(note, states);
  const tag = interview.over || interview.answered ? undefined : endedTag(frontmatter);
  if (tag !== undefined) note.reportOf({ field: 'state', key: 'tags' }, 'ended-tag', tag);
}

function concludeStates(note: NoteReading, all: readonly string[]): void {
  const { interview } = note;
  const states = all.filter((state) => isOfThisRound(state, interview.date));
  interview.isBeingMoved = states.some((state) => dayBeingMoved(state) !== undefined);
  interview.over = endOfWait(note, states);
}

function endOfWrittenStage({ writtenStage }: NoteReading): ReturnType<typeof endOfStage> {
  return writtenStage === undefined ? undefined : endOfStage(writtenStage);
}

/** A day that was to be moved says nothing of the one it was moved to. */
function isOfThisRound(state: string, date: EpochDay | undefined): boolean {
  const day = dayBeingMoved(state);
  return day === undefined || day === date;
}

const none: readonly never[] = Object.freeze([]);

/** The texts of all properties that hold a state: a note may keep several (status-rules §1). */
function statesOf({ keys, doubles }: NoteKeys, frontmatter: Frontmatter): readonly string[] {
  if (keys.state === undefined) return none;
  const names = doubles.find(({ field }) => field === 'state')?.keys ?? [keys.state];
  return names.map((key) => rawText(frontmatter[key]));
}

/** A tag of the properties that ends in a word by which a stage has ended: お祈り, 就活/辞退. */
function endedTag({ tags }: Frontmatter): string | undefined {
  if (tags === undefined) return undefined;
  return propertyItems(tags)
    .flatMap((item) => rawText(item).split(/[\s,、#]+/))
    .find((word) => endOfStage(word) === 'ended');
}

/** One state that says "ended" is enough; a round that is still to come can't have been passed. */
function endOfWait(note: NoteReading, states: readonly string[]): WaitEnd | undefined {
  const { interview, today, writtenStage } = note;
  const stageEnd = endOfWrittenStage(note);
  if (writtenStage !== undefined && stageEnd === 'ended') return { why: 'ended', words: writtenStage };
  const means = (meaning: StateMeaning): string | undefined =>
    states.find((state) => stateMeaning(state, interview.stage) === meaning);
  const ended = means('ended');
  if (ended !== undefined) return { why: 'ended', words: ended };
  const { date, isBeingMoved } = interview;
  // As long as the company has not answered, the day that it is asked to move holds.
  if (date === undefined || date > today || (isBeingMoved && date === today)) return undefined;
  if (writtenStage !== undefined && stageEnd === 'passed') return { why: 'passed', words: writtenStage };
  const missing = means('round-missing');
  if (missing !== undefined)
    note.reportOf({ field: 'state', key: interview.keys.state }, 'round-day-missing', missing);
  const passed = means('passed');
  if (passed !== undefined) return missing === undefined ? { why: 'passed', words: passed } : undefined;
  return missing === undefined ? endByDone(note, states) : undefined;
}

/** "Done" and no more ends the wait only if the user has said that it does; as long as no one has, a remark asks. */
function endByDone(note: NoteReading, states: readonly string[]): WaitEnd | undefined {
  const { interview, settings } = note;
  const words = interview.answered ? undefined : states.find(isDoneWord);
  if (words === undefined || settings.doneMeans === 'open') return undefined;
  if (settings.doneMeans === 'over') return { why: 'ended', words };
  note.reportOf({ field: 'state', key: interview.keys.state }, 'done-unclear', words);
  return undefined;
}

/** Leaves out, with a remark, a promise that was made in the round before (status-rules §1, `promised`). */
function leaveOutEarlierPromise(note: NoteReading): void {
  const { interview } = note;
  const { promised, promisedOn, keys, date = note.today } = interview;
  if (promised === undefined || !isOfEarlierRound(note, promised)) return;
  note.reportOf({ field: 'promised', key: keys.promised }, 'earlier-promise', promised);
  interview.promised = undefined;
  if (promisedOn !== undefined && promisedOn < date) interview.promisedOn = undefined;
}

function isOfEarlierRound({ interview, today }: NoteReading, promised: string): boolean {
  const { date, earlierDay, promisedOn, calendar } = interview;
  if (date === undefined || earlierDay === undefined) return false;
  if (date > today) return true;
  if (promisedOn !== undefined && earlierDay <= promisedOn && promisedOn < date) return true;
  const reading = readPromise(promised, earlierDay, businessDays(calendar));
  return reading.latest !== undefined && reading.latest < date && holdsWrittenDate(reading);
}

/** Whether a date in digits is in a promise (promise-rules D1–D4). */
function holdsWrittenDate({ times }: PromiseReading): boolean {
  return times.some(({ words, latest }) => latest?.how === 'named-day' && /\d/.test(words));
}

const tellsOfInterview = /面接|選考|interview/i;

/**
 * Whether a past day may be another one than that of an interview: it is under a general name, and the note says
 * that the selection has not come so far, or is of another kind (status-rules §1, "not yet").
 */
export function tellsOfOtherDay(note: NoteReading, keys: NoteKeys, frontmatter: Frontmatter): boolean {
  const { date, over, stage, keys: own } = note.interview;
  if (date === undefined || date > note.today || over !== undefined) return false;
  if (own.date === undefined || !isGeneralName(own.date)) return false;
  if (dayProperties(keys, frontmatter).some(({ key }) => !isGeneralName(key))) return false;
  const kind = keys.kindKey === undefined ? '' : rawText(frontmatter[keys.kindKey]);
  if (kind.trim() !== '' && !tellsOfInterview.test(kind.normalize('NFKC'))) return true;
  return statesOf(keys, frontmatter).some((state) => stateMeaning(state, stage) === 'not-yet');
}

/** A problem of the day: whether it is that of the interview only the user knows. */
export function reportOtherDay(note: NoteReading, frontmatter: Frontmatter): void {
  const key = note.interview.keys.date;
  note.reportOf({ field: 'date', key }, 'other-day', frontmatter[key ?? '']);
}
