import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** A Markdown file of a vault. */
export interface MarkdownFile {
  /** Its path in the vault, with `/`, in the composed form that Obsidian uses. */
  readonly path: string;
  /** Where it is on the disk. */
  readonly file: string;
}

/** The notes of a folder, in an order that depends on their names only, and the subfolders that could not be read. */
export interface FolderListing {
  readonly files: readonly MarkdownFile[];
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Lists the Markdown files of a vault and its subfolders. What begins with a dot is not Obsidian's to show, and a
 * symbolic link may lead out of the vault: neither is followed. Throws when the vault itself can't be read.
 */
export function listMarkdownFiles(vault: string): FolderListing {
  const files: MarkdownFile[] = [];
  const unreadable: { path: string; reason: string }[] = [];
  const paths = new Set<string>();
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      const found = entriesOf(join(vault, folder));
      const below = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
      for (const entry of found.reverse()) if (entry.isDirectory()) folders.push(below(entry.name));
      for (const { name } of found.filter(isMarkdownFile)) {
        files.push({ path: ownPath(below(name), paths), file: join(vault, below(name)) });
      }
    } catch (error) {
      if (folder === '') throw error;
      unreadable.push({ path: folder, reason: reasonOf(error) });
    }
  }
  return { files, unreadable };
}

/** Composed, as Obsidian has it; where two names differ in nothing else the second stays as it is on the disk. */
function ownPath(path: string, taken: Set<string>): string {
  const composed = path.normalize('NFC');
  const own = taken.has(composed) ? path : composed;
  taken.add(own);
  return own;
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function isMarkdownFile(entry: Dirent): boolean {
  return entry.isFile() && entry.name.endsWith('.md');
}

/** The system's short name of what went wrong: ENOENT, EACCES, … */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : firstLine(error.message);
}

/** The first line of a message, without the colon that announced the rest. */
function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/:$/, '');
}
