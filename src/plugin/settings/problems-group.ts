import type { SettingDefinition, SettingDefinitionGroup } from 'obsidian';
import type { SettingsProblem } from '../../core/base/settings/setting-readers';
import { settingRows, type Settings } from '../../core/base/settings/settings';
import type { TabContext } from './tab-context';

type Words = TabContext['words'];

/** What of `data.json` could not be used, each with what fixes it; nothing when there is no such thing. */
export function problemGroups(context: TabContext): SettingDefinitionGroup[] {
  const { problems, setAside, isUnread } = context.store.trouble;
  const items = problems.map((problem) => problemRow(problem, context));
  if (isUnread) items.unshift({ name: 'data.json', desc: context.words.trouble.unread });
  if (setAside !== undefined) items.unshift(brokenFileRow(setAside, context.words));
  return items.length === 0 ? [] : [{ type: 'group', heading: context.words.groups.trouble, items }];
}

function brokenFileRow(copy: string | null, { trouble }: Words): SettingDefinition {
  return { name: 'data.json', desc: copy === null ? trouble.notCopied : trouble.setAside(copy) };
}

function problemRow(
  { key, found, isLater }: SettingsProblem,
  { words, store }: TabContext,
): SettingDefinition {
  if (isLater) return { name: key, desc: words.trouble.version(found) };
  const [top = ''] = key.split('.');
  return {
    name: isKey(top) ? `${settingRows[top].label(words)} (${key})` : key,
    desc: words.trouble.value(found),
    action: () => void store.mend(isKey(top) ? top : 'version'),
  };
}

function isKey(key: string): key is keyof Settings {
  return Object.hasOwn(settingRows, key);
}
