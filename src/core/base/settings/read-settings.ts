import { businessDays } from '../calendar/business-days';
import { acceptedNames, comparableName } from '../properties/accepted-names';
import { languages } from '../language/language';
import { emptyProfile, type Profile } from './profile';
import { defaultSettings } from './default-settings';
import { isVersion, migrated, settingsVersion } from './migrations';
import {
  foundText,
  halfYear,
  isRecord,
  readClosure,
  readDays,
  readFolder,
  readList,
  readName,
  readPart,
  readSwitch,
  readTag,
  readText,
  readWeekday,
  readYearly,
  settingsProblems,
  type ReportSetting,
  type SettingsProblem,
} from './setting-readers';
import { settingsCalendar } from './settings-calendar';
import type { Policy, Settings } from './settings';

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

/** How one key is read: its raw value, its name and where to report. */
type Read<Key extends keyof Settings> = (value: unknown, key: string, report: ReportSetting) => Settings[Key];

const readers: { readonly [Key in keyof Settings]: Read<Key> } = {
  profile: readProfile,
  noteFolders: (value, key, report) => readList(value, key, report, readFolder),
  noteTags: (value, key, report) => readList(value, key, report, readTag),
  newNotesFolder: readFolderOrNone,
  propertyNames: readPropertyNames,
  closedWeekdays: (value, key, report) => readList(value, key, report, readWeekday),
  yearEnd: (value, key, report) => readYearly(value, key, report, defaultSettings.yearEnd),
  obon: (value, key, report) => readYearly(value, key, report, defaultSettings.obon),
  closures: (value, key, report) => readList(value, key, report, readClosure),
  policy: readPolicy,
  templateFolder: readFolderOrNone,
  openMailWith: (value, key, report) => readChoice(value, key, report, ['mailto', 'gmail', 'outlook']),
  dailyDigest: (value, key, report) => readPart(value, key, report, readSwitch, defaultSettings.dailyDigest),
  language: (value, key, report) => readChoice(value, key, report, ['auto', ...languages]),
  clock: (value, key, report) => readChoice(value, key, report, ['japan', 'device']),
};

function settingsOf(data: Readonly<Record<string, unknown>>, report: ReportSetting): Settings {
  const read = <Key extends keyof Settings>(key: Key): Settings[Key] =>
    data[key] === undefined ? defaultSettings[key] : readers[key](data[key], key, report);
  return {
    profile: read('profile'),
    noteFolders: read('noteFolders'),
    noteTags: read('noteTags'),
    newNotesFolder: read('newNotesFolder'),
    propertyNames: read('propertyNames'),
    closedWeekdays: read('closedWeekdays'),
    yearEnd: read('yearEnd'),
    obon: read('obon'),
    closures: read('closures'),
    policy: read('policy'),
    templateFolder: read('templateFolder'),
    openMailWith: read('openMailWith'),
    dailyDigest: read('dailyDigest'),
    language: read('language'),
    clock: read('clock'),
  };
}

/** One text a part; a part that is no text is as if it were not filled in. */
function readProfile(value: unknown, key: string, report: ReportSetting): Profile {
  const parts = isRecord(value) ? value : undefined;
  if (!parts) report(key, value);
  const text = (name: keyof Profile): string =>
    readPart(parts?.[name], `${key}.${name}`, report, readText, emptyProfile[name]);
  return {
    name: text('name'),
    reading: text('reading'),
    university: text('university'),
    faculty: text('faculty'),
    mail: text('mail'),
    phone: text('phone'),
  };
}

/** Blank is no folder, which is no mistake. */
function readFolderOrNone(value: unknown, key: string, report: ReportSetting): string {
  const isBlank = typeof value === 'string' && value.trim() === '';
  return isBlank ? '' : readPart(value, key, report, readFolder, '');
}

/** A file of a later version is read as far as it is understood. */
function versionProblems(version: unknown): SettingsProblem[] {
  if (version === undefined) return [];
  const problem = { key: 'version', found: foundText(version) };
  if (!isVersion(version)) return [problem];
  return version > settingsVersion ? [{ ...problem, isLater: true }] : [];
}

/** The first choice is the default. */
function readChoice<Choice extends string>(
  value: unknown,
  key: string,
  report: ReportSetting,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  return readPart(value, key, report, (item) => choices.find((choice) => choice === item), choices[0]);
}

/** Additional names by field; a field may be given under any of its built-in names. */
function readPropertyNames(value: unknown, key: string, report: ReportSetting): Settings['propertyNames'] {
  if (!isRecord(value)) {
    report(key, value);
    return defaultSettings.propertyNames;
  }
  const fields = acceptedNames({});
  const names: Record<string, readonly string[]> = {};
  for (const [name, added] of Object.entries(value)) {
    const field = fields.get(comparableName(name))?.field;
    if (field === undefined) report(`${key}.${name}`, added);
    else names[field] = [...(names[field] ?? []), ...readList(added, `${key}.${name}`, report, readName)];
  }
  return names;
}

function readPolicy(value: unknown, key: string, report: ReportSetting): Policy {
  const parts = isRecord(value) ? value : undefined;
  if (!parts) report(key, value);
  const days = (name: keyof Policy): number =>
    readPart(parts?.[name], `${key}.${name}`, report, readDays, defaultSettings.policy[name]);
  return {
    graceBusinessDays: days('graceBusinessDays'),
    noPromiseDays: days('noPromiseDays'),
    noPromiseSoonDays: days('noPromiseSoonDays'),
    selectingDays: days('selectingDays'),
    followUpBusinessDays: days('followUpBusinessDays'),
  };
}

/** Days that leave no business day would stop every date: they are not used. */
function workable(
  settings: Settings,
  data: Readonly<Record<string, unknown>>,
  report: ReportSetting,
): Settings {
  return workableClosures(workableYears(settings, data, report), data, report);
}

/** Without weekdays and yearly closures that leave no business day in any year. */
function workableYears(
  settings: Settings,
  data: Readonly<Record<string, unknown>>,
  report: ReportSetting,
): Settings {
  const yearly = { ...settings, closures: [] };
  if (businessDays(settingsCalendar(yearly)).count(0, 366) > 0) return settings;
  for (const key of ['closedWeekdays', 'yearEnd', 'obon'] as const) {
    if (data[key] !== undefined) report(key, data[key]);
  }
  const { closedWeekdays, yearEnd, obon } = defaultSettings;
  return { ...settings, closedWeekdays, yearEnd, obon };
}

/** Without closures that together, one after the other, leave no business day for half a year. */
function workableClosures(
  settings: Settings,
  data: Readonly<Record<string, unknown>>,
  report: ReportSetting,
): Settings {
  const days = businessDays(settingsCalendar(settings));
  if (settings.closures.every(({ from }) => days.roll(from) - from < halfYear)) return settings;
  report('closures', data['closures']);
  return { ...settings, closures: defaultSettings.closures };
}
