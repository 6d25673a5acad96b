import type { Workspace } from 'obsidian';
import { pendingRepliesType } from '../cards/note-actions';

/** Whether the list is on the screen: in front of its tabs, and the side bar around it open. */
export function isListVisible(workspace: Workspace): boolean {
  return workspace.getLeavesOfType(pendingRepliesType).some(({ view }) => {
    const { width, height } = view.containerEl.getBoundingClientRect();
    return width > 0 && height > 0;
  });
}
