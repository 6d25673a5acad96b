/** How deep lists and objects are followed; YAML written by hand never nests this far. */
const maxDepth = 4;
/** Problems quote at most this many characters of a value. */
const maxQuoted = 200;

/** A value is read up to this length, in UTF-16 units; what is longer was pasted into the wrong place. */
export const maxText = 2_000;

/** Whether a text, or the texts of a list together, are longer than any value is read. */
export function isTooLong(value: unknown): boolean {
  return textLength(value, 0) > maxText;
}

/** Counts no further than it has to. */
function textLength(value: unknown, depth: number): number {
  if (typeof value === 'string') return value.length;
  // A date or a number, about as long as it is written.
  if (!Array.isArray(value) || depth > maxDepth) return 10;
  let length = 0;
  for (const item of value) {
    length += textLength(item, depth + 1);
    if (length > maxText) return length;
  }
  return length;
}

/** True when a property holds nothing: absent, null, white space, a list of nothing. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return !isVisible(value.charCodeAt(0)) && value.trim() === '';
  return Array.isArray(value) && value.every((item: unknown) => isBlankItem(item));
}

/** The text without the space around it; nearly always it has none, and to see that is much cheaper than trimming. */
export function trimmed(text: string): string {
  const isTight = isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1));
  return isTight ? text : text.trim();
}

/** ASCII signs, kana, kanji: no white space among them. NaN, the code of nothing, is not visible. */
function isVisible(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xfe00);
}

function isBlankItem(item: unknown): boolean {
  return Array.isArray(item) ? item.length === 0 : isBlank(item);
}

/** The value in the user's own writing, as near as the YAML parser left it; cut after 200 characters. */
export function rawText(value: unknown): string {
  return shortened(written(value, 0), maxQuoted);
}

/** The text, cut after `length` characters with … in place of the rest; no character is cut in two. */
export function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function written(value: unknown, depth: number): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return dateText(value);
  if (isPlainScalar(value)) return String(value);
  if (typeof value !== 'object') return `(${typeof value})`;
  if (depth === maxDepth) return '…';
  if (Array.isArray(value)) return listText(value, depth);
  return `{${Object.entries(value)
    .slice(0, maxQuoted)
    .map(([key, item]) => `${key}: ${written(item, depth + 1)}`)
    .join(', ')}}`;
}

/** True for what is neither text nor something with parts: it reads as it is printed. */
export function isPlainScalar(value: unknown): value is number | boolean | bigint {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint';
}

/** A list in a list is how YAML reads an unquoted `[[link]]`: shown as it was written. */
function listText(list: readonly unknown[], depth: number): string {
  const items = list.slice(0, maxQuoted).map((item) => written(item, depth + 1));
  return depth > 0 ? `[[${items.join(', ')}]]` : items.join(', ');
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'Invalid Date' : date.toISOString();
}
