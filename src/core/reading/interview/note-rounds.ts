import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Settings } from '../../base/settings/settings';
import { filledKeys } from './double-fields';
import type { Interview } from './interview';
import { dayProperties, daysOf, hasSeveralDays, type NoteDay } from './note-days';
import { noteKeys } from './note-keys';
import { NoteReading } from './note-reading';
import { blankInterview, type NoteSource } from './read-note';

/** A round of a note: its day, the property it is in, and the round by the name of that. */
export type NoteRound = Pick<NoteDay, 'key' | 'stage' | 'day'>;

/** The rounds of a note by their day, as far as they can be read; of one day the later stage comes last. */
export function noteRounds(
  { path, frontmatter = {} }: NoteSource,
  settings: Settings,
  today: EpochDay,
): readonly NoteRound[] {
  const keys = filledKeys(noteKeys(frontmatter, settings), frontmatter);
  const note = new NoteReading(blankInterview(path, keys, settings), settings, today);
  const days = dayProperties(keys, frontmatter).flatMap((property) => daysOf(property, note, frontmatter));
  return days.sort((one, other) => one.day - other.day || one.place - other.place);
}

/** Whether a note is made for several rounds: it names them in its properties, or has a list of days. */
export function keepsRounds({ frontmatter = {} }: NoteSource, settings: Settings): boolean {
  return hasSeveralDays(noteKeys(frontmatter, settings), frontmatter);
}

/**
 * Whether notes keep the rounds of a company together, rather than in a note each; `undefined` where they show neither.
 */
export function roundsAreTogether(
  interviews: Iterable<Pick<Interview, 'earlierDay' | 'laterRound'>>,
): boolean | undefined {
  let together = 0;
  let apart = 0;
  for (const { earlierDay, laterRound } of interviews) {
    if (earlierDay !== undefined) together += 1;
    if (laterRound !== undefined) apart += 1;
  }
  return together === apart ? undefined : together > apart;
}
