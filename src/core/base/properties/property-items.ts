import { baseName } from '../text/base-name';
import { isBlank, rawText } from './raw-value';

const noItems: readonly unknown[] = [];
/** Lists nested deeper than this are nobody's links; their contents stay one unreadable item. */
const maxDepth = 4;

/** The values of a property that may be one or a list, without blanks; an unquoted `[[link]]` is one text again. */
export function propertyItems(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => itemsWithin(item, 1));
  return isBlank(value) ? noItems : [value];
}

/** The one value of a property, also from a list of one; the list itself when it holds several. */
export function singleItem(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items = propertyItems(value);
  return items.length > 1 ? value : items[0];
}

/** YAML reads `[[a, b]]` as a list in a list: its texts are put together again. */
function itemsWithin(item: unknown, depth: number): readonly unknown[] {
  if (!Array.isArray(item)) return isBlank(item) ? noItems : [item];
  if (item.length === 0) return noItems;
  const nested = item.some((inner: unknown) => Array.isArray(inner));
  if (!nested || depth >= maxDepth) return [`[[${item.map((inner) => rawText(inner)).join(', ')}]]`];
  return item.flatMap((inner: unknown) => itemsWithin(inner, depth + 1));
}

const link = /\[\[([^[\]]*)\]\]/g;

/** The text with every `[[folder/name#heading|alias]]` replaced by `name`. */
export function withoutLinks(text: string): string {
  return text.includes('[[') ? text.replace(link, (_, target: string) => linkName(target)) : text;
}

function linkName(target: string): string {
  const path = target.split(/[|#]/, 1)[0] ?? '';
  return baseName(path).trim();
}
