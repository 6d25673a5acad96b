import type { SettingDefinition } from 'obsidian';
import { settingControls, type ControlKey } from '../../core/flows/settings-form/setting-controls';
import type { TabContext } from './tab-context';

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

/** A row with a choice of a few. */
export function choiceRow(key: keyof TabContext['words']['options'], context: TabContext): SettingDefinition {
  const options = context.words.options[key];
  return { ...rowWords(key, context), control: { type: 'dropdown', key, options } };
}

/** A row with a folder that is suggested; `mustExist` where nothing will ever make it. */
export function folderRow(key: ControlKey, mustExist: boolean, context: TabContext): SettingDefinition {
  const { app, words } = context;
  const validate = (typed: string): string | undefined => {
    const isMissing = mustExist && typed.trim() !== '' && !app.vault.getFolderByPath(typed.trim());
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
    const outcome = settingControls[key].set(store.settings, typed);
    return typeof outcome === 'string' ? words.faults[outcome](String(typed)) : undefined;
  };
}
