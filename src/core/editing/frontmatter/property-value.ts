import { isSilent, type FrontMatter } from './property-lines';
import { flowItem, listItem, quotedText, scalar, scalarText, writtenScalar } from './scalar';

/** A property's lines: one value or none, `[a, b]`, or a line an item. */
export interface PropertyValue {
  /** The first line up to the colon, the space before its value, and what follows that. */
  readonly head: string;
  readonly gap: string;
  readonly rest: string;
  readonly body: readonly string[];
  readonly isFlow: boolean;
  /** A text over several lines (`|`, `>`), of which nothing is read: it can be replaced, not added to. */
  readonly isBlockText: boolean;
  /** What comes before the dashes, when each item has a line. */
  readonly indent: string | undefined;
  /** The items as they are written, and what they say. */
  readonly raws: readonly string[];
  readonly texts: readonly string[];
}

const lineEnd = String.raw`((?:[ \t]+#[^\r\n]*|[ \t]*)\r?\n)$`;
const flow = String.raw`\[(?:[ \t]*${flowItem}[ \t]*,)*(?:[ \t]*${flowItem})?[ \t]*\]`;
const propertyLine = new RegExp(String.raw`^(${scalar}[ \t]*:)(?:([ \t]+)(${flow}|${scalar}))?${lineEnd}`);
const blockTextLine = new RegExp(String.raw`^(${scalar}[ \t]*:)([ \t]+)[|>][-+\d]{0,2}${lineEnd}`);
const itemLine = new RegExp(String.raw`^( *)-(?:[ \t]+(${listItem}))?${lineEnd}`);

/** Reads a property; `undefined` for anything that spans lines or points elsewhere in a way not known here. */
export function readPropertyValue(lines: readonly string[]): PropertyValue | undefined {
  return readBlockText(lines) ?? readItems(lines) ?? readFolded(lines);
}

/** What follows the last line of the text stays. */
function readBlockText([first = '', ...body]: readonly string[]): PropertyValue | undefined {
  const [line, head = '', gap = '', rest = ''] = blockTextLine.exec(first) ?? [];
  const end = body.map((one) => /^ .*\S/.test(one)).lastIndexOf(true) + 1;
  const below = body.slice(end);
  if (line === undefined || !below.every(isSilent)) return undefined;
  const none = { isFlow: false, indent: undefined, raws: [], texts: [] };
  return { ...none, head, gap, rest, body: below, isBlockText: true };
}

/** A text that other programs have folded over several lines, in quotes or without. */
const foldedStart = new RegExp(
  String.raw`^(${scalar}[ \t]*:)([ \t]+)(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*|[^\s"'#&*!|>%@\x60[\]{},?:-][^#\r\n]*?)(\r?\n)$`,
);
/** No key of its own, no item, no comment. */
const foldedLine = /^[ \t]+(?![ \t#-])(?![^"'\r\n]*:[ \t\r\n])[^\r\n]*\r?\n$/;

/** Such a text can be replaced, not added to. What was read here the host's own parser has to confirm. */
function readFolded([first = '', ...body]: readonly string[]): PropertyValue | undefined {
  const [line, head = '', gap = '', rest = ''] = foldedStart.exec(first) ?? [];
  const silent = body.findIndex(isSilent);
  const end = silent < 0 ? body.length : silent;
  const below = body.slice(end);
  const isFolded = end > 0 && body.slice(0, end).every((one) => foldedLine.test(one));
  if (line === undefined || !isFolded || !below.every(isSilent)) return undefined;
  const none = { isFlow: false, indent: undefined, raws: [], texts: [] };
  return { ...none, head, gap, rest, body: below, isBlockText: true };
}

function readItems([first = '', ...body]: readonly string[]): PropertyValue | undefined {
  const [line, head = '', gap = ' ', value = '', rest = ''] = propertyLine.exec(first) ?? [];
  const items = body.filter((one) => !isSilent(one)).map((one) => itemLine.exec(one));
  const indents = new Set(items.map((item) => item?.[1]));
  const isKnown = line !== undefined && !indents.has(undefined) && indents.size <= (value === '' ? 1 : 0);
  if (!isKnown) return undefined;
  const isFlow = value.startsWith('[');
  const single = value === '' ? [] : [value];
  const inLine = isFlow ? (value.slice(1, -1).match(new RegExp(flowItem, 'g')) ?? []) : single;
  const raws = items.length > 0 ? items.map((item) => item?.[2] ?? '') : inLine;
  const texts = raws.map(scalarText);
  return { head, gap, rest, body, isFlow, isBlockText: false, indent: [...indents][0], raws, texts };
}

/** What the line of an item says; `undefined` for a comment. */
function itemText(line: string): string | undefined {
  const item = itemLine.exec(line);
  return item ? scalarText(item[2] ?? '') : undefined;
}

/** The lines of a property that is not a list, with another value; a blank text leaves only the key. */
export function withScalar(value: PropertyValue, next: string | boolean): string {
  const { head, gap, rest, body, raws } = value;
  const raw = scalarLike(raws[0] ?? '', next);
  return [head, raw === '' ? '' : gap + raw, rest, ...body].join('');
}

/** A value in the quotes of the one before; that one itself, if it says the same. */
function scalarLike(old: string, next: string | boolean): string {
  if (typeof next === 'boolean') return String(next);
  if (next === '') return '';
  const isQuoted = /^["']/.test(old);
  if (isQuoted && scalarText(old) === next) return old;
  if (old.startsWith('"')) return quotedText(next);
  if (old.startsWith("'") && isPrintable(next)) return `'${next.replaceAll("'", "''")}'`;
  return writtenScalar(next);
}

/** Whether single quotes, which know no escapes, can hold a text. */
function isPrintable(text: string): boolean {
  return !/[^\P{C}\p{Cf}]|[\u2028\u2029\uFEFF]/u.test(text);
}

/**
 * The lines of a property as a list of these items: those it has already stay where and as they are written, new ones
 * come after them; without items the key stays. A property that is not a list yet becomes one in the note's style.
 */
export function withItems(value: PropertyValue, items: readonly string[], note: FrontMatter): string {
  const { head, gap, rest, body, texts, raws, isFlow, indent } = value;
  const added = items.filter((item) => !texts.includes(item)).map(writtenScalar);
  if (indent !== undefined) return head + rest + blockBody(value, items, itemLines(added, indent, note));
  const isAlone = items.length < 2;
  const kept = raws.flatMap((raw, at) =>
    items.includes(texts[at] ?? '')
      ? [isAlone ? fitForBrackets(raw) : linkInQuotes(fitForBrackets(raw))]
      : [],
  );
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

/** What comes before the dashes of the note's first list with a line an item. */
function indentOfLists({ yaml }: FrontMatter): string | undefined {
  return /:[ \t]*(?:[ \t]#.*)?\r?\n( *)-[ \t]/.exec(yaml)?.[1];
}

/** An unquoted `[[link]]` beside others would look like a list in a list. */
function linkInQuotes(raw: string): string {
  return raw.startsWith('[') && !raw.startsWith('[[') ? quotedText(scalarText(raw)) : raw;
}

const wholeFlowItem = new RegExp(`^${flowItem}$`);

/** A text with commas needs quotes within brackets. */
function fitForBrackets(raw: string): string {
  return wholeFlowItem.test(raw) ? raw : writtenScalar(raw);
}
