import { isSample } from '../../core/flows/samples/find-samples';
import type { VaultNotes } from '../index/reply-store';

/** Whether the note at a path is a sample, of which no one needs to be reminded. */
export function isSampleNote(path: string, notes: VaultNotes): boolean {
  return isSample(notes.read(path)?.frontmatter ?? {});
}
