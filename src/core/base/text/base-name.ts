/** The name of a note without its folder and without `.md`, as Obsidian shows it. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
