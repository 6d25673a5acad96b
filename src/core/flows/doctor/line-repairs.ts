import { quotedText } from '../../editing/frontmatter/scalar';
import type { Settings } from '../../base/settings/settings';
import { onlyLinks, slippedLines, type SlippedLine } from '../../reading/interview/line-faults';

/** A line of properties with a slip, and how it was most likely meant. */
export interface RepairedLine extends SlippedLine {
  readonly insert: string;
}

/** The lines with a slip and what they would be without; in the order of the text. */
export function repairedLines(yaml: string, settings: Settings): RepairedLine[] {
  return slippedLines(yaml, settings).map((line) => ({ ...line, insert: repaired(line) }));
}

function repaired({ text, key, value, plain, inValue, isMixed }: SlippedLine): string {
  const written = (inValue === undefined ? plain : meant(plain)) + value.slice(plain.length);
  const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
  const name = text.slice(indent.length).startsWith('"') ? quotedText(key) : key;
  return `${isMixed ? '' : indent}${name}: ${written}`.trimEnd();
}

/** A value as YAML reads it the way it was meant: several links as a list, all else as one text. */
function meant(value: string): string {
  if (!onlyLinks.test(value)) return quotedText(value);
  const links = value.match(/\[\[[^[\]]+\]\]/g) ?? [];
  return `[${links.map(quotedText).join(', ')}]`;
}
