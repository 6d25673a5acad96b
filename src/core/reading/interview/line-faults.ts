import type { Settings } from '../../base/settings/settings';
import { maxProperties } from '../../base/properties/max-properties';
import { withoutComment } from '../../base/properties/without-comment';
import type { LineFault, LineSlip } from './line-fault';
import { namedLines, propertyLines, type PropertyLine } from './named-lines';
import { structureFault } from './structure-fault';

/** A line of properties with a slip. */
export interface SlippedLine extends PropertyLine {
  readonly slip: LineSlip;
  /** The value without a comment. */
  readonly plain: string;
  /** The slip in the value alone, beside that of the name. */
  readonly inValue: LineSlip | undefined;
  /** Whether the line has to lose the space in front of it. */
  readonly isMixed: boolean;
}

/** Why properties do not parse. */
export interface BrokenLines {
  /** `undefined` where none of the usual causes is found. */
  readonly fault: LineFault | undefined;
  /** The line, without space around it; empty where it is not known. */
  readonly found: string;
  /** The line of the note, counted from 1. */
  readonly line: number | undefined;
}

/** The fence is the first line of the note, and lines are counted from 1. */
const firstLine = 2;

const link = String.raw`\[\[[^[\]]+\]\]`;
/** Several links side by side, and nothing else. */
export const onlyLinks = new RegExp(`^${link}(?:[ \\t]*[,、，/／・][ \\t]*${link}|[ \\t]+${link})+$`);

/** Slips in a value, each of which alone keeps all properties from being read; the first that fits counts. */
const valueSlips: readonly (readonly [LineSlip, RegExp])[] = [
  ['several-links', onlyLinks],
  ['several-links', new RegExp(`^${link}[ \\t]*[^\\s#]`)],
  // No quotes of its own hold together what follows them.
  ['text-after-quotes', /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?!'))[ \t]*[^\s,#]/],
  ['sign-first', /^(?:[@`%\]},]|-(?:[ \t]|$)|\*|&\S*(?:[^\w\s-]|$)|![^\w!]|[>|][^\s\d+-])/],
  ['colon-in-value', /^[^"'[{|>&!*@`%#-][^]*:(?:[ \t]|$)/],
];

/** The lines with a slip, in the order of the text. */
export function slippedLines(yaml: string, settings: Settings): SlippedLine[] {
  const named = new Set(namedLines(yaml, settings).map(({ at }) => at));
  const lines = propertyLines(yaml);
  // All of them may be indented, and some are.
  const isMixed = lines.some(({ isIndented, at }) => !isIndented && named.has(at));
  return lines.flatMap((line) => {
    const slipped = slippedLine(line, isMixed);
    // Only names of an interview tell a wide colon, or space beside the name, from text that is meant so.
    const isMeant = named.has(line.at) || !(line.hasWideColon || line.isIndented || line.lacksSpace);
    return slipped && isMeant ? [slipped] : [];
  });
}

function slippedLine(line: PropertyLine, isMixed: boolean): SlippedLine | undefined {
  const plain = withoutComment(line.value);
  const inValue = valueSlips.find(([, pattern]) => pattern.test(plain))?.[0];
  const ofName = (line.hasWideColon && 'wide-colon') || (line.lacksSpace && 'no-space');
  const slip = ofName || (line.isIndented && isMixed ? 'indented-name' : inValue);
  return slip && { ...line, slip, plain, inValue, isMixed };
}

/** The likeliest cause why properties do not parse, the first in the text; by the parser's message where none is known. */
export function brokenLines(yaml: string, settings: Settings, parserMessage: string): BrokenLines {
  if (yaml.length > maxProperties) return { fault: 'too-much', found: '', line: undefined };
  const [slip] = slippedLines(yaml, settings);
  const structure = structureFault(yaml);
  if (slip && !(structure && structure.at < slip.at)) return placed(slip.slip, slip.at, yaml);
  if (structure) return placed(structure.fault, structure.at, yaml);
  const [, line, otherLine] = /\bline (\d+)|\((\d+):\d+\)/.exec(parserMessage) ?? [];
  const at = Number(line ?? otherLine) - firstLine;
  return at >= 0 ? placed(undefined, at, yaml) : { fault: undefined, found: '', line: undefined };
}

function placed(fault: LineFault | undefined, at: number, yaml: string): BrokenLines {
  return { fault, found: yaml.split('\n')[at]?.trim() ?? '', line: at + firstLine };
}
