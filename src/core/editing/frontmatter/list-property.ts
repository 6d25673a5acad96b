import { itemText, type PropertyValue } from './property-value';
import { isSilent, type FrontMatter } from './property-lines';
import { flowItem, writtenScalar } from './scalar';

/**
 * The lines of a property as a list of these items: those it has already stay where and as they are written, new ones
 * come after them; without items the key stays. A property that is no list yet becomes one in the note's style.
 */
export function withItems(value: PropertyValue, items: readonly string[], note: FrontMatter): string {
  const { head, gap, rest, body, texts, raws, isFlow, indent } = value;
  const added = items.filter((item) => !texts.includes(item)).map(writtenScalar);
  if (indent !== undefined) return head + rest + blockBody(value, items, itemLines(added, indent, note));
  const kept = raws.flatMap((raw, at) => (items.includes(texts[at] ?? '') ? [fitForBrackets(raw)] : []));
  const all = [...kept, ...added];
  const noteIndent = indentOfLists(note);
  const inBrackets = isFlow || (noteIndent === undefined && all.length > 0);
  const below = inBrackets ? '' : itemLines(all, noteIndent, note);
  return [head, inBrackets ? `${gap}[${all.join(', ')}]` : '', rest, below, ...body].join('');
}

/** Lines go and come one by one, so that the comments between them stay. */
function blockBody({ body }: PropertyValue, items: readonly string[], added: string): string {
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
  return wholeFlowItem.test(raw) ? raw : writtenScalar(raw);
}
