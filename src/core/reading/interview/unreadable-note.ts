import type { Settings } from '../../base/settings/settings';
import type { Interview } from './interview';
import { isNamedNote } from './interview-notes';
import { isBrokenInterview } from './named-lines';
import { blankInterview, type NoteSource } from './read-note';
import { isTemplatePath } from './template-notes';

/** Why a host could not read the properties of a note; `found` is one line in the words of its parser or its system. */
export type Unreadable =
  | { readonly code: 'broken-yaml'; readonly found: string; readonly yaml: string }
  | { readonly code: 'unreadable-file'; readonly found: string };

/**
 * The interview of a note whose properties can't be read: only its path is known, and the problem says why. A file that
 * can't be opened always counts, since its content is unknown. Broken properties count if the settings name the note's
 * folder or tag, or if their lines have the names of an interview; never in a folder of templates.
 */
export function unreadableInterview(
  { path, tags }: Pick<NoteSource, 'path' | 'tags'>,
  why: Unreadable,
  settings: Settings,
): Interview | undefined {
  const counts =
    why.code === 'unreadable-file' ||
    (!isTemplatePath(path, settings) &&
      (isNamedNote(path, tags, settings) || isBrokenInterview(why.yaml, settings)));
  if (!counts) return undefined;
  const problem = { field: undefined, key: undefined, code: why.code, found: why.found };
  return { ...blankInterview(path, { keys: {} }, settings), problems: [problem] };
}
