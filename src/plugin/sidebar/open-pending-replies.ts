import type { Workspace } from 'obsidian';
import { pendingRepliesType } from '../cards/note-actions';
import { PendingRepliesView } from './pending-replies-view';

/** Opens the list, in the right side bar if it is nowhere yet, and gives it the focus. */
export async function openPendingReplies(workspace: Workspace): Promise<void> {
  const [open] = workspace.getLeavesOfType(pendingRepliesType);
  const leaf = open ?? (await workspace.ensureSideLeaf(pendingRepliesType, 'right', { reveal: true }));
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
  if (leaf.view instanceof PendingRepliesView) leaf.view.focusList();
}
