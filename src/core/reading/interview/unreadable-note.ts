import type { Settings } from '../../base/settings/settings';
import type { Interview } from './interview';
import { isNamedNote } from './interview-notes';
import { isBrokenInterview } from './named-lines';
import { brokenLines } from './line-faults';
import type { Problem } from './problem';
import { blankInterview, type NoteSource } from './read-note';
import { isTemplatePath } from './template-notes';

/** Why a host could not read a note; `found` is one line in the words of its parser, which no one is shown, or of its system. */
export type Unreadable =
  | { readonly code: 'broken-yaml'; readonly found: string; readonly yaml: string }
  | { readonly code: 'unreadable-file'; readonly found: string };

/**
 * The interview of a note whose properties can't be read: only its path is known, and the problem says why. A file that
 * can't be opened always counts, since its content is unknown. Broken properties count if the settings name the note's
 * folder or tag, or if their lines have the names of an interview; never in a folder of templates.
 */
export function unreadableInterview(
  note: Pick<NoteSource, 'path' | 'tags'>,
  why: Unreadable,
  settings: Settings,
): Interview | undefined {
  const { path } = note;
  const counts =
    why.code === 'unreadable-file' ||
    (!isTemplatePath(path, settings) &&
      (isNamedNote(note, settings) || isBrokenInterview(why.yaml, settings)));
  if (!counts) return undefined;
  return { ...blankInterview(path, { keys: {} }, settings), problems: [unreadableProblem(why, settings)] };
}

/** What is wrong with a note that can't be read, in the note's own words where its properties are broken. */
export function unreadableProblem(why: Unreadable, settings: Settings): Problem {
  const ofNote = { field: undefined, key: undefined };
  if (why.code === 'unreadable-file') return { ...ofNote, code: why.code, found: why.found };
  const { fault, found, line } = brokenLines(why.yaml, settings, why.found);
  return { ...ofNote, code: why.code, found, broken: { fault, line } };
}
