import { usualYearEnd } from '../calendar/company-calendar';
import { languages } from '../language/language';
import type { AddedNames } from '../properties/accepted-names';
import { readClosure, readYearly, writeClosure, writeYearly, type YearlyClosureSetting } from './closures';
import { defaultPolicy, readPolicy, type Policy } from './policy';
import { emptyProfile, readProfile, type Profile } from './profile';
import { readPropertyNames, writePropertyNames } from './property-names';
import { readFolder, readTag, readWeekday, withParts } from './setting-readers';
import { choice, folder, list, onOff, type SettingRow, type TabPlace } from './setting-row';

/** Every setting, in the order in which the tab shows those that are one row. A new one is a row here and its words. */
const table = {
  /** Who writes the messages. */
  profile: row<Profile>({
    default: emptyProfile,
    read: readProfile,
    write: withParts,
    fault: 'empty',
    affectsReading: false,
    label: ({ pages }) => pages.profile.name,
  }),
  /** Folders whose notes are interview notes, without leading or trailing `/`; subfolders included. */
  noteFolders: list(readFolder, {
    fault: 'notAFolder',
    affectsReading: true,
    label: ({ rows }) => rows.noteFolders.name,
  }),
  /** Tags that make a note an interview note, without `#`; nested tags included. */
  noteTags: list(readTag, {
    fault: 'notATag',
    affectsReading: true,
    label: ({ rows }) => rows.noteTags.name,
  }),
  /** Where new interview notes go; empty means the first of `noteFolders`, or else a folder of their own. */
  newNotesFolder: folder({
    place: 'newNotes',
    affectsReading: false,
    label: ({ rows }) => rows.newNotesFolder.name,
  }),
  /** Additional property names by field. */
  propertyNames: row<AddedNames>({
    default: {},
    read: readPropertyNames,
    write: writePropertyNames,
    fault: 'takenName',
    affectsReading: true,
    label: ({ pages }) => pages.propertyNames.name,
  }),
  /** Whether a state that only says "done", as task plugins write it, is the end of a selection; not before it was answered. */
  doneMeans: choice(['ask', 'over', 'open'], {
    place: 'recognition',
    affectsReading: true,
    label: ({ rows }) => rows.doneMeans.name,
  }),
  closedWeekdays: list(readWeekday, {
    fault: 'noBusinessDay',
    affectsReading: true,
    label: ({ groups }) => groups.weekdays,
  }),
  yearEnd: yearly({ enabled: true, ...usualYearEnd }, ({ groups }) => groups.yearEnd),
  obon: yearly(
    { enabled: false, from: { month: 8, day: 13 }, to: { month: 8, day: 16 } },
    ({ groups }) => groups.obon,
  ),
  closures: list(readClosure, {
    write: writeClosure,
    fault: 'closureTooLong',
    affectsReading: true,
    label: ({ groups }) => groups.closures,
  }),
  /** How long to wait; its own table is `waitingTimes`. */
  policy: row<Policy>({
    default: defaultPolicy,
    read: readPolicy,
    write: withParts,
    fault: 'notDays',
    affectsReading: true,
    label: ({ pages }) => pages.policy.name,
  }),
  /** Where the user's own templates are, without leading or trailing `/`; empty when there are none. */
  templateFolder: folder({
    place: 'templates',
    affectsReading: true,
    label: ({ rows }) => rows.templateFolder.name,
  }),
  /** What opens a mail: the device's own program, or a mailbox in the browser. */
  openMailWith: choice(['mailto', 'gmail', 'outlook'], {
    place: 'mail',
    affectsReading: false,
    label: ({ rows }) => rows.openMailWith.name,
  }),
  /** Whether one notice a day says what can be done. */
  dailyDigest: onOff(true, {
    place: 'general',
    affectsReading: false,
    label: ({ rows }) => rows.dailyDigest.name,
  }),
  language: choice(['auto', ...languages], {
    place: 'general',
    affectsReading: false,
    label: ({ rows }) => rows.language.name,
  }),
  /** Whose clock says what day it is. */
  clock: choice(['japan', 'device'], {
    place: 'general',
    affectsReading: true,
    label: ({ rows }) => rows.clock.name,
  }),
};

type Table = typeof table;

/** The settings, read and valid. */
export type Settings = { readonly [Key in keyof Table]: Table[Key]['default'] };

/** What is known of each setting. */
export const settingRows: { readonly [Key in keyof Settings]: SettingRow<Settings[Key]> } = table;

/** The keys of all settings, in the order of the table. */
export const settingKeys = Object.keys(table) as readonly (keyof Settings)[];

/** What opens a mail. */
export type MailProgram = Settings['openMailWith'];

/** The settings that are one row of the tab with a control of a kind. */
export type KeyWith<Control> = {
  [Key in keyof Table]: Table[Key] extends { readonly control: Control } ? Key : never;
}[keyof Table];

/** A setting that is one row of the tab. */
export type TabRow = { readonly place: TabPlace } & (
  | { readonly control: 'switch'; readonly key: KeyWith<'switch'> }
  | { readonly control: 'choice'; readonly key: KeyWith<'choice'> }
  | { readonly control: 'folder'; readonly key: KeyWith<'folder'> }
);

/** All settings that are one row of the tab, in the order of the table. */
export const tabRows = Object.entries(table)
  .filter(([, setting]) => 'control' in setting)
  .map(([key, setting]) => ({ key, ...setting })) as unknown as readonly TabRow[];

/** Only says what the value is. */
function row<Value>(setting: SettingRow<Value>): SettingRow<Value> {
  return setting;
}

function yearly(
  standard: YearlyClosureSetting,
  label: SettingRow<YearlyClosureSetting>['label'],
): SettingRow<YearlyClosureSetting> {
  return {
    default: standard,
    read: (stored) => readYearly(stored, standard),
    write: writeYearly,
    fault: 'yearlyTooLong',
    affectsReading: true,
    label,
  };
}

/** Whether a note may give another reply after a change of the settings, so that all notes have to be read again. */
export function affectsReading(before: Settings, after: Settings): boolean {
  return settingKeys
    .filter((key) => settingRows[key].affectsReading)
    .some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}
