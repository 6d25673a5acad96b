import { Events } from '../events';
import type { WorkspaceLeaf } from './leaf';
import type { View } from './view';

/** The part of the workspace that finds leaves. */
export abstract class LeafLookup extends Events {
  activeLeaf: WorkspaceLeaf | null = null;

  /** Every tab, wherever it is. */
  abstract allLeaves(): WorkspaceLeaf[];

  getActiveViewOfType<T extends View>(type: abstract new (...values: never[]) => T): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    this.allLeaves().forEach(callback);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }
}
