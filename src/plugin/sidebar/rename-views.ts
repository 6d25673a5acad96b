import type { Workspace } from 'obsidian';
import { pendingRepliesType } from '../cards/note-actions';

/** A tab takes its title only when its view is made, so that for another title each list is made anew as it was. */
export async function renameViews(workspace: Workspace): Promise<void> {
  for (const leaf of workspace.getLeavesOfType(pendingRepliesType)) {
    const state = leaf.getViewState();
    await leaf.setViewState({ type: 'empty' });
    await leaf.setViewState(state);
  }
}
