import { announceMigration } from '../dom/html-helpers';
import { installDomHelpers } from '../dom/install';
import type { WorkspaceLeaf } from './leaf';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/**
 * A pop-out: a frame over the page instead of a window of its own. It has its own `window`, `document` and DOM
 * classes, which is what plugins stumble over.
 */
export class WorkspaceWindow {
  readonly collapsed = false;
  readonly tabs: WorkspaceTabs;

  constructor(
    private readonly workspace: Workspace,
    readonly frame: HTMLIFrameElement,
    readonly win: Window & typeof globalThis,
  ) {
    this.tabs = new WorkspaceTabs(workspace.app, this);
    this.doc.body.appendChild(this.tabs.containerEl);
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
    this.frame.remove();
  }
}

function copyLook(from: Document, to: Document): void {
  to.documentElement.className = from.documentElement.className;
  to.body.className = `${from.body.className} is-popout-window`;
  for (const style of from.querySelectorAll('style, link[rel=stylesheet]'))
    to.head.appendChild(style.cloneNode(true));
}

/** Opens an empty pop-out. */
export function openPopout(workspace: Workspace): WorkspaceWindow {
  const frame = document.body.createEl('iframe', {
    cls: 'workbench-popout',
    attr: { title: 'Pop-out window' },
  });
  const win = frame.contentWindow as Window & typeof globalThis;
  installDomHelpers(win);
  copyLook(document, win.document);
  const popout = new WorkspaceWindow(workspace, frame, win);
  workspace.popouts.push(popout);
  workspace.trigger('window-open', popout, win);
  return popout;
}
