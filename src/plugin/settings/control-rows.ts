import type { SettingDefinition } from 'obsidian';
import type { TabPlace } from '../../core/base/settings/setting-row';
import { tabRows, type KeyWith, type Settings, type TabRow } from '../../core/base/settings/settings';
import { settingControls, type ControlKey } from '../../core/flows/settings-form/setting-controls';
import type { TabContext } from './tab-context';
import type { SettingExample } from '../../core/flows/settings-form/setting-examples';

type Row = Pick<SettingDefinition, 'name' | 'desc' | 'aliases'>;

/** The name, the description and the search words of a row; a row of its own where it has no control. */
export function rowWords(key: keyof TabContext['words']['rows'], { words }: TabContext): Row {
  return words.rows[key];
}

/** A row with a text. */
export function textRow(key: ControlKey, context: TabContext): SettingDefinition {
  return { ...rowWords(key, context), control: { type: 'text', key, validate: faultOf(key, context) } };
}

/** A row with a number of days. */
export function daysRow(key: ControlKey, context: TabContext): SettingDefinition {
  return {
    ...rowWords(key, context),
    control: { type: 'number', key, min: 0, max: 365, step: 1, validate: faultOf(key, context) },
  };
}

/** A row with a switch. */
export function switchRow(key: ControlKey, context: TabContext): SettingDefinition {
  return { ...rowWords(key, context), control: { type: 'toggle', key, validate: faultOf(key, context) } };
}

/** The settings that are one row each, at a place of the tab. */
export function rowsAt(place: TabPlace, context: TabContext): SettingDefinition[] {
  return tabRows.filter((row) => row.place === place).map((row) => tabRow(row, context));
}

function tabRow(row: TabRow, context: TabContext): SettingDefinition {
  switch (row.control) {
    case 'switch':
      return switchRow(row.key, context);
    case 'choice':
      return choiceRow(row.key, context);
    case 'folder':
      return folderRow(row.key, context);
  }
}

function choiceRow(key: KeyWith<'choice'>, context: TabContext): SettingDefinition {
  const options: ChoiceWords = context.words.options;
  return { ...rowWords(key, context), control: { type: 'dropdown', key, options: options[key] } };
}

/** Words for every choice: the compiler asks for those of a new one here. */
type ChoiceWords = { readonly [Key in KeyWith<'choice'>]: Record<Settings[Key], string> };

/** A row with a folder that is suggested. Only the folder for new notes need not be there: it is made with the first. */
function folderRow(key: KeyWith<'folder'>, context: TabContext): SettingDefinition {
  const { app, words } = context;
  const validate = (typed: string): string | undefined => {
    const mustExist = key !== 'newNotesFolder' && typed.trim() !== '';
    const isMissing = mustExist && !app.vault.getFolderByPath(typed.trim());
    return faultOf(key, context)(typed) ?? (isMissing ? words.faults.noSuchFolder(typed) : undefined);
  };
  return { ...rowWords(key, context), control: { type: 'folder', key, validate } };
}

/** What is wrong with a value of a control, in words; `undefined` when it can be taken. */
function faultOf(
  key: ControlKey,
  { store, words }: TabContext,
): (typed: string | number | boolean) => string | undefined {
  return (typed) => {
    const outcome = settingControls()[key].set(store.settings, typed);
    return typeof outcome === 'string' ? words.faults[outcome](String(typed)) : undefined;
  };
}

/** A row with an example that is worked out again at every change. */
export function exampleRow(example: SettingExample, context: TabContext): SettingDefinition {
  const { store, today, language, words } = context;
  return liveRow(words.example, context, () =>
    example({ settings: store.settings, today: today(), language: language() }),
  );
}

/** A row whose text follows the settings; the search does not look at what comes and goes. */
export function liveRow(name: string, { store }: TabContext, text: () => string): SettingDefinition {
  return {
    name,
    searchable: false,
    render: (setting) => {
      setting.settingEl.addClass('henji-live-row');
      setting.descEl.setAttr('aria-live', 'polite');
      const draw = (): void => void setting.setDesc(text());
      draw();
      return store.subscribe(draw);
    },
  };
}
