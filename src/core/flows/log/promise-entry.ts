import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import type { PropertyChange } from '../../editing/frontmatter/edit-properties';
import { toldInNote, type ToldInNote } from '../../letters/worksheets/told-in-note';
import type { Interview } from '../../reading/interview/interview';
import type { KeyOf, LogEntry } from './log-plan';

/** What the company said of its reply, as it is to be noted. */
export interface SaidPromise {
  /** Empty where what was written is to go. */
  readonly words: string;
  readonly saidOn: EpochDay;
  readonly passOnly: boolean;
  /** How the reply comes; empty to leave that property as it is. */
  readonly contact: string;
  /** The words in the text that give way to the property. */
  readonly told?: ToldInNote | undefined;
}

/**
 * The words with the day on which they were said. That day is written where it is not that of the interview, and always
 * in a note of several rounds, because there it tells whose promise it is (status-rules §1).
 */
export function promiseEntry(
  { date, earlierDay, keys, passOnly }: Interview,
  keyOf: KeyOf,
  said: SaidPromise,
): LogEntry {
  const isOwnDay = said.words === '' || (said.saidOn === date && earlierDay === undefined);
  const changes: PropertyChange[] = [{ key: keyOf('promised'), value: said.words }];
  if (!isOwnDay) changes.push({ key: keyOf('promised-on'), value: formatIsoDay(said.saidOn) });
  else if (keys['promised-on'] !== undefined) changes.push({ key: keys['promised-on'], value: '' });
  if (said.passOnly !== passOnly) changes.push({ key: keyOf('pass-only'), value: said.passOnly });
  if (said.contact !== '') changes.push({ key: keyOf('contact'), value: said.contact });
  const { told } = said;
  return told ? { changes, moved: (text) => linesGone(text, told) } : { changes };
}

/** The lines of the words that were moved; none where the text says something else by now. */
function linesGone(text: string, { when, how }: ToldInNote): { from: number; to: number; insert: '' }[] {
  const now = toldInNote(text);
  if (now?.when !== when || now.how !== how) return [];
  return now.lines.map(({ from, to }) => ({ from, to, insert: '' }));
}
