import { lineEndingOf } from '../../base/text/line-ending';
import { findProperty, readFrontMatter, withoutSilentEnd, type FrontMatter } from './property-lines';
import { readPropertyValue, withItems, withScalar, type PropertyValue } from './property-value';
import { scalar, yamlText } from './scalar';
import { applyEdits, replacement, type NoteEdits, type TextEdit } from './text-edit';

/** What one property of a note is to say. */
export type PropertyChange =
  /** One text, ISO date or tick; blank leaves the key without a value. In a list it becomes the only item. */
  | { readonly key: string; readonly value: string | boolean }
  /** A list made from the items it has now; `undefined` where they can't say what they should. */
  | { readonly key: string; readonly items: (items: readonly string[]) => readonly string[] | undefined }
  /** One more text or ISO date: the value where there was none, else an item of the list it is or becomes. */
  | { readonly key: string; readonly add: string };

/**
 * The edits that change some properties, each key once, and nothing else in the note. A missing key comes after the
 * others; where there are no properties at all they are put before the text.
 */
export function setProperties(text: string, changes: readonly PropertyChange[]): NoteEdits {
  const note = readFrontMatter(text);
  if (!note) return inNewFrontMatter(text, changes);
  const edits: TextEdit[] = [];
  for (const change of changes) {
    const found = propertyEdits(note, change);
    if (typeof found === 'string') return found;
    edits.push(...found);
  }
  return edits.sort((one, other) => one.from - other.from);
}

/** A `---` without an end is a line across the note: it stays, below the new properties. */
function inNewFrontMatter(text: string, changes: readonly PropertyChange[]): NoteEdits {
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  const lineEnding = lineEndingOf(text);
  const empty = `---${lineEnding}---${lineEnding}`;
  const edits = setProperties(empty, changes);
  if (typeof edits === 'string' || edits.length === 0) return edits;
  return [{ from: at, to: at, insert: applyEdits(empty, edits) }];
}

function propertyEdits(note: FrontMatter, change: PropertyChange): NoteEdits {
  const place = findProperty(note, change.key);
  if (typeof place === 'string') return place;
  const { from, lines } = place;
  // A property that is missing is one without a value, at the end.
  const value = readPropertyValue(lines.length > 0 ? lines : [`${yamlText(change.key)}:${note.lineEnding}`]);
  const before = lines.join('');
  const after = value && changedLines(before, value, change, note);
  if (after === undefined) return 'not-understood';
  return before === after ? [] : [replacement(from, before, after)];
}

/** The lines of a property after a change; `undefined` where they can't say it. */
function changedLines(
  before: string,
  value: PropertyValue,
  change: PropertyChange,
  note: FrontMatter,
): string | undefined {
  const isList = value.isFlow || value.indent !== undefined;
  if ('value' in change && !isList) return withScalar(value, change.value);
  if (value.isBlockText) return undefined;
  if ('add' in change && !isList && value.texts.join('') === '') return withScalar(value, change.add);
  const { texts } = value;
  const items = changedItems(texts, change);
  const isSame = items?.every((item) => texts.includes(item)) && texts.every((text) => items.includes(text));
  return isSame ? before : items && withItems(value, items, note);
}

/** The items of a list after a change; a tick is not a list. */
function changedItems(texts: readonly string[], change: PropertyChange): readonly string[] | undefined {
  if ('items' in change) return change.items(texts);
  if ('add' in change) {
    return texts.includes(change.add) ? texts : [...texts.filter((text) => text !== ''), change.add];
  }
  if (typeof change.value === 'boolean') return undefined;
  return change.value === '' ? [] : [change.value];
}

const keyAtStart = new RegExp(`^${scalar}(?=[ \\t]*:)`);

/** Gives a property another name; its value and everything else stay as they are written. Not onto a name that is taken. */
export function renameProperty(text: string, key: string, to: string): NoteEdits {
  const note = readFrontMatter(text);
  if (!note) return 'changed-since';
  const place = findProperty(note, key);
  const target = findProperty(note, to);
  if (typeof place === 'string') return place;
  if (typeof target === 'string') return target;
  const [line] = place.lines;
  if (line === undefined) return 'changed-since';
  if (target.lines.length > 0) return 'key-twice';
  const renamed = line.replace(keyAtStart, () => yamlText(to));
  return [replacement(place.from, line, renamed)];
}

/** Takes a property out, name and value; comments and blank lines after it stay. Nothing where there is no such. */
export function removeProperty(text: string, key: string): NoteEdits {
  const note = readFrontMatter(text);
  if (!note) return [];
  const place = findProperty(note, key);
  if (typeof place === 'string') return place;
  const removed = withoutSilentEnd(place.lines);
  return removed === '' ? [] : [{ from: place.from, to: place.from + removed.length, insert: '' }];
}
