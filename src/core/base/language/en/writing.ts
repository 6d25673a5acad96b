import type { writing as japanese } from '../ja/writing';

/** Why a change of a property was not written into a note. */
export function writing(): ReturnType<typeof japanese> {
  return {
    notWritten: (note, reason) => `“${note}” was not changed: ${reason}`,
    reasons: {
      'broken-yaml': () => 'please fix the YAML of its properties',
      'key-twice': (key) => `it has “${key}” twice`,
      'not-understood': (key) =>
        `the way “${key}” is written is not understood. Please change it in the note`,
      'changed-since': () => 'it has been changed since',
      'no-interview': () => 'it can’t be read as an interview note now. Please look at its company and day',
      'not-utf8': () =>
        'the file seems not to be UTF-8, and writing would lose its text. Please save it as UTF-8 in another editor',
      gone: () => 'the note is not there any more',
      failed: () => 'the file can’t be written. Please look at your disk space and sync, then try again',
    },
    notSaved: (note) =>
      `“${note}” has the change, but could not be saved yet. Please keep it open and look at your disk space and sync`,
    commandFailed: 'That went wrong; please look at the note before you try again',
  };
}
