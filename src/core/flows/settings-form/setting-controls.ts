import type { Weekday } from '../../base/calendar/epoch-day';
import type { Language } from '../../base/language/language';
import type { Profile } from '../../base/settings/profile';
import type { SettingFault, SettingOutcome } from './setting-fault';
import type { Policy, Settings } from '../../base/settings/settings';
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
} from './typed-values';
import { usableChange } from './usable-change';

/** What a control of the settings tab shows, and what it changes. */
export interface SettingControl {
  readonly get: (settings: Settings, language: Language) => string | number | boolean;
  /** The keys to change for a value that was typed or chosen; a fault when it can't be taken. */
  readonly set: (settings: Settings, typed: unknown) => SettingOutcome<Partial<Settings>>;
}

type WorkingDay = 1 | 2 | 3 | 4 | 5;
type YearlyKey = 'yearEnd' | 'obon';
type Choice = 'openMailWith' | 'language' | 'clock';

/** The keys of the controls, as the definitions of the tab name them. */
export type ControlKey =
  | `profile.${keyof Profile}`
  | `policy.${keyof Policy}`
  | `closedWeekdays.${WorkingDay}`
  | `${YearlyKey}.${'enabled' | 'span'}`
  | Choice
  | 'newNotesFolder'
  | 'templateFolder'
  | 'dailyDigest';

/** Every control of the settings tab; lists are not among them. */
export const settingControls: Readonly<Record<ControlKey, SettingControl>> = {
  'profile.name': profile('name', typedText),
  'profile.reading': profile('reading', typedKana),
  'profile.university': profile('university', typedText),
  'profile.faculty': profile('faculty', typedText),
  'profile.mail': profile('mail', typedMail),
  'profile.phone': profile('phone', typedPhone),
  newNotesFolder: folder('newNotesFolder'),
  'closedWeekdays.1': weekday(1),
  'closedWeekdays.2': weekday(2),
  'closedWeekdays.3': weekday(3),
  'closedWeekdays.4': weekday(4),
  'closedWeekdays.5': weekday(5),
  'yearEnd.enabled': yearlySwitch('yearEnd'),
  'yearEnd.span': yearlySpan('yearEnd'),
  'obon.enabled': yearlySwitch('obon'),
  'obon.span': yearlySpan('obon'),
  'policy.graceBusinessDays': days('graceBusinessDays'),
  'policy.noPromiseDays': days('noPromiseDays'),
  'policy.noPromiseSoonDays': days('noPromiseSoonDays'),
  'policy.selectingDays': days('selectingDays'),
  'policy.followUpBusinessDays': days('followUpBusinessDays'),
  templateFolder: folder('templateFolder'),
  openMailWith: plain('openMailWith', 'empty'),
  dailyDigest: plain('dailyDigest', 'empty'),
  language: plain('language', 'empty'),
  clock: plain('clock', 'empty'),
};

/** The control of a key; `undefined` for keys that are none. */
export function settingControl(key: string): SettingControl | undefined {
  return Object.hasOwn(settingControls, key) ? settingControls[key as ControlKey] : undefined;
}

function profile(part: keyof Profile, read: (typed: unknown) => Typed<string>): SettingControl {
  return {
    get: (settings) => settings.profile[part],
    set: (settings, typed) =>
      taken(read(typed), (value) => ({ profile: { ...settings.profile, [part]: value } })),
  };
}

function folder(key: 'newNotesFolder' | 'templateFolder'): SettingControl {
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
      return usableChange(settings, { closedWeekdays: closed }, 'noBusinessDay');
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
      return usableChange(settings, { [key]: { ...settings[key], ...span.value } }, 'yearlyTooLong');
    },
  };
}

/** A switch or a choice: what the file may hold is what may be chosen; a key it lacks is not chosen. */
function plain(key: Choice | 'dailyDigest', fault: SettingFault): SettingControl {
  return {
    get: (settings) => settings[key],
    set: (settings, chosen) =>
      chosen === undefined ? fault : usableChange(settings, { [key]: chosen }, fault),
  };
}

function taken<Value>(
  typed: Typed<Value>,
  change: (value: Value) => Partial<Settings>,
): SettingOutcome<Partial<Settings>> {
  return typeof typed === 'string' ? typed : change(typed.value);
}
