import type { Extension } from '@codemirror/state';
import type { PaneType } from 'obsidian';
import type { App } from '../app';
import { getLinkpath } from '../cache/links';
import { host } from '../host-work';
import { callSafely } from '../later';
import { Platform } from '../platform';
import { debounce } from '../timing';
import { TFile } from '../vault/files';
import type { Menu } from '../ui/menu';
import type { WorkspaceLeaf } from './leaf';
import { LeafLookup } from './leaf-lookup';
import { MarkdownView } from './markdown-view';
import { ensureSideLeaf, openLink, type OpenHow, type SideOptions } from './opening';
import { openPopout, type WorkspaceWindow } from './popout';
import { WorkspaceSidedock, WorkspaceTabs } from './tabs';

/** Obsidian's `Workspace`: the middle with its tabs, two side bars, and pop-outs. */
export class Workspace extends LeafLookup {
  readonly containerEl = createDiv('workspace');
  readonly rootSplit: { containerEl: HTMLElement; collapsed: false; win: Window; doc: Document };
  readonly leftSplit: WorkspaceSidedock;
  readonly rightSplit: WorkspaceSidedock;
  readonly rootTabs: WorkspaceTabs[] = [];
  readonly popouts: WorkspaceWindow[] = [];
  readonly editorExtensions: Extension[] = [];
  layoutReady = false;
  requestSaveLayout = debounce(() => Promise.resolve(), 1000);
  #waiting: (() => unknown)[] = [];
  #recent: string[] = [];

  constructor(readonly app: App) {
    super();
    const containerEl = createDiv('workspace-split mod-vertical mod-root');
    this.rootSplit = { containerEl, collapsed: false, win: window, doc: document };
    this.leftSplit = new WorkspaceSidedock(app, 'left');
    this.rightSplit = new WorkspaceSidedock(app, 'right');
    this.containerEl.append(this.leftSplit.containerEl, containerEl, this.rightSplit.containerEl);
    app.views.on(
      'view-registered',
      (type: string) => {
        for (const leaf of this.getLeavesOfType(type)) void leaf.replaceBack();
      },
      host,
    );
    app.views.on(
      'view-unregistered',
      (type: string) => {
        for (const leaf of this.getLeavesOfType(type)) void leaf.replaceGone(type);
      },
      host,
    );
  }

  get activeEditor(): MarkdownView | null {
    return this.getActiveViewOfType(MarkdownView);
  }

  /** Calls at once when the layout is, else as soon as it does. */
  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callSafely(callback);
    else this.#waiting.push(callback);
  }

  /** The page has built everything. */
  becomeReady(): void {
    this.layoutReady = true;
    for (const callback of this.#waiting.splice(0)) callSafely(callback);
    this.trigger('layout-change');
    this.trigger('active-leaf-change', this.activeLeaf);
    this.trigger('file-open', this.getActiveFile());
  }

  getLeaf(newLeaf: PaneType | boolean = false): WorkspaceLeaf {
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf === 'split') return this.#addRootTabs().addLeaf();
    const tabs = this.activeRootTabs();
    const current = tabs.activeLeaf;
    return newLeaf !== false || current === null ? tabs.addLeaf() : current;
  }

  getUnpinnedLeaf = (): WorkspaceLeaf => this.getLeaf(false);
  splitActiveLeaf = (): WorkspaceLeaf => this.getLeaf('split');
  createLeafBySplit = (): WorkspaceLeaf => this.getLeaf('split');

  getLeftLeaf(): WorkspaceLeaf {
    return this.leftSplit.tabs.addLeaf();
  }

  getRightLeaf(): WorkspaceLeaf {
    return this.rightSplit.tabs.addLeaf();
  }

  ensureSideLeaf(type: string, side: 'left' | 'right', options: SideOptions = {}): Promise<WorkspaceLeaf> {
    return ensureSideLeaf(this, type, side, options);
  }

  openPopoutLeaf(): WorkspaceLeaf {
    return openPopout(this).tabs.addLeaf();
  }

  moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
    const popout = openPopout(this);
    leaf.parent.removeLeaf(leaf);
    popout.take(leaf);
    return popout;
  }

  openLinkText(
    link: string,
    source: string,
    newLeaf: PaneType | boolean = false,
    how: OpenHow = {},
  ): Promise<void> {
    return openLink(this, { link, source, newLeaf, how });
  }

  setActiveLeaf(leaf: WorkspaceLeaf, options: boolean | { focus?: boolean } = {}): void {
    leaf.parent.select(leaf);
    if (Platform.isMobile && leaf.parent.split === this.rootSplit) this.#closeDrawers();
    if (typeof options === 'object' && options.focus === true) this.#focus(leaf);
    if (this.activeLeaf === leaf) return;
    this.activeLeaf?.containerEl.removeClass('mod-active');
    this.activeLeaf = leaf;
    leaf.containerEl.addClass('mod-active');
    this.trigger('active-leaf-change', leaf);
  }

  /** Opens the side the leaf is on, shows its tab and waits for its view. */
  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    for (const dock of [this.leftSplit, this.rightSplit]) if (leaf.parent === dock.tabs) dock.expand();
    this.setActiveLeaf(leaf);
    await leaf.loadIfDeferred();
  }

  /** Tells listeners that tabs or their contents have changed. */
  announceLayout(leaf: WorkspaceLeaf | null): void {
    const file = leaf?.view instanceof MarkdownView ? leaf.view.file : null;
    if (file && leaf === this.activeLeaf) {
      this.#recent = [file.path, ...this.#recent.filter((path) => path !== file.path)];
      this.trigger('file-open', file);
    }
    if (this.activeLeaf && !this.allLeaves().includes(this.activeLeaf)) this.#afterDetach();
    this.trigger('layout-change');
  }

  getLastOpenFiles(): string[] {
    return this.#recent.slice(0, 10);
  }

  /** The file of the note that was last active; a side bar does not change it. */
  getActiveFile(): TFile | null {
    const view = this.activeLeaf?.view ?? this.activeRootTabs().activeLeaf?.view;
    const file =
      view && 'file' in view ? view.file : this.getMostRecentLeaf()?.getViewState().state?.['file'];
    return file instanceof TFile
      ? file
      : typeof file === 'string'
        ? this.app.vault.getFileByPath(file)
        : null;
  }

  getMostRecentLeaf(): WorkspaceLeaf | null {
    return this.activeRootTabs().activeLeaf;
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    this.rootTabs.flatMap((tabs) => tabs.leaves).forEach(callback);
  }

  updateOptions(): void {
    // Extensions take effect when a note is opened.
  }

  handleLinkContextMenu(menu: Menu, link: string, source: string, leaf?: WorkspaceLeaf): boolean {
    const file = this.app.metadataCache.getFirstLinkpathDest(getLinkpath(link), source);
    if (file) this.trigger('file-menu', menu, file, 'link-context-menu', leaf);
    return file !== null;
  }

  /** Every tab, wherever it is. */
  allLeaves(): WorkspaceLeaf[] {
    const groups = [
      this.leftSplit.tabs,
      ...this.rootTabs,
      this.rightSplit.tabs,
      ...this.popouts.map(({ tabs }) => tabs),
    ];
    return groups.flatMap((tabs) => tabs.leaves);
  }

  /** The group of tabs in the middle that new notes go to. */
  activeRootTabs(): WorkspaceTabs {
    const active = this.activeLeaf?.parent;
    return this.rootTabs.find((tabs) => tabs === active) ?? this.rootTabs.at(-1) ?? this.#addRootTabs();
  }

  #addRootTabs(): WorkspaceTabs {
    const tabs = new WorkspaceTabs(this.app, this.rootSplit);
    this.rootTabs.push(tabs);
    this.rootSplit.containerEl.appendChild(tabs.containerEl);
    return tabs;
  }

  #focus(leaf: WorkspaceLeaf): void {
    if (leaf.view instanceof MarkdownView && leaf.view.getMode() === 'source') leaf.view.editor.focus();
  }

  /** On a phone the middle shows only once the drawers are closed. */
  #closeDrawers(): void {
    this.leftSplit.collapse();
    this.rightSplit.collapse();
  }

  #afterDetach(): void {
    this.activeLeaf = null;
    const next = this.activeRootTabs().activeLeaf;
    if (next) this.setActiveLeaf(next);
    else this.trigger('active-leaf-change', null);
  }
}
