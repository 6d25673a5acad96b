import type { SettingFault, SettingOutcome } from '../../base/settings/setting-row';
import type { Settings } from '../../base/settings/settings';
import type { Typed } from './typed-values';

/** The parts of a form for an entry. */
export type EntryPart = 'text' | 'from' | 'to' | 'label';
/** An entry as it is typed: its parts by name. */
export type ListEntry = Readonly<Partial<Record<EntryPart, string>>>;

/** A list of the settings tab. Entries go by what they are, because another device may have moved them meanwhile. */
export interface SettingList {
  readonly parts: readonly EntryPart[];
  readonly entries: (settings: Settings) => readonly ListEntry[];
  /** The change that puts an entry in the place of another, or at the end; a fault when it can't be. */
  readonly put: (
    settings: Settings,
    entry: ListEntry,
    instead?: ListEntry,
  ) => SettingOutcome<Partial<Settings>>;
  readonly remove: (settings: Settings, entry: ListEntry) => Partial<Settings>;
  /** The part of an entry that a fault is about. */
  readonly partOf: (fault: SettingFault, entry: ListEntry) => EntryPart;
}

/** Where the texts of a list are in the settings, and how one of them is read beside the others. */
export interface TextList {
  readonly texts: (settings: Settings) => readonly string[];
  readonly change: (texts: readonly string[], settings: Settings) => Partial<Settings>;
  readonly read: (typed: string, settings: Settings) => Typed<string>;
}

/** A list whose entries are one text each, none of them twice. */
export function textList({ texts, change, read }: TextList): SettingList {
  return {
    parts: ['text'],
    entries: (settings) => texts(settings).map((text) => ({ text })),
    put: (settings, { text = '' }, instead) => {
      const others = texts(settings).filter((other) => other !== instead?.text);
      const typed = text.trim() === '' ? 'empty' : read(text, { ...settings, ...change(others, settings) });
      if (typeof typed === 'string') return typed;
      if (others.includes(typed.value)) return 'thereAlready';
      return change(
        placed(texts(settings), typed.value, texts(settings).indexOf(instead?.text ?? '')),
        settings,
      );
    },
    remove: (settings, { text }) =>
      change(
        texts(settings).filter((other) => other !== text),
        settings,
      ),
    partOf: () => 'text',
  };
}

/** The items with one put in the place of another, or at the end where the place is -1. */
export function placed<Item>(items: readonly Item[], item: Item, at: number): readonly Item[] {
  return at < 0 ? [...items, item] : [...items.slice(0, at), item, ...items.slice(at + 1)];
}
