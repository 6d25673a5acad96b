import type { Settings } from '../../base/settings/settings';
import type { Interview } from './interview';
import { blankInterview } from './read-note';

/** Why nothing of a note can be read, with the reader's own words. */
export interface UnreadableNote {
  readonly path: string;
  readonly code: 'broken-yaml' | 'unreadable-file';
  readonly found: string;
}

/** A note of which only its path is known, with the problem that says why: it is shown, never dropped. */
export function unreadableInterview({ path, code, found }: UnreadableNote, settings: Settings): Interview {
  const problem = { field: undefined, key: undefined, code, found };
  return { ...blankInterview(path, { keys: {} }, settings), problems: [problem] };
}
