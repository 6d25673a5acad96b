import { parse } from 'yaml';
import { readFrontMatter as frontMatterOf } from '../../src/core/editing/frontmatter/property-lines';
import { bodyStart } from '../../src/core/editing/insertion/insert-block';
import { firstLine } from './markdown-files';

/** The properties at the start of a note, as far as there are any and they parse. */
export type FrontMatter =
  | { readonly kind: 'none' }
  | { readonly kind: 'properties'; readonly properties: Readonly<Record<string, unknown>> }
  | { readonly kind: 'broken'; readonly text: string; readonly message: string };

/** Where the front matter of a text lies, without its fences. */
export interface FrontMatterBlock {
  readonly text: string;
  /** Where the body begins. */
  readonly end: number;
}

const none: FrontMatter = { kind: 'none' };

/** Nobody writes more by hand, and a parser may take seconds over as much of nonsense. */
const maxLength = 65_536;
/** In the parser's own language: it is quoted like the parser's messages. */
const tooLong = `Longer than ${maxLength} characters`;

/** Finds the front matter as Obsidian does: between `---` on the first line and the next line that is `---`. */
export function findFrontMatter(note: string): FrontMatterBlock | undefined {
  const found = frontMatterOf(note);
  return found && { text: found.yaml, end: bodyStart(note) };
}

/**
 * Reads the front matter of a note by the YAML 1.2 core schema: dates stay texts. A mapping is what counts as
 * properties; duplicate keys, and aliases that would grow without bound, are as broken as a missing quote.
 */
export function readFrontMatter(block: FrontMatterBlock | undefined): FrontMatter {
  if (block === undefined) return none;
  if (block.text.length > maxLength) return { kind: 'broken', text: block.text, message: tooLong };
  try {
    // The line of the fence is put back, so that the parser's line numbers are those of the note.
    const value: unknown = parse(`\n${block.text}`, { logLevel: 'error', maxAliasCount: 100 });
    return isMapping(value) ? { kind: 'properties', properties: value } : none;
  } catch (error) {
    const message = error instanceof Error ? firstLine(error.message) : String(error);
    return { kind: 'broken', text: block.text, message };
  }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
