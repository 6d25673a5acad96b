import { readFrontMatter } from '../../editing/frontmatter/property-lines';
import { acceptedNames, comparableName } from '../../base/properties/accepted-names';
import type { Field } from '../../base/properties/fields';
import { isPlaceholder } from '../../reading/interview/template-notes';
import type { Settings } from '../../base/settings/settings';
import type { TextSlip } from './finding';
import { similarField } from './similar-names';
import { looksLikeInterview } from './looks-like-interview';

/** A line that begins with the name of a field, or nearly. */
interface NamedLine {
  readonly field: Field;
  readonly text: string;
  /** Its place among the lines, counted from 0. */
  readonly at: number;
  readonly isIndented: boolean;
  readonly hasWideColon: boolean;
}

/** A slip, and the line of the note where it is, counted from 1. */
export interface PlacedSlip extends TextSlip {
  readonly line: number;
}

const keyLine = /^([ \t]*)["']?([^\s"'#:：\-[{][^:：]*?)["']?[ \t]*([:：])[ \t]*([^\r\n]*)/;

/** The lines that name a field; what is indented below a name without a value, or in a text of lines, is part of that. */
function namedLines(lines: readonly string[], settings: Settings): NamedLine[] {
  const accepted = acceptedNames(settings.propertyNames);
  let isBelow = false;
  return lines.flatMap((text, at) => {
    const [line, indent = '', key = '', colon, value = ''] = keyLine.exec(text) ?? [];
    const isIndented = indent !== '';
    if (line === undefined || isPlaceholder(text) || (isIndented && isBelow)) return [];
    const hasWideColon = colon === '：';
    if (!isIndented) isBelow = !hasWideColon && /^(?:$|[|>])/.test(value);
    const field = accepted.get(comparableName(key))?.field ?? similarField(key)?.field;
    return field === undefined ? [] : [{ field, text, at, isIndented, hasWideColon }];
  });
}

/** Whether properties that do not parse have the names that interview notes have, by their lines. */
export function isBrokenInterview(text: string, settings: Settings): boolean {
  const lines = namedLines(readFrontMatter(text)?.lines ?? [], settings);
  return looksLikeInterview(new Set(lines.map(({ field }) => field)));
}

/** Why properties that do not parse do not, where that can be said better than by the parser. */
export function slipInBroken(text: string, settings: Settings): PlacedSlip | undefined {
  const lines = namedLines(readFrontMatter(text)?.lines ?? [], settings);
  const wide = lines.find(({ hasWideColon }) => hasWideColon);
  if (wide) return placed('wide-colon', wide, 2);
  // All of them may be indented, and some are.
  const indented = lines.find(({ isIndented }) => isIndented);
  const isMixed = lines.some(({ isIndented }) => !isIndented);
  return indented && isMixed ? placed('indented-name', indented, 2) : undefined;
}

const lowerBlock = /^(\s*)---[ \t]*\r?\n([^]*?\n)---[ \t]*(?:\r?\n|$)/;

/**
 * Properties of an interview that do not begin on the first line, and so are text to the app; in a note that is
 * listed any property of an interview speaks for them.
 */
export function lowerProperties(text: string, isListed: boolean, settings: Settings): PlacedSlip | undefined {
  const [, above = '', yaml = ''] = readFrontMatter(text) ? [] : (lowerBlock.exec(text) ?? []);
  const lines = namedLines(yaml.match(/[^\n]*\n/g) ?? [], settings);
  const [first] = lines;
  const isOfInterview = isListed || looksLikeInterview(new Set(lines.map(({ field }) => field)));
  return first && isOfInterview ? placed('lower-properties', first, above.split('\n').length + 1) : undefined;
}

function placed(slip: TextSlip['slip'], { text, at }: NamedLine, firstLine: number): PlacedSlip {
  return { kind: 'slip', slip, found: text.trim(), line: at + firstLine };
}
