import { announceMigration } from '../dom/html-helpers';
import type { WorkspaceLeaf } from './leaf';
import { WorkspaceTabs } from './tabs';
import { openWindowFrame, type WindowFrame } from './window-frame';
import type { Workspace } from './workspace';

/** A pop-out: a frame over the page instead of a window of its own. */
export class WorkspaceWindow {
  readonly collapsed = false;
  readonly tabs: WorkspaceTabs;

  constructor(
    private readonly workspace: Workspace,
    private readonly frame: WindowFrame,
  ) {
    this.tabs = new WorkspaceTabs(workspace.app, this);
    this.doc.body.appendChild(this.tabs.containerEl);
  }

  get win(): Window & typeof globalThis {
    return this.frame.win;
  }

  get doc(): Document {
    return this.win.document;
  }

  /** Moves a leaf in and tells its elements. */
  take(leaf: WorkspaceLeaf): void {
    this.tabs.adopt(leaf);
    announceMigration(leaf.containerEl);
    this.workspace.setActiveLeaf(leaf);
  }

  close(): void {
    for (const leaf of [...this.tabs.leaves]) leaf.detach();
    this.workspace.popouts.remove(this);
    this.workspace.trigger('window-close', this, this.win);
    this.frame.close();
  }
}

/** Opens an empty pop-out. */
export function openPopout(workspace: Workspace): WorkspaceWindow {
  const popout = new WorkspaceWindow(workspace, openWindowFrame(workspace.app, 'Pop-out window'));
  workspace.popouts.push(popout);
  workspace.trigger('window-open', popout, popout.win);
  return popout;
}
