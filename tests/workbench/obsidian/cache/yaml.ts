import { parse, stringify } from 'yaml';

/** Obsidian's `parseYaml`: YAML 1.2 core, so that dates stay text and an empty key is null. Throws on errors. */
export function parseYaml(text: string): unknown {
  return parse(text, { logLevel: 'error' }) as unknown;
}

/** Obsidian's `stringifyYaml`; the app's exact bytes are unknown, this is block style without folding. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

/** Where the frontmatter of a note is. */
export interface FrontMatterInfo {
  exists: boolean;
  frontmatter: string;
  from: number;
  to: number;
  contentStart: number;
}

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;

/** Obsidian's `getFrontMatterInfo`. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const match = content.startsWith('---') ? frontMatter.exec(content) : null;
  if (match?.index !== 0) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const from = match[0].indexOf('\n') + 1;
  const inside = match[1] ?? '';
  const text = inside === '' ? '' : `${inside}\n`;
  return { exists: true, frontmatter: text, from, to: from + inside.length, contentStart: match[0].length };
}
