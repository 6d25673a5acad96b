import type { Settings } from '../settings/settings';
import { noteKeys } from './note-keys';
import { isBlank } from './raw-value';

/** How many notes lack only one thing to be an interview note. */
export interface LikelyNotes {
  readonly onlyCompany: number;
  readonly onlyDate: number;
}

/** Counts the notes that have a company without an interview day, and the other way round. */
export function countLikelyNotes(
  properties: Iterable<Readonly<Record<string, unknown>> | undefined>,
  settings: Settings,
): LikelyNotes {
  let onlyCompany = 0;
  let onlyDate = 0;
  for (const frontmatter of properties) {
    if (!frontmatter) continue;
    const { keys } = noteKeys(frontmatter, settings);
    const hasCompany = keys.company !== undefined && !isBlank(frontmatter[keys.company]);
    const hasDate = keys.date !== undefined && !isBlank(frontmatter[keys.date]);
    if (hasCompany && !hasDate) onlyCompany += 1;
    if (hasDate && !hasCompany) onlyDate += 1;
  }
  return { onlyCompany, onlyDate };
}
