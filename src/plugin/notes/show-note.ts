import type { MarkdownView, TFile, Workspace } from 'obsidian';
import { viewsOf } from './note-views';

/** Brings the tab of a note to the front, or opens the note to be written in; returns its view. */
export async function showNote(file: TFile, workspace: Workspace): Promise<MarkdownView | undefined> {
  const [first] = viewsOf(file, workspace);
  if (first) {
    const active = viewsOf(file, workspace).find((view) => view.leaf === workspace.getMostRecentLeaf());
    await workspace.revealLeaf((active ?? first).leaf);
    workspace.setActiveLeaf((active ?? first).leaf, { focus: true });
    return active ?? first;
  }
  const leaf = workspace.getLeaf(false);
  await leaf.openFile(file, { active: true, state: { mode: 'source' } });
  return viewsOf(file, workspace).find((view) => view.leaf === leaf);
}

/** Opens a note at a heading. By its file, not by a link: a link to `C# ラボ` would lead to, and make, a note `C`. */
export function openAtHeading(file: TFile, heading: string, workspace: Workspace): Promise<void> {
  return workspace.getLeaf(false).openFile(file, { active: true, eState: { subpath: `#${heading}` } });
}
