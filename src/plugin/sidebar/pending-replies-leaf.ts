import type { View, Workspace } from 'obsidian';

/** The type of the list's view, under which the app keeps its place; also the source of its previews and links. */
export const pendingRepliesType = 'henji-pending-replies';

/** Opens the list, in the right side bar if it is nowhere yet, and gives it the focus, at a card where one is named. */
export async function openPendingReplies(workspace: Workspace, path?: string): Promise<void> {
  const [open] = workspace.getLeavesOfType(pendingRepliesType);
  const leaf = open ?? (await workspace.ensureSideLeaf(pendingRepliesType, 'right', { reveal: true }));
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
  if (isList(leaf.view)) leaf.view.focusList(path);
}

/** The view itself, and not what stands for one that is not loaded. */
function isList(view: View): view is View & { focusList(path?: string): void } {
  return 'focusList' in view;
}

/** Whether the list is on the screen: in front of its tabs, and the side bar around it open. */
export function isListVisible(workspace: Workspace): boolean {
  return workspace.getLeavesOfType(pendingRepliesType).some(({ view }) => {
    const { width, height } = view.containerEl.getBoundingClientRect();
    return width > 0 && height > 0;
  });
}

/** A tab takes its title only when its view is made, so that for another title each list is made again as it was. */
export async function renameViews(workspace: Workspace): Promise<void> {
  for (const leaf of workspace.getLeavesOfType(pendingRepliesType)) {
    const state = leaf.getViewState();
    await leaf.setViewState({ type: 'empty' });
    await leaf.setViewState(state);
  }
}
