import { type Tag, nextTag } from './scan-tags';
import { type TemplateProblem, type TemplateProblemCode, placeOf } from './template';

/**
 * The bounds of a template: without them forty lines can run for days. The parser's time grows
 * with the square of the depth, so length and depth are checked before it sees the text.
 */
export const templateLimits = {
  /** UTF-16 units of the file. */
  length: 16_384,
  /** Blocks inside blocks, where every `{{else if}}` is one more; and expressions in brackets inside one another. */
  depth: 32,
  /** Pieces written and rounds of `each`. */
  steps: 100_000,
  /** UTF-16 units of the result. */
  output: 1_000_000,
} as const;

/** A block that is open, with how many blocks it stands for: an `{{else if}}` opens one inside the other. */
interface OpenBlock {
  readonly tag: Tag;
  levels: number;
}

/**
 * Looks once over a template, in time that grows with its length only, before Handlebars' parser sees it: too long, too
 * deep, or a tag or block without its end. `undefined` when the parser may read it.
 */
export function checkBounds(file: string, text: string): TemplateProblem | undefined {
  const problem = (code: TemplateProblemCode, { at, end }: Pick<Tag, 'at' | 'end'>): TemplateProblem => ({
    file,
    code,
    ...placeOf(text, at),
    found: oneLine(text.slice(at, end)),
  });
  if (text.length > templateLimits.length) return problem('too-long', { at: 0, end: 0 });
  const open: OpenBlock[] = [];
  let depth = 0;
  for (let tag = nextTag(text, 0); tag; tag = nextTag(text, tag.end)) {
    const code = problemOf(tag, open);
    if (code) return problem(code, tag);
    depth += follow(tag, open);
    if (Math.max(depth, tag.nesting) > templateLimits.depth) return problem('too-deep', tag);
  }
  const last = open.pop();
  return last && problem('unclosed-block', last.tag);
}

function problemOf({ is }: Tag, open: readonly OpenBlock[]): TemplateProblemCode | undefined {
  if (is === 'unclosed') return 'unclosed-tag';
  if (is === 'raw') return 'unsupported';
  return is === 'close' && open.length === 0 ? 'unopened-block' : undefined;
}

/** Opens or closes what a tag opens or closes, and returns the change of depth. */
function follow(tag: Tag, open: OpenBlock[]): number {
  if (tag.is === 'close') return -(open.pop()?.levels ?? 0);
  if (tag.is === 'open') open.push({ tag, levels: 1 });
  const inner = open.at(-1);
  if (tag.is === 'chain' && inner) inner.levels += 1;
  return tag.is === 'open' || (tag.is === 'chain' && inner) ? 1 : 0;
}

const LONGEST_QUOTE = 60;

function oneLine(piece: string): string {
  const line = piece.split('\n', 1)[0] ?? '';
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
