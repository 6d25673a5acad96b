import type { App } from '../app';
import { Component } from '../component';
import type { Scope } from '../keymap';
import type { Menu } from '../ui/menu';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { WorkspaceLeaf } from './leaf';

/** Obsidian's `View`. */
export abstract class View extends Component {
  app: App;
  icon = 'file';
  navigation = false;
  containerEl: HTMLElement;
  scope: Scope | null = null;

  constructor(public leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv('workspace-leaf-content');
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  protected onOpen(): Promise<void> {
    return Promise.resolve();
  }

  protected onClose(): Promise<void> {
    return Promise.resolve();
  }

  /** Called by the leaf; `onOpen` is protected for everyone else. */
  async open(parent: HTMLElement): Promise<void> {
    this.containerEl.setAttr('data-type', this.getViewType());
    parent.appendChild(this.containerEl);
    this.load();
    await this.onOpen();
  }

  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(state: unknown, result: { history: boolean }): Promise<void>;
  setState(): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(state: unknown): void;
  setEphemeralState(): void {
    // For subclasses.
  }

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {
    // For subclasses.
  }

  onPaneMenu(menu: Menu, source: string): void;
  onPaneMenu(): void {
    // For subclasses.
  }
}

/** Obsidian's `ItemView`: a header and a content. */
export abstract class ItemView extends View {
  contentEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv('view-header');
    this.titleEl = this.headerEl.createDiv('view-header-title-container').createDiv('view-header-title');
    this.actionsEl = this.headerEl.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const action = this.actionsEl.createEl('button', { cls: 'clickable-icon view-action', prepend: true });
    setIcon(action, icon);
    setTooltip(action, title);
    action.addEventListener('click', callback);
    return action;
  }
}

/** Stands in for a view that has not been needed yet; it knows only what it would be. */
export class DeferredView extends View {
  constructor(
    leaf: WorkspaceLeaf,
    readonly type: string,
    private state: Record<string, unknown>,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return typeof this.state['title'] === 'string' ? this.state['title'] : this.type;
  }

  override getState(): Record<string, unknown> {
    return this.state;
  }

  override setState(state: unknown): Promise<void> {
    this.state = state as Record<string, unknown>;
    return Promise.resolve();
  }
}

/** What an empty tab shows, and a tab whose plugin has gone. */
export class EmptyView extends ItemView {
  #state: Record<string, unknown> = {};

  constructor(
    leaf: WorkspaceLeaf,
    readonly type = 'empty',
    readonly text = leaf.app.isJapanese() ? 'ファイルが開かれていません' : 'No file is open',
  ) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    if (this.type !== 'empty') return 'Plugin no longer active';
    return this.app.isJapanese() ? '新しいタブ' : 'New tab';
  }

  override getState(): Record<string, unknown> {
    return this.#state;
  }

  /** What a view of that type was told, for when it can be made again. */
  override setState(state: unknown): Promise<void> {
    this.#state = state as Record<string, unknown>;
    return Promise.resolve();
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'empty-state', text: this.text });
    return Promise.resolve();
  }
}
