import { allNotes } from '../index/all-notes';
import type { TabContext } from './tab-context';

/** The tags that notes of the vault bear, without `#`, in alphabetical order. */
export function tagsInVault({ notes }: Pick<TabContext, 'notes'>): readonly string[] {
  return sorted(allNotes(notes).flatMap(({ tags }) => tags.map((tag) => tag.replace(/^#/, ''))));
}

/** The names of properties that notes of the vault have, in alphabetical order. */
export function propertiesInVault({ notes }: Pick<TabContext, 'notes'>): readonly string[] {
  return sorted(allNotes(notes).flatMap(({ frontmatter = {} }) => Object.keys(frontmatter)));
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((a, b) => a.localeCompare(b));
}
