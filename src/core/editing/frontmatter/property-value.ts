import { isSilent } from './property-lines';
import { flowItem, listItem, scalar, scalarText } from './scalar';

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
  /** What stands before the dashes, when each item has a line. */
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
  return readBlockText(lines) ?? readItems(lines);
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
export function itemText(line: string): string | undefined {
  const item = itemLine.exec(line);
  return item ? scalarText(item[2] ?? '') : undefined;
}
