import type { SettingDefinition, SettingDefinitionList } from 'obsidian';
import type { ListEntry, SettingList } from '../../core/flows/settings-form/list-entries';
import { rowWords } from './control-rows';
import { openEntryDialog } from './entry-dialog';
import type { SettingsChange } from './settings-store';
import type { TabContext } from './tab-context';

/** How a list shows itself. */
export interface ListLook {
  readonly list: SettingList;
  readonly heading: string;
  readonly words: Readonly<Record<'entry' | 'add' | 'edit' | 'empty', string>>;
  /** How an entry is called in the list, and what there is to say about it. */
  readonly row: (entry: ListEntry) => { readonly name: string; readonly desc?: string };
  /** What may be meant by a text that is being typed. */
  readonly suggestions?: () => readonly string[];
}

/** A list whose entries open in a dialog; added by its button, deleted by theirs. */
export function listGroup(look: ListLook, context: TabContext): SettingDefinitionList {
  const { list, heading, words } = look;
  const { store } = context;
  const entries = list.entries(store.settings);
  return {
    type: 'list',
    heading,
    emptyState: words.empty,
    items: entries.map((entry) => entryRow(entry, look, context)),
    onDelete: (index) => {
      const entry = entries[index];
      if (entry) void store.change((settings) => list.remove(settings, entry));
    },
    addItem: {
      name: words.add,
      action: () => {
        addEntry(look, context);
      },
    },
  };
}

/** A row that says what a list is for, and adds to it; the search leads to it. */
export function listRow(
  key: keyof TabContext['words']['rows'],
  look: ListLook,
  context: TabContext,
): SettingDefinition {
  return {
    ...rowWords(key, context),
    action: () => {
      addEntry(look, context);
    },
  };
}

function addEntry(look: ListLook, context: TabContext): void {
  edit(undefined, look, context);
}

function entryRow(entry: ListEntry, look: ListLook, context: TabContext): SettingDefinition {
  return {
    ...look.row(entry),
    // What someone has written is no setting that the app's search should find.
    searchable: false,
    action: () => {
      edit(entry, look, context);
    },
  };
}

function edit(entry: ListEntry | undefined, look: ListLook, context: TabContext): void {
  const { app, words, store } = context;
  openEntryDialog(app, words, {
    title: entry ? look.words.edit : look.words.add,
    name: look.words.entry,
    parts: look.list.parts,
    entry: entry ?? {},
    suggestions: () => suggestionsFor(look, context),
    check: (typed) => {
      const outcome = look.list.put(store.settings, typed, entry);
      return typeof outcome === 'string'
        ? { fault: outcome, part: look.list.partOf(outcome, typed) }
        : undefined;
    },
    take: (typed) => void store.change(putting(typed, entry, look.list)),
  });
}

/** Without what the list has already. */
function suggestionsFor({ list, suggestions }: ListLook, { store }: TabContext): readonly string[] {
  const taken = list.entries(store.settings).map(({ text }) => text);
  return suggestions?.().filter((text) => !taken.includes(text)) ?? [];
}

/** Worked out again in what another device may have written meanwhile. */
function putting(typed: ListEntry, instead: ListEntry | undefined, list: SettingList): SettingsChange {
  return (settings) => {
    const outcome = list.put(settings, typed, instead);
    return typeof outcome === 'string' ? {} : outcome;
  };
}
