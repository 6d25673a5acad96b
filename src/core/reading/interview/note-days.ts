import { isGeneralName } from '../../base/properties/accepted-names';
import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { propertyItems } from '../../base/properties/property-items';
import { rawText } from '../../base/properties/raw-value';
import { isAsGoodAsBlank } from './field-readers';
import { withKeys, type NoteKeys } from './note-keys';
import type { NoteReading } from './note-reading';
import { readSingleDate } from './read-dates';
import { roundOf } from './round-order';

type Frontmatter = Readonly<Record<string, unknown>>;

/** A property that holds interview days. */
interface DayProperty {
  readonly key: string;
  /** The round by the property's name. */
  readonly stage: string | undefined;
}

/** One interview day of a note. */
export interface NoteDay extends DayProperty {
  readonly day: EpochDay;
  /** The place of its round in the order of the rounds; -1 where the name tells none. */
  readonly place: number;
}

const none: readonly never[] = Object.freeze([]);

/** The properties of a note that hold a day; a general name counts only where no other is filled (status-rules §1). */
export function dayProperties({ keys, rounds }: NoteKeys, frontmatter: Frontmatter): readonly DayProperty[] {
  const { date } = keys;
  const plain = holdsDay(date, frontmatter) ? [{ key: date, stage: undefined }] : none;
  return rounds.length === 0 ? plain : withRounds(plain, rounds, frontmatter);
}

function withRounds(
  plain: readonly DayProperty[],
  rounds: NoteKeys['rounds'],
  frontmatter: Frontmatter,
): readonly DayProperty[] {
  const ofRounds = rounds.filter(({ field, key }) => field === 'date' && holdsDay(key, frontmatter));
  const filled = [...plain, ...ofRounds];
  const special = filled.filter(({ key }) => !isGeneralName(key));
  return special.length > 0 ? special : filled;
}

function holdsDay(key: string | undefined, frontmatter: Frontmatter): key is string {
  return key !== undefined && !isAsGoodAsBlank('date', frontmatter[key]);
}

/** Whether a note has any of these; it is asked of every note of a vault, and most have one under a single name. */
export function hasDay({ keys, rounds }: NoteKeys, frontmatter: Frontmatter): boolean {
  if (holdsDay(keys.date, frontmatter)) return true;
  return rounds.some(({ field, key }) => field === 'date' && holdsDay(key, frontmatter));
}

/** Whether a note may hold several interview days: under names with rounds, or as a list. */
export function hasSeveralDays({ keys, rounds }: NoteKeys, frontmatter: Frontmatter): boolean {
  return rounds.length > 0 || Array.isArray(frontmatter[keys.date ?? '']);
}

/**
 * Reads all interview days of a note and keeps the current round (status-rules §1): the earliest day on or after
 * today, else the latest; of equal days the later stage. Returns the keys with those of its day and its result.
 */
export function keepCurrentRound(note: NoteReading, keys: NoteKeys, frontmatter: Frontmatter): NoteKeys {
  const days = dayProperties(keys, frontmatter).flatMap((property) => daysOf(property, note, frontmatter));
  const current = currentOf(days, note.today);
  if (!current) return keys;
  reportOrder(note, days);
  note.interview.date = current.day;
  const before = days.filter(({ day }) => day < current.day).sort((one, other) => one.day - other.day);
  note.interview.earlierDay = before.at(-1)?.day;
  note.interview.earlierRounds = before.map(({ day, stage }) => ({ day, stage }));
  note.roundStage = current.stage;
  note.interview.stage = current.stage;
  const ofRound = keys.rounds.find(
    ({ field, stage, key }) =>
      field === 'result' && roundOf(stage) === current.place && !isAsGoodAsBlank('result', frontmatter[key]),
  );
  return withKeys(keys, { date: current.key, ...(ofRound && { result: ofRound.key }) });
}

/** The days that a property holds, as far as they can be read; a problem for each that can't. */
export function daysOf({ key, stage }: DayProperty, note: NoteReading, frontmatter: Frontmatter): NoteDay[] {
  note.property = { field: 'date', key };
  return propertyItems(frontmatter[key])
    .filter((item) => !isAsGoodAsBlank('date', item))
    .map((item) => readSingleDate(note, item))
    .filter((day) => day !== undefined)
    .map((day) => ({ key, stage, day, place: roundOf(stage) ?? -1 }));
}

function currentOf(days: readonly NoteDay[], today: EpochDay): NoteDay | undefined {
  const first = Math.min(...days.filter(({ day }) => day >= today).map(({ day }) => day));
  const day = Number.isFinite(first) ? first : latest(days)?.day;
  return days.filter((each) => each.day === day).reduce<NoteDay | undefined>(laterStage, undefined);
}

function laterStage(one: NoteDay | undefined, other: NoteDay): NoteDay {
  return one && one.place >= other.place ? one : other;
}

function latest(days: readonly NoteDay[]): NoteDay | undefined {
  return days.reduce<NoteDay | undefined>(
    (one, other) => (one && one.day >= other.day ? one : other),
    undefined,
  );
}

/** A problem for the first pair of rounds whose days are the other way round: the current one could be the wrong one. */
function reportOrder(note: NoteReading, days: readonly NoteDay[]): void {
  const inOrder = days.filter(({ place }) => place >= 0).sort((one, other) => one.place - other.place);
  for (const [index, later] of inOrder.entries()) {
    const earlier = inOrder.slice(0, index).find(({ place, day }) => place < later.place && day > later.day);
    if (!earlier) continue;
    const found = [earlier, later].map(({ key, day }) => rawText(`${key}: ${formatIsoDay(day)}`)).join(' / ');
    note.reportOf({ field: 'date', key: later.key }, 'rounds-out-of-order', found);
    return;
  }
}
