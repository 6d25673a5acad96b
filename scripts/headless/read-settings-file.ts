import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Language } from '../../src/core/base/language/language';
import { headlessWords } from './words';
import { defaultSettings } from '../../src/core/base/settings/default-settings';
import { readSettings } from '../../src/core/base/settings/read-settings';
import type { Settings } from '../../src/core/base/settings/settings';
import { reasonOf } from './markdown-files';
import { defaultLanguage } from './options';

/** The settings to use, the language to answer in, and one line on what of the file could not be used. */
export interface SettingsFileReading {
  readonly settings: Settings;
  readonly language: Language;
  readonly complaint: string | undefined;
}

/**
 * Reads the plugin's settings in a vault; the defaults where there are none, or where they can't be read. The language
 * is the one that is asked for, else that of the settings; there is no app to follow.
 */
export function readSettingsFile(vault: string, asked: Language | undefined): SettingsFileReading {
  const words = headlessWords(asked ?? defaultLanguage).settings;
  try {
    const root = realpathSync(vault);
    const file = realpathSync(join(root, '.obsidian', 'plugins', 'henji', 'data.json'));
    if (!file.startsWith(root + sep)) return withDefaults(asked, words.isLink);
    // Reading a pipe would wait for whoever writes into it.
    if (!statSync(file).isFile()) return withDefaults(asked, words.unreadable('not a file'));
    return settingsIn(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')), asked);
  } catch (error) {
    const reason = reasonOf(error);
    return withDefaults(asked, reason === 'ENOENT' ? undefined : words.unreadable(reason));
  }
}

function withDefaults(asked: Language | undefined, complaint: string | undefined): SettingsFileReading {
  return { settings: defaultSettings, language: asked ?? defaultLanguage, complaint };
}

function settingsIn(data: unknown, asked: Language | undefined): SettingsFileReading {
  const { settings, problems } = readSettings(data);
  const language = asked ?? (settings.language === 'auto' ? defaultLanguage : settings.language);
  const words = headlessWords(language);
  const keys = [...new Set(problems.map(({ key }) => key))].join(words.between);
  return { settings, language, complaint: keys === '' ? undefined : words.settings.wrong(keys) };
}
