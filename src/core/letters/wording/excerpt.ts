import type { Span } from '../../editing/frontmatter/text-edit';

/** A place with as much around it as tells which one it is, each on one line. */
export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly behind: string;
}

/** So many letters at most on either side. */
const reach = 24;
const SENTENCE_START = /[。！？!?]|\n[^\S\n]*\n/g;
const SENTENCE_END = /[。！？!?]|\n[^\S\n]*\n/;

/** The sentence around a place, shortened with … where it is long. */
export function excerptAround(text: string, { from, to }: Span): Excerpt {
  const start = [...text.slice(0, from).matchAll(SENTENCE_START)].at(-1);
  const before = text.slice(start ? start.index + start[0].length : 0, from);
  const end = SENTENCE_END.exec(text.slice(to));
  const behind = text.slice(to, end ? to + end.index + 1 : undefined);
  return {
    before: before.length > reach ? `…${oneLine(before.slice(-reach))}` : oneLine(before),
    found: oneLine(text.slice(from, to)),
    behind: behind.length > reach ? `${oneLine(behind.slice(0, reach))}…` : oneLine(behind),
  };
}

/** Japanese needs no blank where a line broke. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, '');
}
