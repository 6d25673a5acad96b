import type { IndexedNote } from '../../core/waiting/replies/reply-index';
import type { VaultNotes } from './reply-store';

/** Every note of the vault that has been read so far. */
export function allNotes(notes: VaultNotes): IndexedNote[] {
  return [...eachNote(notes)];
}

/** The same, each read when it is asked for. */
export function* eachNote(notes: VaultNotes): Generator<IndexedNote> {
  for (const path of notes.paths()) {
    const note = notes.read(path);
    if (note) yield note;
  }
}

/** The tags that notes of the vault bear, without `#`, in alphabetical order. */
export function tagsInVault(notes: VaultNotes): readonly string[] {
  return sorted(allNotes(notes).flatMap(({ tags }) => tags.map((tag) => tag.replace(/^#/, ''))));
}

/** The names of properties that notes of the vault have, in alphabetical order. */
export function propertiesInVault(notes: VaultNotes): readonly string[] {
  return sorted(allNotes(notes).flatMap(({ frontmatter = {} }) => Object.keys(frontmatter)));
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((a, b) => a.localeCompare(b));
}
