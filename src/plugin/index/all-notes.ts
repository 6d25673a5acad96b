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
