import type { settingsFile as japanese } from '../ja/settings-file';

/** What is said about `data.json`, the file of the settings. */
export const settingsFile: typeof japanese = {
  notSaved: 'The settings could not be saved. Your change holds until Obsidian is closed',
};
