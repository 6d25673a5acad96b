import type { MonthDay } from '../calendar/company-calendar';
import { formatIsoDay } from '../calendar/epoch-day';
import { acceptedNames, comparableName } from '../properties/accepted-names';
import { migrated, settingsVersion, versionOf, type SettingsData } from './migrations';
import { readSettings } from './read-settings';
import { isRecord } from './setting-readers';
import type { Settings, YearlyClosureSetting } from './settings';

/** How one key is written: its value, and what stands in the file under that key so far. */
type Write<Key extends keyof Settings> = (value: Settings[Key], before: unknown) => unknown;

const writers: { readonly [Key in keyof Settings]: Write<Key> } = {
  profile: withParts,
  noteFolders: asItIs,
  noteTags: asItIs,
  newNotesFolder: asItIs,
  propertyNames: writePropertyNames,
  closedWeekdays: asItIs,
  yearEnd: writeYearly,
  obon: writeYearly,
  closures: (closures) => closures.map(writeClosure),
  policy: withParts,
  templateFolder: asItIs,
  openMailWith: asItIs,
  dailyDigest: asItIs,
  language: asItIs,
  clock: asItIs,
};

/**
 * The content of `data.json` after a change: only the changed keys are written anew, all others stay as they stand,
 * known or not. A later version than this one keeps its number. What `data` is no object of is as good as empty.
 */
export function writeSettings(data: unknown, patch: Partial<Settings>): SettingsData {
  const content = migrated(isRecord(data) ? data : {});
  const changed = (Object.keys(writers) as (keyof Settings)[])
    .filter((key) => patch[key] !== undefined)
    .map((key) => [key, written(key, patch, content[key])]);
  const version = Math.max(versionOf(content), settingsVersion);
  return { ...content, ...(Object.fromEntries(changed) as SettingsData), version };
}

/** What of the file can be written anew by itself. */
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
  return value === undefined ? undefined : writers[key](value, before);
}

function asItIs(value: unknown): unknown {
  return value;
}

/** Parts that are not known stay. */
function withParts(parts: object, before: unknown): unknown {
  return { ...(isRecord(before) ? before : {}), ...parts };
}

function writeYearly({ enabled, from, to }: YearlyClosureSetting, before: unknown): unknown {
  return withParts({ enabled, from: writtenMonthDay(from), to: writtenMonthDay(to) }, before);
}

/** `MM-DD`. */
function writtenMonthDay({ month, day }: MonthDay): string {
  return [month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function writeClosure({ from, to, ...label }: Settings['closures'][number]): unknown {
  return { from: formatIsoDay(from), to: formatIsoDay(to), ...label };
}

/** Names under what is no field stay; a field that stood under another of its names moves to its own. */
function writePropertyNames(names: Settings['propertyNames'], before: unknown): unknown {
  const fields = acceptedNames({});
  const others = Object.entries(isRecord(before) ? before : {}).filter(
    ([name]) => !fields.has(comparableName(name)),
  );
  return { ...Object.fromEntries(others), ...names };
}
