import type { SettingDefinitionPage } from 'obsidian';
import { rowsAt, liveRow } from './control-rows';
import type { TabContext } from './tab-context';

/** Where the user's own templates are, and how a mail is opened. */
export function messagesPage(context: TabContext): SettingDefinitionPage {
  const { ownTemplates } = context.words;
  return {
    type: 'page',
    ...context.words.pages.messages,
    items: [
      {
        type: 'group',
        items: [
          ...rowsAt('templates', context),
          liveRow(ownTemplates.name, context, () => templatesIn(context).join(', ') || ownTemplates.none),
          ...rowsAt('mail', context),
        ],
      },
    ],
  };
}

/** The names of the files in the template folder that are templates. */
function templatesIn({ app, store }: TabContext): readonly string[] {
  const folder = app.vault.getFolderByPath(store.settings.templateFolder);
  if (store.settings.templateFolder === '' || !folder) return [];
  return folder.children.map(({ name }) => name).filter((name) => /\.(?:hbs|md)$/.test(name));
}
