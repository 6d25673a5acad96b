import type { IndexedNote } from '../../core/waiting/replies/reply-index';
import type { Settings } from '../../core/base/settings/settings';
import type { VaultNotes } from './reply-store';

/** Where all notes come from, and by which settings they are read. */
export interface AllNotesDeps {
  readonly notes: VaultNotes;
  readonly settings: () => Settings;
}

/** Every note of the vault that has been read so far. */
export function allNotes({ notes, settings }: AllNotesDeps): IndexedNote[] {
  const all = notes.paths().map((path) => notes.read(path, settings()));
  return all.filter((note) => note !== undefined);
}
