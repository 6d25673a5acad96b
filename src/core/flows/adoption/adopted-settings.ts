import { comparableName } from '../../base/properties/accepted-names';
import type { Field } from '../../base/properties/fields';
import type { Settings } from '../../base/settings/settings';
import type { AdoptionChoice } from './adoption';

/** The settings that choices change. */
export type AdoptedSettings = Pick<Settings, 'noteFolders' | 'noteTags' | 'propertyNames'>;

/** The settings with the choices added to what they name already. */
export function adoptedSettings(
  settings: AdoptedSettings,
  choices: readonly AdoptionChoice[],
): AdoptedSettings {
  const folders = choices.flatMap((choice) => (choice.kind === 'folder' ? [choice.folder] : []));
  const tags = choices.flatMap((choice) => (choice.kind === 'tag' ? [choice.tag] : []));
  const propertyNames: Partial<Record<Field, readonly string[]>> = { ...settings.propertyNames };
  for (const choice of choices) {
    if (choice.kind !== 'name') continue;
    propertyNames[choice.field] = union(propertyNames[choice.field] ?? [], [choice.name]);
  }
  return {
    noteFolders: union(settings.noteFolders, folders),
    noteTags: union(settings.noteTags, tags),
    propertyNames,
  };
}

/** The settings without what the choices have added; the rest, also what was added since, stays. */
export function withoutAdopted(
  settings: AdoptedSettings,
  choices: readonly AdoptionChoice[],
): AdoptedSettings {
  const added = (kind: AdoptionChoice['kind'], text: string, field?: Field): boolean =>
    choices.some((choice) => {
      switch (choice.kind) {
        case 'folder':
          return kind === 'folder' && choice.folder === text;
        case 'tag':
          return kind === 'tag' && choice.tag === text;
        case 'name':
          return kind === 'name' && choice.field === field && isSameName(choice.name, text);
      }
    });
  const names = Object.entries(settings.propertyNames) as [Field, readonly string[]][];
  const left = names.map(
    ([field, all]) => [field, all.filter((name) => !added('name', name, field))] as const,
  );
  return {
    noteFolders: settings.noteFolders.filter((folder) => !added('folder', folder)),
    noteTags: settings.noteTags.filter((tag) => !added('tag', tag)),
    propertyNames: Object.fromEntries(left.filter(([, all]) => all.length > 0)),
  };
}

function isSameName(one: string, other: string): boolean {
  return comparableName(one) === comparableName(other);
}

function union(all: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...all, ...more])];
}
