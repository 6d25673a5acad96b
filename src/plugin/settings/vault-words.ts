import { allNotes } from '../index/all-notes';
import type { TabContext } from './tab-context';

/** The tags that notes of the vault bear, without `#`, in alphabetical order. */
export function tagsInVault(context: TabContext): readonly string[] {
  return sorted(notesOf(context).flatMap(({ tags }) => tags.map((tag) => tag.replace(/^#/, ''))));
}

/** The names of properties that notes of the vault have, in alphabetical order. */
export function propertiesInVault(context: TabContext): readonly string[] {
  return sorted(notesOf(context).flatMap(({ frontmatter = {} }) => Object.keys(frontmatter)));
}

function notesOf({ notes, store }: TabContext): ReturnType<typeof allNotes> {
  return allNotes({ notes, settings: () => store.settings });
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((a, b) => a.localeCompare(b));
}
