import type { SettingDefinitionPage } from 'obsidian';
import { acceptedNames, comparableName, fields } from '../../core/base/properties/accepted-names';
import { builtInNames, fieldNames, type Field } from '../../core/base/properties/fields';
import { propertyNameList } from '../../core/flows/settings-form/setting-lists';
import { listGroup } from './list-group';
import type { TabContext } from './tab-context';
import { propertiesInVault } from '../index/all-notes';

/** The names that are understood besides the built-in ones, a page for each property. */
export function propertyNamesPage(context: TabContext): SettingDefinitionPage {
  const items = fields.map((field) => fieldPage(field, context));
  return { type: 'page', ...context.words.pages.propertyNames, items: [{ type: 'group', items }] };
}

function fieldPage(field: Field, context: TabContext): SettingDefinitionPage {
  const { language, store, words } = context;
  const { any, added, builtIn, heading, ...listWords } = words.lists.propertyNames;
  const own = store.settings.propertyNames[field] ?? [];
  const known = builtIn(builtInNames(field).join(', '));
  const list = {
    list: propertyNameList(field),
    heading,
    words: listWords,
    row: ({ text = '' }) => ({ name: text }),
    suggestions: () => unknownProperties(context),
  };
  return {
    type: 'page',
    name: fieldNames[field][language()][0],
    desc: own.length === 0 ? known : added(known, own.join(', ')),
    items: [
      { type: 'group', items: [{ name: known, desc: any, searchable: false }] },
      listGroup(list, context),
    ],
  };
}

/** What notes call their properties that means nothing yet. */
function unknownProperties(context: TabContext): readonly string[] {
  const names = acceptedNames(context.store.settings.propertyNames);
  return propertiesInVault(context.notes).filter((name) => !names.has(comparableName(name)));
}
