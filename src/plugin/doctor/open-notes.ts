import type { App } from 'obsidian';

/** Opens a note, at a line where one is given; several side by side. */
export async function openNotes(
  { vault, workspace }: App,
  paths: readonly string[],
  line: number | undefined,
): Promise<void> {
  for (const [at, path] of paths.entries()) {
    const file = vault.getFileByPath(path);
    const leaf = at === 0 ? workspace.getLeaf(false) : workspace.getLeaf('split');
    // The app counts lines from 0.
    if (file) await leaf.openFile(file, line === undefined ? {} : { eState: { line: line - 1 } });
  }
}
