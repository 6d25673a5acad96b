import { formatIsoDay, parseIsoDay } from '../calendar/epoch-day';
import { acceptedNames, comparableName } from '../interview/accepted-names';
import type { Field } from '../interview/fields';
import { halfYear, readName } from './setting-readers';
import type { SettingFault, SettingOutcome } from './setting-fault';
import type { Settings } from './settings';
import { usableChange } from './usable-change';
import { typedFolder, typedTag, type Typed } from './typed-values';

/** An entry as it is typed: the parts of the form by name. */
export type ListEntry = Readonly<Partial<Record<EntryPart, string>>>;
export type EntryPart = 'text' | 'from' | 'to' | 'label';

/** A list of the settings tab, whose entries are added, changed and deleted one by one. */
export interface SettingList {
  readonly parts: readonly EntryPart[];
  readonly entries: (settings: Settings) => readonly ListEntry[];
  /** The change that puts an entry at a place, or at the end; a fault, with the part it is about, when it can't be. */
  readonly put: (settings: Settings, entry: ListEntry, at?: number) => SettingOutcome<Partial<Settings>>;
  readonly remove: (settings: Settings, at: number) => Partial<Settings>;
}

/** The folders whose notes are interview notes. */
export const noteFolderList = textList(
  ({ noteFolders }) => noteFolders,
  (noteFolders) => ({ noteFolders }),
  typedFolderName,
);

/** The tags that make a note an interview note. */
export const noteTagList = textList(
  ({ noteTags }) => noteTags,
  (noteTags) => ({ noteTags }),
  typedTag,
);

/** The names added to a field. */
export function propertyNameList(field: Field): SettingList {
  return textList(
    ({ propertyNames }) => propertyNames[field] ?? [],
    (names, { propertyNames }) => ({ propertyNames: { ...propertyNames, [field]: names } }),
    (typed, settings) => typedPropertyName(typed, settings, field),
  );
}

/** The closures that are in no yearly row. */
export const closureList: SettingList = {
  parts: ['from', 'to', 'label'],
  entries: ({ closures }) => closures.map(closureEntry),
  put: (settings, entry, at) => {
    const closure = typedClosure(entry);
    if (typeof closure === 'string') return closure;
    return usableChange(
      settings,
      { closures: placed(settings.closures, closure.value, at) },
      'closureTooLong',
    );
  },
  remove: ({ closures }, at) => ({ closures: without(closures, at) }),
};

/** What a list is to its keys: how its texts are read and put back. */
function textList(
  texts: (settings: Settings) => readonly string[],
  change: (texts: readonly string[], settings: Settings) => Partial<Settings>,
  read: (typed: string, settings: Settings) => Typed<string>,
): SettingList {
  return {
    parts: ['text'],
    entries: (settings) => texts(settings).map((text) => ({ text })),
    put: (settings, { text = '' }, at) => {
      const typed = text.trim() === '' ? 'empty' : read(text, settings);
      if (typeof typed === 'string') return typed;
      const others = at === undefined ? texts(settings) : without(texts(settings), at);
      const isThere = others.some((other) => comparableName(other) === comparableName(typed.value));
      return isThere ? 'thereAlready' : change(placed(texts(settings), typed.value, at), settings);
    },
    remove: (settings, at) => change(without(texts(settings), at), settings),
  };
}

function typedFolderName(typed: string): Typed<string> {
  const folder = typedFolder(typed);
  return typeof folder !== 'string' && folder.value === '' ? 'notAFolder' : folder;
}

/** A name that means nothing yet. */
function typedPropertyName(typed: string, { propertyNames }: Settings, field: Field): Typed<string> {
  const others = { ...propertyNames, [field]: [] };
  const value = readName(typed) ?? '';
  if (comparableName(value) === '') return 'empty';
  const claimed = acceptedNames(others).get(comparableName(value))?.field;
  if (claimed === undefined) return { value };
  return claimed === field ? 'thereAlready' : 'takenName';
}

function closureEntry({ from, to, label = '' }: Settings['closures'][number]): ListEntry {
  return { from: formatIsoDay(from), to: to === from ? '' : formatIsoDay(to), label };
}

/** Without an end it is one day. */
function typedClosure({ from = '', to = '', label }: ListEntry): Typed<Settings['closures'][number]> {
  const first = parseIsoDay(from.trim());
  if (first === undefined) return 'notADay';
  const last = to.trim() === '' ? first : parseIsoDay(to.trim());
  const fault = last === undefined ? 'notADay' : closureFault(first, last);
  if (last === undefined || fault !== undefined) return fault ?? 'notADay';
  const words = readName(label);
  return { value: { from: first, to: last, ...(words !== undefined && { label: words }) } };
}

function closureFault(from: number, to: number): SettingFault | undefined {
  if (to < from) return 'wrongWayRound';
  return to - from >= halfYear ? 'closureTooLong' : undefined;
}

function placed<Item>(items: readonly Item[], item: Item, at = items.length): readonly Item[] {
  return [...items.slice(0, at), item, ...items.slice(at + 1)];
}

function without<Item>(items: readonly Item[], at: number): readonly Item[] {
  return items.filter((_, index) => index !== at);
}
