import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { nameOfRound, roundNames, type RoundName } from '../../base/properties/round-names';
import { isBlank } from '../../base/properties/raw-value';
import type { Settings } from '../../base/settings/settings';
import type { PropertyChange } from '../../editing/frontmatter/edit-properties';
import { filledKeys } from '../../reading/interview/double-fields';
import { noteKeys } from '../../reading/interview/note-keys';
import { roundOf } from '../../reading/interview/round-order';
import { languageOfKeys } from '../../reading/interview/written-key';
import type { Language } from '../../base/language/language';
import { writtenKeys } from './written-keys';

type Frontmatter = Readonly<Record<string, unknown>>;

/** The day of the next round, for a note that keeps all of them. */
interface NextDay {
  readonly day: EpochDay;
  readonly stage: string;
}

/** What is written for it; or the property in which another day of that round is already. */
export type NextDayChanges =
  { readonly changes: readonly PropertyChange[] } | { readonly takenKey: string; readonly found: unknown };

/** How a note is read and in which language names are written that it has not. */
export interface NoteWays {
  readonly settings: Settings;
  /** The language of the other notes. */
  readonly language: Language;
}

/**
 * The properties that add a round to a note, each day under a name of its own as far as the round has one (二次面接日);
 * else the day joins the list of days, and the stage is that of the last. No day of another round is lost.
 */
export function nextDayChanges(
  frontmatter: Frontmatter,
  { day, stage }: NextDay,
  ways: NoteWays,
): NextDayChanges {
  const { keys, rounds } = filledKeys(noteKeys(frontmatter, ways.settings), frontmatter);
  const iso = formatIsoDay(day);
  const isList = rounds.length === 0 && Array.isArray(frontmatter[keys.date ?? '']);
  const key = isList ? undefined : roundKey(frontmatter, 'date', stage, ways);
  if (key !== undefined) {
    const found = frontmatter[key];
    return isBlank(found) ? { changes: [{ key, value: iso }] } : { takenKey: key, found };
  }
  const written = writtenKeys(keys, languageOfKeys(keys) ?? ways.language);
  const stageChange = stage === '' ? [] : [{ key: written.stage, value: stage }];
  return { changes: [{ key: written.date, add: iso }, ...stageChange] };
}

/** The properties of a note that tell time and place of the round before, and would be taken for those of the next. */
export function staleFields(
  frontmatter: Frontmatter,
  settings: Settings,
): readonly { readonly field: 'time' | 'place'; readonly key: string }[] {
  const { keys } = filledKeys(noteKeys(frontmatter, settings), frontmatter);
  return (['time', 'place'] as const).flatMap((field) => {
    const key = keys[field];
    return key === undefined || isBlank(frontmatter[key]) ? [] : [{ field, key }];
  });
}

/**
 * The property in which a note keeps the day or the result of a round: the one it has for it, else one named in the way
 * of its other rounds. `undefined` for a stage that is none of the usual rounds.
 */
export function roundKey(
  frontmatter: Frontmatter,
  field: RoundName['field'],
  stage: string,
  { settings, language }: NoteWays,
): string | undefined {
  const place = roundOf(stage);
  const round = place === undefined ? undefined : roundNames().find((name) => roundOf(name.stage) === place);
  if (!round) return undefined;
  const { rounds, keys } = noteKeys(frontmatter, settings);
  const own = rounds.find((one) => one.field === field && roundOf(one.stage) === place);
  if (own) return own.key;
  const like = rounds.find((one) => one.field === field) ?? rounds[0];
  return nameOfRound({ field, stage: round.stage }, like?.key, languageOfKeys(keys) ?? language);
}
