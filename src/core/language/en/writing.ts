import type { writing as japanese } from '../ja/writing';

/** Why a change of a property was not written into a note. */
export const writing: typeof japanese = {
  notWritten: (note, reason) => `“${note}” was not changed: ${reason}`,
  reasons: {
    'no-frontmatter': () => 'it has no properties',
    'broken-yaml': () => 'please mend the YAML of its properties',
    'key-twice': (key) => `it has “${key}” twice`,
    'not-understood': (key) => `the way “${key}” is written is not understood. Please change it in the note`,
    'changed-since': () => 'it has been changed since',
    failed: () => 'the file can’t be written',
  },
  commandFailed: 'That went wrong; please look at the note before you try again',
};
