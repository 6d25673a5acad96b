import { readFrontMatter } from '../../editing/frontmatter/property-lines';
import { looksLikeInterview } from '../../reading/interview/looks-like-interview';
import { namedLines, type NamedLine } from '../../reading/interview/named-lines';
import type { Settings } from '../../base/settings/settings';
import type { TextSlip } from './finding';

/** A slip, and the line of the note where it is, counted from 1. */
export interface PlacedSlip extends TextSlip {
  readonly line: number;
}

/** Why properties that do not parse do not, where that can be said better than by the parser. */
export function slipInBroken(yaml: string, settings: Settings): PlacedSlip | undefined {
  const lines = namedLines(yaml, settings);
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
  const lines = namedLines(yaml, settings);
  const [first] = lines;
  const isOfInterview = isListed || looksLikeInterview(new Set(lines.map(({ field }) => field)));
  return first && isOfInterview ? placed('lower-properties', first, above.split('\n').length + 1) : undefined;
}

function placed(slip: TextSlip['slip'], { text, at }: NamedLine, firstLine: number): PlacedSlip {
  return { kind: 'slip', slip, found: text.trim(), line: at + firstLine };
}
