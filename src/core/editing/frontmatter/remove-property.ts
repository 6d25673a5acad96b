import { isSilent, propertyLines, readFrontMatter } from './property-lines';
import type { NoteEdits } from './text-edit';

/** Takes a property out, name and value; comments and blank lines after it stay. Nothing where there is no such. */
export function removeProperty(text: string, key: string): NoteEdits {
  const note = readFrontMatter(text);
  if (!note) return [];
  const place = propertyLines(note.lines, key);
  if (typeof place === 'string') return place;
  const lines = note.lines.slice(place.from, place.to);
  if (lines.length === 0) return [];
  const last = lines.map(isSilent).lastIndexOf(false);
  const from = note.from + note.lines.slice(0, place.from).join('').length;
  const removed = lines.slice(0, last + 1).join('');
  return [{ from, to: from + removed.length, insert: '' }];
}
