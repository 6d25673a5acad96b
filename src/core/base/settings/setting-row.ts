import type { Words } from '../language/words';
import { readFolder, readList, readOr, readSwitch, type Stored } from './setting-readers';

/** Why a value that was typed is not taken; the words are those of the settings tab. */
export type SettingFault =
  | 'empty'
  | 'notAMail'
  | 'notAPhone'
  | 'notKana'
  | 'notAFolder'
  | 'noSuchFolder'
  | 'notATag'
  | 'thereAlready'
  | 'takenName'
  | 'notDays'
  | 'notYearly'
  | 'yearlyTooLong'
  | 'noBusinessDay'
  | 'notADay'
  | 'wrongWayRound'
  | 'closureTooLong';

/** The keys that a value changes, or why it is not taken. */
export type SettingOutcome<Changed> = Changed | SettingFault;

/** All there is to know of one setting, besides its words. */
export interface SettingRow<Value> {
  readonly default: Value;
  /** Reads what `data.json` has under the key; reports what can't be used, whose default holds. */
  readonly read: (stored: Stored) => Value;
  /** The value as `data.json` has it; `before` is what is there so far. */
  readonly write: (value: Value, before: unknown) => unknown;
  /** What is wrong with a value that would not be read. */
  readonly fault: SettingFault;
  /** Whether what a note says, or on which day it is assessed, depends on it. */
  readonly affectsReading: boolean;
  /** What the settings tab calls it. */
  readonly label: (words: Words['settings']) => string;
}

/** The places of the settings tab for settings that are one row each, in the order of the table. */
export type TabPlace = 'general' | 'recognition' | 'newNotes' | 'templates' | 'mail';

/** What the rows below leave to say. */
type Rest = Pick<SettingRow<never>, 'affectsReading' | 'label'>;
type RestInTab = Rest & { readonly place: TabPlace };

/** A setting that is one row of the tab, with a control of a kind; the row's words are under its key. */
export interface TabSetting<Value, Control> extends SettingRow<Value> {
  readonly control: Control;
  readonly place: TabPlace;
}

/** On or off. */
export function onOff(standard: boolean, rest: RestInTab): TabSetting<boolean, 'switch'> {
  const read = (stored: Stored): boolean => readOr(stored, readSwitch, standard);
  return { default: standard, read, write: asItIs, fault: 'empty', control: 'switch', ...rest };
}

/** One of a few; the first is the default. */
export function choice<const Choices extends readonly [string, ...string[]]>(
  choices: Choices,
  rest: RestInTab,
): TabSetting<Choices[number], 'choice'> {
  const isChoice = (value: unknown): value is Choices[number] => choices.some((one) => one === value);
  const read = (stored: Stored): Choices[number] =>
    readOr(stored, (value) => (isChoice(value) ? value : undefined), choices[0]);
  return { default: choices[0], read, write: asItIs, fault: 'empty', control: 'choice', ...rest };
}

/** A folder, without leading or trailing `/`; empty for none, which is not a mistake. */
export function folder(rest: RestInTab): TabSetting<string, 'folder'> {
  const read = (stored: Stored): string => {
    const isBlank = typeof stored.value === 'string' && stored.value.trim() === '';
    return isBlank ? '' : readOr(stored, readFolder, '');
  };
  return { default: '', read, write: asItIs, fault: 'notAFolder', control: 'folder', ...rest };
}

/** A list, empty by default; an item that `read` does not accept is left out. */
export function list<Item>(
  read: (item: unknown) => Item | undefined,
  {
    write,
    ...rest
  }: Rest & {
    readonly fault: SettingFault;
    /** How an item is written that is not JSON as it is. */
    readonly write?: (item: Item) => unknown;
  },
): SettingRow<readonly Item[]> {
  return {
    default: [],
    read: (stored) => readList(stored, read),
    write: (items) => (write ? items.map(write) : items),
    ...rest,
  };
}

function asItIs(value: unknown): unknown {
  return value;
}
