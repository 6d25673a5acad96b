import { settingKeys, settingRows, type Settings } from './settings';

/** Whether a note may give another reply after a change of the settings, so that all notes have to be read again. */
export function affectsReading(before: Settings, after: Settings): boolean {
  return settingKeys
    .filter((key) => settingRows[key].affectsReading)
    .some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}
