import { isSample } from '../../core/flows/samples/find-samples';
import type { AllNotesDeps } from '../index/all-notes';

/** Whether the note at a path is a sample, of which nobody needs to be reminded. */
export function isSampleNote(path: string, { notes, settings }: AllNotesDeps): boolean {
  return isSample(notes.read(path, settings())?.frontmatter ?? {});
}
