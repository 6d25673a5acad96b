import { lazy } from '../../base/text/lazy';
import { quotedText, withoutComment } from '../../editing/frontmatter/scalar';
import { namedLines, propertyLines, type PropertyLine } from '../../reading/interview/named-lines';
import type { Settings } from '../../base/settings/settings';
import type { SlipKind } from './finding';

/** A line of properties with a slip, and how it was most likely meant. */
export interface RepairedLine extends PropertyLine {
  readonly slip: SlipKind;
  readonly insert: string;
}

/** A slip of the keyboard in one line. */
interface LineSlip {
  readonly slip: SlipKind;
  /** The value as YAML reads it the way it was meant; `undefined` where this slip is not in it. */
  readonly value: (value: string) => string | undefined;
}

/** A quoted value with more behind it, which no quotes of its own hold together. */
const textBehindQuotes = /^("(?:[^"\\]|\\.)*"|'[^']*')[ \t]*[^\s,#]/;

/** Slips in a value, each of which alone keeps all properties from being read; the first that fits counts. */
const valueSlips: readonly LineSlip[] = [
  { slip: 'several-links', value: linkList },
  { slip: 'text-after-quotes', value: quotedIf(textBehindQuotes) },
  { slip: 'sign-first', value: quotedIf(/^(?:[@`%]|\*|&\S*(?:[^\w\s-]|$)|![^\w!]|[>|][^\s\d+-])/) },
  { slip: 'colon-in-value', value: quotedIf(/^[^"'[{|>&!*@`%#-][^]*:(?:[ \t]|$)/) },
];

/** The lines with a slip and what they would be without; in the order of the text. */
export function repairedLines(yaml: string, settings: Settings): RepairedLine[] {
  const named = new Set(namedLines(yaml, settings).map(({ at }) => at));
  const lines = propertyLines(yaml);
  // All of them may be indented, and some are.
  const isMixed = lines.some(({ isIndented, at }) => !isIndented && named.has(at));
  return lines.flatMap((line) => repaired(line, named.has(line.at), isMixed) ?? []);
}

/** Only names of an interview tell a wide colon, or space before the name, from text that is meant so. */
function repaired(line: PropertyLine, isNamed: boolean, isMixed: boolean): RepairedLine | undefined {
  const { text, key, value, hasWideColon, isIndented } = line;
  if ((hasWideColon || isIndented) && !isNamed) return undefined;
  const plain = withoutComment(value);
  const [inValue] = valueSlips.flatMap(({ slip, value: meant }) => {
    const written = meant(plain);
    return written === undefined ? [] : [{ slip, written }];
  });
  const written = (inValue?.written ?? plain) + value.slice(plain.length);
  const own = isIndented && isMixed ? 'indented-name' : inValue?.slip;
  const slip = hasWideColon ? 'wide-colon' : own;
  if (slip === undefined) return undefined;
  const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
  const name = text.slice(indent.length).startsWith('"') ? quotedText(key) : key;
  return { ...line, slip, insert: `${isMixed ? '' : indent}${name}: ${written}`.trimEnd() };
}

function quotedIf(pattern: RegExp): (value: string) => string | undefined {
  return (value) => (pattern.test(value) ? quotedText(value) : undefined);
}

const link = String.raw`\[\[[^[\]]+\]\]`;
const onlyLinks = lazy(() => new RegExp(`^${link}(?:[ \\t]*[,、，/／・][ \\t]*${link}|[ \\t]+${link})+$`));
const linkAndMore = lazy(() => new RegExp(`^${link}[ \\t]*[^\\s#]`));

/** Several links as a list; a link with words beside it as one text. */
function linkList(value: string): string | undefined {
  if (onlyLinks().test(value)) {
    const links = value.match(new RegExp(link, 'g')) ?? [];
    return `[${links.map(quotedText).join(', ')}]`;
  }
  return linkAndMore().test(value) ? quotedText(value) : undefined;
}
