import { propertiesOf, type ParseYaml } from '../../editing/frontmatter/note-plan';
import { looksLikeInterview } from '../../reading/interview/interview-notes';
import { namedLines, type NamedLine } from '../../reading/interview/named-lines';
import type { Settings } from '../../base/settings/settings';
import type { Fix, TextSlip } from './finding';
import { brokenLines } from '../../reading/interview/line-faults';
import { repairedLines, type RepairedLine } from './line-repairs';

/** A slip, the line of the note where it is, counted from 1, if it is in one, and what fixes it. */
export interface PlacedSlip extends TextSlip {
  readonly line: number | undefined;
  readonly fixes: readonly Fix[];
}

/** Why properties that do not parse do not, where that is one of the usual causes. */
export function slipInBroken(yaml: string, settings: Settings, parse: ParseYaml): PlacedSlip | undefined {
  const { fault, found, line } = brokenLines(yaml, settings, '');
  const fixes = lineFixes(yaml, repairedLines(yaml, settings), parse);
  return fault && { kind: 'slip', slip: fault, found, line, fixes };
}

/** All lines at once; none as long as the properties would still not be read. */
function lineFixes(yaml: string, repaired: readonly RepairedLine[], parse: ParseYaml): Fix[] {
  const lines = yaml.split('\n');
  for (const { at, text, insert } of repaired) lines[at] = (lines[at] ?? '').replace(text, () => insert);
  const properties = propertiesOf(`---\n${lines.join('\n')}---\n`, parse);
  const isRead = repaired.every(({ key }) => properties && Object.hasOwn(properties, key));
  const [first] = repaired;
  if (!first || !isRead) return [];
  const edits = repaired.map(({ text, insert }) => ({ do: 'line', found: text, insert }) as const);
  return [{ action: { do: 'line', text: first.insert }, edits, sameAs: `repair ${first.slip}` }];
}

/** A byte order mark and blank lines, and the properties below them. */
const lowBlock = /^(\uFEFF?\s*)---[ \t]*\r?\n([^]*?\n)---[ \t]*(?:\r?\n|$)/;

/**
 * Properties of an interview that do not begin with the first sign of the note, and so are text to the app; in a note
 * that is listed any property of an interview speaks for them.
 */
export function lowerProperties(
  text: string,
  isListed: boolean,
  settings: Settings,
  parse: ParseYaml,
): PlacedSlip | undefined {
  const [, above = '', yaml = ''] = lowBlock.exec(text) ?? [];
  if (above === '') return undefined;
  const lines = namedLines(yaml, settings);
  const [first] = lines;
  const isOfInterview = isListed || looksLikeInterview(new Set(lines.map(({ field }) => field)));
  if (!first || !isOfInterview) return undefined;
  return placedAbove(above, first, propertiesOf(text.slice(above.length), parse) !== undefined);
}

function placedAbove(above: string, { text, at }: NamedLine, isRead: boolean): PlacedSlip {
  const slip = above === '\uFEFF' ? 'byte-order-mark' : 'lower-properties';
  const fix: Fix = { action: { do: 'first-line' }, edits: [{ do: 'first-line' }], sameAs: `repair ${slip}` };
  const line = at + above.split('\n').length + 1;
  return { kind: 'slip', slip, found: text.trim(), line, fixes: isRead ? [fix] : [] };
}
