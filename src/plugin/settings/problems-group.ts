import type { SettingDefinition, SettingDefinitionGroup } from 'obsidian';
import { defaultSettings } from '../../core/base/settings/default-settings';
import type { SettingsProblem } from '../../core/base/settings/setting-readers';
import type { Settings } from '../../core/base/settings/settings';
import type { TabContext } from './tab-context';

type Words = TabContext['words'];

/** What each key of the file is called in the tab. */
const keyNames: Readonly<Record<keyof Settings, (words: Words) => string>> = {
  profile: ({ pages }) => pages.profile.name,
  noteFolders: ({ rows }) => rows.noteFolders.name,
  noteTags: ({ rows }) => rows.noteTags.name,
  newNotesFolder: ({ rows }) => rows.newNotesFolder.name,
  propertyNames: ({ pages }) => pages.propertyNames.name,
  closedWeekdays: ({ groups }) => groups.weekdays,
  yearEnd: ({ groups }) => groups.yearEnd,
  obon: ({ groups }) => groups.obon,
  closures: ({ groups }) => groups.closures,
  policy: ({ pages }) => pages.policy.name,
  templateFolder: ({ rows }) => rows.templateFolder.name,
  openMailWith: ({ rows }) => rows.openMailWith.name,
  dailyDigest: ({ rows }) => rows.dailyDigest.name,
  language: ({ rows }) => rows.language.name,
  clock: ({ rows }) => rows.clock.name,
};

/** What of `data.json` could not be used, each with what mends it; nothing when there is no such thing. */
export function problemGroups(context: TabContext): SettingDefinitionGroup[] {
  const { problems, setAside } = context.store.trouble;
  const items = problems.map((problem) => problemRow(problem, context));
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
    name: isKey(top) ? `${keyNames[top](words)} (${key})` : key,
    desc: words.trouble.value(found),
    action: () => void store.mend(isKey(top) ? top : 'version'),
  };
}

function isKey(key: string): key is keyof Settings {
  return Object.hasOwn(defaultSettings, key);
}
