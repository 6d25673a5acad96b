import type { App } from '../app';
import { Menu } from '../ui/menu';
import { WorkspaceLeaf } from './leaf';

/** A part of the window that can be open or collapsed: the middle, or a side bar. */
export interface SplitState {
  collapsed: boolean;
}

/** Obsidian's `WorkspaceTabs`: leaves of which one is shown. */
export class WorkspaceTabs {
  readonly containerEl = createDiv('workspace-tabs mod-top');
  readonly leaves: WorkspaceLeaf[] = [];
  activeLeaf: WorkspaceLeaf | null = null;
  readonly #headers: HTMLElement;
  readonly #contents: HTMLElement;

  constructor(
    private readonly app: App,
    public split: SplitState,
  ) {
    const frame = this.containerEl.createDiv('workspace-tab-header-container');
    this.#headers = frame.createDiv({
      cls: 'workspace-tab-header-container-inner',
      attr: { role: 'tablist' },
    });
    this.#contents = this.containerEl.createDiv('workspace-tab-container');
  }

  isShown(): boolean {
    return !this.split.collapsed;
  }

  /** Adds an empty tab. */
  addLeaf(): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app, this);
    this.adopt(leaf);
    return leaf;
  }

  /** Takes a leaf in, as the shown one if there is none. */
  adopt(leaf: WorkspaceLeaf): void {
    leaf.parent = this;
    this.leaves.push(leaf);
    this.#headers.appendChild(leaf.tabHeaderEl);
    this.#contents.appendChild(leaf.containerEl);
    leaf.tabHeaderEl.onclick = () => {
      void this.app.workspace.revealLeaf(leaf);
    };
    leaf.tabHeaderEl.onkeydown = ({ key }) => {
      if (key === 'Enter' || key === ' ') void this.app.workspace.revealLeaf(leaf);
    };
    leaf.tabHeaderEl.oncontextmenu = (event) => {
      const menu = new Menu();
      leaf.view.onPaneMenu(menu, 'tab-header');
      menu.showAtMouseEvent(event);
    };
    leaf.drawTab();
    if (this.activeLeaf) this.#mark();
    else this.select(leaf);
  }

  removeLeaf(leaf: WorkspaceLeaf): void {
    const index = this.leaves.indexOf(leaf);
    if (index < 0) return;
    this.leaves.splice(index, 1);
    leaf.tabHeaderEl.remove();
    leaf.containerEl.remove();
    if (this.activeLeaf !== leaf) return;
    this.activeLeaf = null;
    const next = this.leaves[Math.min(index, this.leaves.length - 1)];
    if (next) this.select(next);
  }

  /** Shows a leaf; a deferred one gets its view now. */
  select(leaf: WorkspaceLeaf): void {
    this.activeLeaf = leaf;
    this.#mark();
    if (this.isShown()) void leaf.loadIfDeferred();
  }

  #mark(): void {
    for (const leaf of this.leaves) {
      const active = leaf === this.activeLeaf;
      leaf.tabHeaderEl.toggleClass('is-active', active);
      leaf.tabHeaderEl.setAttr('aria-selected', active ? 'true' : 'false');
      leaf.containerEl.toggle(active);
    }
  }
}

/** A side bar or, on a phone, a drawer. */
export class WorkspaceSidedock implements SplitState {
  readonly containerEl: HTMLElement;
  readonly tabs: WorkspaceTabs;
  collapsed = true;

  constructor(
    private readonly app: App,
    readonly side: 'left' | 'right',
  ) {
    this.containerEl = createDiv(
      `workspace-split mod-horizontal mod-sidedock mod-${side}-split is-collapsed`,
    );
    this.tabs = new WorkspaceTabs(app, this);
    this.containerEl.appendChild(this.tabs.containerEl);
  }

  expand(): void {
    this.#set(false);
    void this.tabs.activeLeaf?.loadIfDeferred();
  }

  collapse(): void {
    this.#set(true);
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  #set(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-collapsed', collapsed);
    this.app.workspace.trigger('resize');
    this.app.workspace.trigger('layout-change');
  }
}
