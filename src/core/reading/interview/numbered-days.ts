import { roundOfNumber } from '../../base/properties/numbered-names';
import { isBlank } from '../../base/properties/raw-value';
import type { Settings } from '../../base/settings/settings';
import { noteKeys } from './note-keys';
import { readDate } from './read-date';
import { languageOfName } from './written-key';

/** Interview days whose names have a number (面接日1, interview_2_date), and the names of rounds they could have. */
export interface NumberedDays {
  readonly kind: 'numbered-days';
  readonly renames: readonly { readonly key: string; readonly to: string }[];
}

/** The numbered days of a note; `undefined` where it has none, or a round's name is taken already. */
export function numberedDays(
  frontmatter: Readonly<Record<string, unknown>>,
  settings: Settings,
): NumberedDays | undefined {
  const taken = new Set(noteKeys(frontmatter, settings).rounds.map(({ key }) => key));
  const renames = Object.entries(frontmatter).flatMap(([key, value]) => {
    const to = taken.has(key) || isBlank(value) ? undefined : roundOfNumber(key, languageOfName(key));
    return to !== undefined && typeof readDate(value, 0) === 'number' ? [{ key, to }] : [];
  });
  const isFree = renames.every(({ to }) => isBlank(frontmatter[to]));
  return renames.length > 0 && isFree ? { kind: 'numbered-days', renames } : undefined;
}
