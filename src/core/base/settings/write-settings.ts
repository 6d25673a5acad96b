import { migrated, settingsVersion, versionOf, type SettingsData } from './migrations';
import { readSettings } from './read-settings';
import { isRecord } from './setting-readers';
import { settingKeys, settingRows, type Settings } from './settings';

/**
 * The content of `data.json` after a change: only the changed keys are written, all others stay as they are,
 * known or not. A later version than this one keeps its number. `data` that is not an object counts as empty.
 */
export function writeSettings(data: unknown, patch: Partial<Settings>): SettingsData {
  const content = migrated(isRecord(data) ? data : {});
  const changed = settingKeys
    .filter((key) => patch[key] !== undefined)
    .map((key) => [key, written(key, patch, content[key])]);
  const version = laterText(content) ?? Math.max(versionOf(content), settingsVersion);
  return { ...content, ...(Object.fromEntries(changed) as SettingsData), version };
}

/** A version that another program writes as a text (`"2.0"`) is a later one as well, and not ours to lower. */
function laterText({ version }: SettingsData): string | undefined {
  return typeof version === 'string' && Number.parseInt(version, 10) > settingsVersion ? version : undefined;
}

/** What of the file can be rewritten by itself. */
export type RewritableKey = keyof Settings | 'version';

/** The content with one key as it is read, and nothing else of it: what could not be used is gone. */
export function rewritten(data: unknown, key: RewritableKey): SettingsData {
  const before = isRecord(data) ? data : {};
  const others = Object.fromEntries(Object.entries(before).filter(([other]) => other !== key));
  return writeSettings(others, key === 'version' ? {} : { [key]: readSettings(data).settings[key] });
}

function written<Key extends keyof Settings>(
  key: Key,
  { [key]: value }: Partial<Pick<Settings, Key>>,
  before: unknown,
): unknown {
  return value === undefined ? undefined : settingRows[key].write(value, before);
}
