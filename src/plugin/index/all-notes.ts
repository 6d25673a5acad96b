import type { IndexedNote } from '../../core/waiting/replies/reply-index';
import type { VaultNotes } from './reply-store';

/** Every note of the vault that has been read so far. */
export function allNotes(notes: VaultNotes): IndexedNote[] {
  const all = notes.paths().map((path) => notes.read(path));
  return all.filter((note) => note !== undefined);
}
