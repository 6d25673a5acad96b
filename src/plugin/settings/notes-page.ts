import type { SettingDefinitionPage } from 'obsidian';
import { noteFolderList, noteTagList } from '../../core/flows/settings-form/setting-lists';
import { rowsAt } from './control-rows';
import { listGroup, listRow, type ListLook } from './list-group';
import type { TabContext } from './tab-context';
import { tagsInVault } from '../index/all-notes';

/** Which notes are interview notes, and where new ones go. */
export function notesPage(context: TabContext): SettingDefinitionPage {
  const { words } = context;
  const folders = foldersLook(context);
  const tags = tagsLook(context);
  return {
    type: 'page',
    ...words.pages.notes,
    items: [
      {
        type: 'group',
        heading: words.groups.recognition,
        items: [
          listRow('noteFolders', folders, context),
          listRow('noteTags', tags, context),
          ...rowsAt('recognition', context),
        ],
      },
      listGroup(folders, context),
      listGroup(tags, context),
      {
        type: 'group',
        heading: words.groups.newNotes,
        items: rowsAt('newNotes', context),
      },
    ],
  };
}

function foldersLook({ app, words }: TabContext): ListLook {
  return {
    list: noteFolderList,
    heading: words.groups.noteFolders,
    words: words.lists.noteFolders,
    row: ({ text = '' }) => ({
      name: text,
      desc: app.vault.getFolderByPath(text) ? '' : words.folderMissing,
    }),
    suggestions: () => app.vault.getAllFolders(false).map(({ path }) => path),
  };
}

function tagsLook(context: TabContext): ListLook {
  const { groups, lists } = context.words;
  return {
    list: noteTagList,
    heading: groups.noteTags,
    words: lists.noteTags,
    row: ({ text = '' }) => ({ name: `#${text}` }),
    suggestions: () => tagsInVault(context.notes),
  };
}
