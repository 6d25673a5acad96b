import { readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Language } from '../src/core/language/language';
import { headlessWords } from '../src/core/language/headless-words';
import { defaultSettings } from '../src/core/settings/default-settings';
import { readSettings } from '../src/core/settings/read-settings';
import type { Settings } from '../src/core/settings/settings';
import { reasonOf } from './markdown-files';

/** The settings to use, and one line on what of the file could not be. */
export interface SettingsFileReading {
  readonly settings: Settings;
  readonly complaint: string | undefined;
}

/** Reads the plugin's settings in a vault; the defaults where there are none, or where they can't be read. */
export function readSettingsFile(vault: string, language: Language): SettingsFileReading {
  const words = headlessWords(language);
  const withDefaults = (complaint?: string): SettingsFileReading => ({
    settings: defaultSettings,
    complaint,
  });
  try {
    const root = realpathSync(vault);
    const file = realpathSync(join(root, '.obsidian', 'plugins', 'henji', 'data.json'));
    if (!file.startsWith(root + sep)) return withDefaults(words.settings.isLink);
    const { settings, problems } = readSettings(
      JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')),
    );
    const keys = [...new Set(problems.map(({ key }) => key))].join(words.between);
    return { settings, complaint: keys === '' ? undefined : words.settings.wrong(keys) };
  } catch (error) {
    const reason = reasonOf(error);
    return withDefaults(reason === 'ENOENT' ? undefined : words.settings.unreadable(reason));
  }
}
