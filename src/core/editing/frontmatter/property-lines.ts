import { scalar, scalarText } from './scalar';
import type { WriteProblem } from './text-edit';

/** The frontmatter of a note, in lines that keep their endings. */
export interface FrontMatter {
  /** Where its first line begins. */
  readonly from: number;
  readonly yaml: string;
  readonly lines: readonly string[];
  readonly lineEnding: string;
}

const frontMatter = /^(\uFEFF?---[ \t]*(\r?\n))((?:[^]*?\n)??)---[ \t]*(?:\r?\n|$)/;

/** What stands between `---` on the first line and the next line that is `---`. */
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

/** Which lines belong to a property, none at the end when there is no such; a line that fits nowhere makes all doubtful. */
export function propertyLines(
  lines: readonly string[],
  key: string,
): { readonly from: number; readonly to: number } | WriteProblem {
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
