import { acceptedNames, comparableName } from '../../base/properties/accepted-names';
import type { Field } from '../../base/properties/fields';
import { textList, type SettingList } from './list-entries';
import { readName } from '../../base/settings/setting-readers';
import type { Settings } from '../../base/settings/settings';
import { typedFolder, typedTag, type Typed } from './typed-values';

/** The folders whose notes are interview notes. */
export const noteFolderList = textList({
  texts: ({ noteFolders }) => noteFolders,
  change: (noteFolders) => ({ noteFolders }),
  read: typedFolderName,
});

/** The tags that make a note an interview note. */
export const noteTagList = textList({
  texts: ({ noteTags }) => noteTags,
  change: (noteTags) => ({ noteTags }),
  read: typedTag,
});

/** The names added to a field. */
export function propertyNameList(field: Field): SettingList {
  return textList({
    texts: ({ propertyNames }) => propertyNames[field] ?? [],
    change: (names, { propertyNames }) => ({ propertyNames: { ...propertyNames, [field]: names } }),
    read: (typed, { propertyNames }) => typedPropertyName(typed, propertyNames, field),
  });
}

/** The whole vault, which is what `/` and `./` name, is not a folder of interview notes. */
function typedFolderName(typed: string): Typed<string> {
  const folder = typedFolder(typed);
  return typeof folder !== 'string' && folder.value === '' ? 'notAFolder' : folder;
}

/** A name that means nothing yet. */
function typedPropertyName(typed: string, names: Settings['propertyNames'], field: Field): Typed<string> {
  const value = readName(typed) ?? '';
  const comparable = comparableName(value);
  const claimed = acceptedNames(names).get(comparable)?.field;
  if (comparable === '') return 'empty';
  if (claimed === undefined) return { value };
  return claimed === field ? 'thereAlready' : 'takenName';
}
