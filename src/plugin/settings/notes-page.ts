import type { SettingDefinitionPage } from 'obsidian';
import { noteFolderList, noteTagList } from '../../core/settings/setting-lists';
import { folderRow, rowWords } from './control-rows';
import { listGroup } from './list-group';
import type { TabContext } from './tab-context';
import { tagsInVault } from './vault-words';

/** Which notes are interview notes, and where new ones go. */
export function notesPage(context: TabContext): SettingDefinitionPage {
  const { app, words } = context;
  const folders = {
    list: noteFolderList,
    heading: words.groups.noteFolders,
    words: words.lists.noteFolders,
    row: ({ text = '' }) => ({
      name: text,
      desc: app.vault.getFolderByPath(text) ? '' : words.folderMissing,
    }),
    suggestions: () => app.vault.getAllFolders(false).map(({ path }) => path),
  };
  const tags = {
    list: noteTagList,
    heading: words.groups.noteTags,
    words: words.lists.noteTags,
    row: ({ text = '' }) => ({ name: `#${text}` }),
    suggestions: () => tagsInVault(context),
  };
  return {
    type: 'page',
    ...words.pages.notes,
    items: [
      {
        type: 'group',
        heading: words.groups.recognition,
        items: [rowWords('noteFolders', context), rowWords('noteTags', context)],
      },
      listGroup(folders, context),
      listGroup(tags, context),
      {
        type: 'group',
        heading: words.groups.newNotes,
        items: [folderRow('newNotesFolder', false, context)],
      },
    ],
  };
}
