import { businessDays } from '../calendar/business-days';
import { halfYear } from './closures';
import { defaultSettings } from './default-settings';
import { isVersion, migrated, settingsVersion, type SettingsData } from './migrations';
import {
  foundText,
  isRecord,
  settingsProblems,
  type ReportSetting,
  type SettingsProblem,
} from './setting-readers';
import { settingKeys, settingRows, type Settings } from './settings';
import { settingsCalendar } from './settings-calendar';

/** Valid settings, and what of the file could not be used. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads the content of `data.json`, field by field: what is absent has its default, what is wrong has its default and a
 * problem. `undefined` and `null` are a first start. Other keys are left to whoever knows them.
 */
export function readSettings(data: unknown): SettingsReading {
  if (data === undefined || data === null) return { settings: defaultSettings, problems: [] };
  const { problems, report } = settingsProblems();
  if (!isRecord(data)) {
    report('data.json', data);
    return { settings: defaultSettings, problems };
  }
  const content = migrated(data);
  const settings = workable(settingsOf(content, report), content, report);
  return { settings, problems: [...versionProblems(data['version']), ...problems] };
}

function settingsOf(data: SettingsData, report: ReportSetting): Settings {
  const read = (key: keyof Settings): unknown =>
    data[key] === undefined ? defaultSettings[key] : settingRows[key].read({ value: data[key], key, report });
  return Object.fromEntries(settingKeys.map((key) => [key, read(key)])) as unknown as Settings;
}

/** A file of a later version is read as far as it is understood. */
function versionProblems(version: unknown): SettingsProblem[] {
  if (version === undefined) return [];
  const problem = { key: 'version', found: foundText(version) };
  if (!isVersion(version)) return [problem];
  return version > settingsVersion ? [{ ...problem, isLater: true }] : [];
}

/** Days that leave no business day would stop every date: they are not used. */
function workable(settings: Settings, data: SettingsData, report: ReportSetting): Settings {
  return workableClosures(workableYears(settings, data, report), data, report);
}

/** Without weekdays and yearly closures that leave no business day in any year. */
function workableYears(settings: Settings, data: SettingsData, report: ReportSetting): Settings {
  const yearly = { ...settings, closures: [] };
  if (businessDays(settingsCalendar(yearly)).count(0, 366) > 0) return settings;
  for (const key of ['closedWeekdays', 'yearEnd', 'obon'] as const) {
    if (data[key] !== undefined) report(key, data[key]);
  }
  const { closedWeekdays, yearEnd, obon } = defaultSettings;
  return { ...settings, closedWeekdays, yearEnd, obon };
}

/** Without closures that together, one after the other, leave no business day for half a year. */
function workableClosures(settings: Settings, data: SettingsData, report: ReportSetting): Settings {
  const days = businessDays(settingsCalendar(settings));
  if (settings.closures.every(({ from }) => days.roll(from) - from < halfYear)) return settings;
  report('closures', data['closures']);
  return { ...settings, closures: defaultSettings.closures };
}
