import { baseName } from '../text/base-name';
import { isBlank, rawText } from './raw-value';

const noItems: readonly unknown[] = [];
/** Lists nested deeper than this are no one's links; their contents stay one unreadable item. */
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

const link = /!?\[\[([^[\]]*)\]\]/g;
const markdownLink = /!?\[([^[\]]*)\]\((?:<([^<>]*)>|([^()<>\s]*))(?:[ \t]+"[^"]*")?\)/g;

/** The text with every `[[folder/name#heading|alias]]` and `[alias](folder/name.md#heading)` replaced by `name`. */
export function withoutLinks(text: string): string {
  if (!mayHoldLink(text)) return text;
  return text
    .replace(link, (_, target: string) => linkName(target))
    .replace(markdownLink, (_, alias: string, bracketed: string | undefined, bare: string | undefined) =>
      markdownName(alias.trim(), bracketed ?? bare ?? ''),
    );
}

/** Whether a text may hold a link: hardly any does. */
export function mayHoldLink(text: string): boolean {
  return text.includes(']') && (text.includes(']]') || text.includes(']('));
}

/** A sign `#` with a space after it begins no heading: C# ラボ is a name. */
function linkName(target: string): string {
  const path = target.split(/\||#(?! )/, 1)[0] ?? '';
  return baseName(path).trim();
}

/** The name of the note; what leads elsewhere, or nowhere, is called as it is shown. */
function markdownName(alias: string, target: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(target)) return alias;
  return linkName(decoded(target)) || alias;
}

/** A path with its `%20` as text; blank where it is broken. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return '';
  }
}
