import { yamlText } from './yaml-text';
import { propertyLines, readFrontMatter } from './property-lines';
import { scalar } from './scalar';
import { replacement, type NoteEdits } from './text-edit';

const keyAtStart = new RegExp(`^${scalar}(?=[ \\t]*:)`);

/** Gives a property another name; its value and everything else stay as they are written. Not onto a name that is taken. */
export function renameProperty(text: string, key: string, to: string): NoteEdits {
  const note = readFrontMatter(text);
  if (!note) return 'changed-since';
  const place = propertyLines(note.lines, key);
  const target = propertyLines(note.lines, to);
  if (typeof place === 'string') return place;
  if (typeof target === 'string') return target;
  if (place.from === place.to) return 'changed-since';
  if (target.from < target.to) return 'key-twice';
  const line = note.lines[place.from] ?? '';
  const from = note.from + note.lines.slice(0, place.from).join('').length;
  return [
    replacement(
      from,
      line,
      line.replace(keyAtStart, () => yamlText(to)),
    ),
  ];
}
