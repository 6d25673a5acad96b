import type { EpochDay } from '../../base/calendar/epoch-day';
import { isBlank } from '../../base/properties/raw-value';
import { filledKeys } from '../../reading/interview/double-fields';
import { noteKeys } from '../../reading/interview/note-keys';
import { keepsRounds, noteRounds, type NoteRound } from '../../reading/interview/note-rounds';
import { readAnyway, type NoteSource } from '../../reading/interview/read-note';
import { resultKind } from '../../reading/interview/result-kind';
import { roundKey, type NoteWays } from '../capture/next-day';

/** The round of a note whose result comes, and the property for it where that is not the usual one. */
export interface AnsweredRound {
  /** Empty where nothing tells it. */
  readonly stage: string;
  readonly day: EpochDay | undefined;
  readonly key: string | undefined;
}

/**
 * Which round a result is that of, in a note that keeps several; `undefined` in any other. A pass that comes while the
 * next round is still ahead is that of the round before; everything else is about the current round. A result that
 * is there already is not replaced by that of another round: each then has a property of its own.
 */
export function answeredRound(
  note: NoteSource,
  result: string,
  today: EpochDay,
  ways: NoteWays,
): AnsweredRound | undefined {
  const { settings } = ways;
  if (!keepsRounds(note, settings)) return undefined;
  const { frontmatter = {} } = note;
  const rounds = noteRounds(note, settings, today);
  const current = readAnyway(note, settings, today);
  const isAhead = current.date !== undefined && current.date > today;
  const before = isAhead && resultKind(result) === 'passed' ? lastHeld(rounds, today) : undefined;
  const day = before ? before.day : current.date;
  const { keys } = filledKeys(noteKeys(frontmatter, settings), frontmatter);
  const stage = before ? (before.stage ?? '') : (current.stage ?? '');
  const plain = keys.result;
  const isFree = plain !== undefined && isBlank(frontmatter[plain]);
  const isItsOwn =
    !before && plain !== undefined && current.result !== undefined && current.keys.result === plain;
  const key = (isFree && !before) || isItsOwn ? undefined : roundKey(frontmatter, 'result', stage, ways);
  return { stage, day, key };
}

/** The latest round that was held before today. */
function lastHeld(rounds: readonly NoteRound[], today: EpochDay): NoteRound | undefined {
  return [...rounds].reverse().find(({ day }) => day <= today);
}
