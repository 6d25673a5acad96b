import { yamlText } from '../template/yaml-text';
import { itemText, readListValue, type ListValue } from './list-value';
import { isSilent, propertyLines, readFrontMatter, type FrontMatter } from './property-lines';
import { flowItem } from './scalar';
import { replacement, type NoteEdits } from './text-edit';

/**
 * Makes a property the list of these items: those it has already stay where and as they are written, new ones come
 * after them; without items the key stays. Nothing else in the note changes.
 */
export function setListProperty(text: string, key: string, items: readonly string[]): NoteEdits {
  return changeListProperty(text, key, () => items);
}

/** The same with items that are made from those the text has now. */
export function changeListProperty(
  text: string,
  key: string,
  change: (items: readonly string[]) => readonly string[],
): NoteEdits {
  const note = readFrontMatter(text);
  if (!note) return 'no-frontmatter';
  const place = propertyLines(note.lines, key);
  if (typeof place === 'string') return place;
  const lines = note.lines.slice(place.from, place.to);
  // A property that is missing is one without a value, at the end.
  const value = readListValue(lines.length > 0 ? lines : [`${yamlText(key)}:${note.lineEnding}`]);
  if (!value) return 'not-understood';
  const items = change(value.texts);
  if (items.every((item) => value.texts.includes(item)) && value.texts.every((item) => items.includes(item)))
    return [];
  const from = note.from + note.lines.slice(0, place.from).join('').length;
  return [replacement(from, lines.join(''), withItems(value, items, note))];
}

/** The lines of a property with other items. */
function withItems(value: ListValue, items: readonly string[], note: FrontMatter): string {
  const { head, rest, body, texts, raws, isFlow, indent } = value;
  const added = items.filter((item) => !texts.includes(item)).map(yamlText);
  if (indent !== undefined) return head + rest + blockBody(value, items, itemLines(added, indent, note));
  const kept = raws.flatMap((raw, at) => (items.includes(texts[at] ?? '') ? [fitForBrackets(raw)] : []));
  const all = [...kept, ...added];
  const noteIndent = indentOfLists(note);
  const inBrackets = isFlow || (noteIndent === undefined && all.length > 0);
  const below = inBrackets ? '' : itemLines(all, noteIndent, note);
  return [head, inBrackets ? ` [${all.join(', ')}]` : '', rest, below, ...body].join('');
}

/** Lines go and come one by one, so that the comments between them stay. */
function blockBody({ body }: ListValue, items: readonly string[], added: string): string {
  const end = body.map((line) => itemText(line) !== undefined).lastIndexOf(true) + 1;
  const stays = (line: string): boolean => isSilent(line) || items.includes(itemText(line) ?? '');
  return [...body.slice(0, end).filter(stays), added, ...body.slice(end)].join('');
}

function itemLines(items: readonly string[], indent = '', { lineEnding }: FrontMatter): string {
  return items.map((item) => `${indent}- ${item}${lineEnding}`).join('');
}

/** What stands before the dashes of the note's first list with a line an item. */
function indentOfLists({ yaml }: FrontMatter): string | undefined {
  return /:[ \t]*(?:[ \t]#.*)?\r?\n( *)-[ \t]/.exec(yaml)?.[1];
}

const wholeFlowItem = new RegExp(`^${flowItem}$`);

/** A text with commas needs quotes within brackets. */
function fitForBrackets(raw: string): string {
  return wholeFlowItem.test(raw) ? raw : yamlText(raw);
}
