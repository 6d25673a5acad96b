import type { Weekday } from '../../base/calendar/epoch-day';
import type { Language } from '../../base/language/language';
import { waitingNames, type Policy } from '../../base/settings/policy';
import { profileParts, type Profile } from '../../base/settings/profile';
import type { SettingOutcome } from '../../base/settings/setting-row';
import { settingRows, tabRows, type Settings, type TabRow } from '../../base/settings/settings';
import { lazy } from '../../base/text/lazy';
import {
  typedDays,
  typedFolder,
  typedKana,
  typedMail,
  typedPhone,
  typedText,
  typedYearly,
  yearlyText,
  type Typed,
  usableChange,
} from './typed-values';

/** What a control of the settings tab shows, and what it changes. */
export interface SettingControl {
  readonly get: (settings: Settings, language: Language) => string | number | boolean;
  /** The keys to change for a value that was typed or chosen; a fault when it can't be taken. */
  readonly set: (settings: Settings, typed: unknown) => SettingOutcome<Partial<Settings>>;
}

/** The weekdays on which companies may be closed every week, Monday to Friday. */
export const workingDays = [1, 2, 3, 4, 5] as const;

type WorkingDay = (typeof workingDays)[number];
type YearlyKey = 'yearEnd' | 'obon';

/** The keys of the controls, as the definitions of the tab name them. */
export type ControlKey =
  | `profile.${keyof Profile}`
  | `policy.${keyof Policy}`
  | `closedWeekdays.${WorkingDay}`
  | `${YearlyKey}.${'enabled' | 'span'}`
  | TabRow['key'];

/** How each part of the profile is typed. */
const profileTypes: Readonly<Record<keyof Profile, (typed: unknown) => Typed<string>>> = {
  name: typedText,
  reading: typedKana,
  university: typedText,
  faculty: typedText,
  mail: typedMail,
  phone: typedPhone,
};

/** A part of the profile as it is kept, or why it is not. */
export function typedPart(part: keyof Profile, typed: unknown): Typed<string> {
  return profileTypes[part](typed);
}

/** Every control of the settings tab; lists are not among them. */
export const settingControls = lazy((): Readonly<Record<ControlKey, SettingControl>> => ({
  ...controlsOf(profileParts, (part) => `profile.${part}` as const, profile),
  ...controlsOf(workingDays, (day) => `closedWeekdays.${day}` as const, weekday),
  'yearEnd.enabled': yearlySwitch('yearEnd'),
  'yearEnd.span': yearlySpan('yearEnd'),
  'obon.enabled': yearlySwitch('obon'),
  'obon.span': yearlySpan('obon'),
  ...controlsOf(waitingNames, (name) => `policy.${name}` as const, days),
  ...controlsOf(tabRows, ({ key }) => key, tabRow),
}));

function controlsOf<Part, Key extends string>(
  parts: readonly Part[],
  keyOf: (part: Part) => Key,
  controlOf: (part: Part) => SettingControl,
): Readonly<Record<Key, SettingControl>> {
  return Object.fromEntries(parts.map((part) => [keyOf(part), controlOf(part)])) as Record<
    Key,
    SettingControl
  >;
}

/** The control of a key; `undefined` for keys that are none. */
export function settingControl(key: string): SettingControl | undefined {
  const controls = settingControls();
  return Object.hasOwn(controls, key) ? controls[key as ControlKey] : undefined;
}

function profile(part: keyof Profile): SettingControl {
  return {
    get: (settings) => settings.profile[part],
    set: (settings, typed) =>
      taken(typedPart(part, typed), (value) => ({ profile: { ...settings.profile, [part]: value } })),
  };
}

function tabRow(row: TabRow): SettingControl {
  return row.control === 'folder' ? folder(row.key) : plain(row.key);
}

function folder(key: (TabRow & { control: 'folder' })['key']): SettingControl {
  return {
    get: (settings) => settings[key],
    set: (_, typed) => taken(typedFolder(typed), (value) => ({ [key]: value })),
  };
}

function days(part: keyof Policy): SettingControl {
  return {
    get: (settings) => settings.policy[part],
    set: (settings, typed) =>
      taken(typedDays(typed), (value) => ({ policy: { ...settings.policy, [part]: value } })),
  };
}

/** A weekday is closed or not; the weekend is closed without being named, and stays as it is. */
function weekday(day: WorkingDay): SettingControl {
  return {
    get: ({ closedWeekdays }) => closedWeekdays.includes(day),
    set: (settings, typed) => {
      const others = settings.closedWeekdays.filter((other) => other !== day);
      const closed: readonly Weekday[] = typed === true ? [...others, day].sort() : others;
      return usableChange(settings, 'closedWeekdays', closed);
    },
  };
}

function yearlySwitch(key: YearlyKey): SettingControl {
  return {
    get: (settings) => settings[key].enabled,
    set: (settings, typed) => ({ [key]: { ...settings[key], enabled: typed === true } }),
  };
}

/** Both ends in one text, because neither can be moved far without the other. */
function yearlySpan(key: YearlyKey): SettingControl {
  return {
    get: (settings, language) => yearlyText(settings[key], language),
    set: (settings, typed) => {
      const span = typedYearly(typed);
      if (typeof span === 'string') return span;
      return usableChange(settings, key, { ...settings[key], ...span.value });
    },
  };
}

/** A switch or a choice: what the file may hold is what may be chosen; a key it lacks is not chosen. */
function plain(key: Exclude<TabRow, { control: 'folder' }>['key']): SettingControl {
  return {
    get: (settings) => settings[key],
    set: (settings, chosen) =>
      chosen === undefined ? settingRows[key].fault : usableChange(settings, key, chosen),
  };
}

function taken<Value>(
  typed: Typed<Value>,
  change: (value: Value) => Partial<Settings>,
): SettingOutcome<Partial<Settings>> {
  return typeof typed === 'string' ? typed : change(typed.value);
}
