import type { writing as japanese } from '../ja/writing';

/** Why a note was not changed. */
export function writing(): ReturnType<typeof japanese> {
  return {
    notWritten: (note, reason) => `“${note}” was not changed: ${reason}`,
    reasons: {
      'broken-yaml': () => 'its properties are not valid YAML. Fix them first',
      'key-twice': (key) => `it has “${key}” twice`,
      'not-understood': (key) => `Henji can’t change “${key}” as it is written. Change it in the note`,
      'changed-since': () => 'it has been changed since',
      'no-interview': () => 'it is no longer an interview note. Check its company and day',
      'not-utf8': () =>
        'the file does not seem to be UTF-8, and writing would lose text. Save it as UTF-8 in another editor',
      gone: () => 'the note no longer exists',
      failed: () => 'the file can’t be written. Check your disk space and sync, then try again',
    },
    notSaved: (note) =>
      `“${note}” was changed but could not be saved yet. Keep it open, and check your disk space and sync`,
    commandFailed: 'Something went wrong. Check the note before you try again',
  };
}
