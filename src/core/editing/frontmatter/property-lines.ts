import { scalar, scalarText } from './scalar';
import type { Span, WriteProblem } from './text-edit';

/** The frontmatter of a note, in lines that keep their endings. */
export interface FrontMatter {
  /** Where its first line begins. */
  readonly from: number;
  readonly yaml: string;
  readonly lines: readonly string[];
  readonly lineEnding: string;
}

const frontMatter = /^(\uFEFF?---[ \t]*(\r?\n))((?:[^]*?\n)??)---[ \t]*(?:\r?\n|$)/;

/** What is between `---` on the first line and the next line that is `---`. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const [, opening = '', lineEnding = '', yaml = ''] = frontMatter.exec(text) ?? [];
  const lines = yaml.match(/[^\n]*\n/g) ?? [];
  return opening === '' ? undefined : { from: opening.length, yaml, lines, lineEnding };
}

const keyStart = new RegExp(`^(${scalar})[ \\t]*:[ \\t\\r\\n]`);

/** Whether a line is blank or a comment. */
export function isSilent(line: string): boolean {
  return /^[ \t]*(?:#|\r?\n)/.test(line);
}

/** The lines of a property, with their place in the text of the note. */
export interface PropertyPlace extends Span {
  readonly lines: readonly string[];
}

/**
 * Where a property is in a note: for one that is missing no lines, at the end of the others. A line that fits
 * nowhere makes all of them doubtful.
 */
export function findProperty(note: FrontMatter, key: string): PropertyPlace | WriteProblem {
  const range = lineRange(note.lines, key);
  if (typeof range === 'string') return range;
  const lines = note.lines.slice(range.from, range.to);
  const from = note.from + lengthOf(note.lines.slice(0, range.from));
  return { from, to: from + lengthOf(lines), lines };
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((length, line) => length + line.length, 0);
}

/** The lines of a property without the comments and blank lines at their end. */
export function withoutSilentEnd(lines: readonly string[]): string {
  return lines.slice(0, lines.map(isSilent).lastIndexOf(false) + 1).join('');
}

/** By numbers of lines; the end twice for a property that is missing. */
function lineRange(lines: readonly string[], key: string): Span | WriteProblem {
  let from = lines.length;
  let to = from;
  let current: string | undefined;
  for (const [at, line] of lines.entries()) {
    const raw = keyStart.exec(line)?.[1];
    if (raw === undefined) {
      if (!isSilent(line) && (current === undefined || /^[^ \t\-\]}]/.test(line))) return 'not-understood';
    } else {
      current = scalarText(raw);
      if (current === key && from < lines.length) return 'key-twice';
      if (current === key) from = at;
    }
    if (current === key) to = at + 1;
  }
  return { from, to };
}
