import { settingKeys, settingRows, type Settings } from './settings';

/** The settings of someone who has changed none. */
export const defaultSettings = Object.fromEntries(
  settingKeys.map((key) => [key, settingRows[key].default]),
) as unknown as Settings;
