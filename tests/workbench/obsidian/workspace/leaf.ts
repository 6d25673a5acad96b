import type { App } from '../app';
import { Events } from '../events';
import type { TFile } from '../vault/files';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import { DeferredView, EmptyView, type View } from './view';
import type { WorkspaceTabs } from './tabs';

/** What `setViewState` takes. */
export interface ViewState {
  type: string;
  state?: Record<string, unknown>;
  active?: boolean;
  pinned?: boolean;
}

let nextId = 0;

/** Obsidian's `WorkspaceLeaf`: one tab. Its view is made when it is first shown. */
export class WorkspaceLeaf extends Events {
  readonly id = `leaf-${(nextId += 1)}`;
  readonly containerEl = createDiv('workspace-leaf');
  readonly tabHeaderEl = createDiv({
    cls: 'workspace-tab-header tappable',
    attr: { role: 'tab', tabindex: 0 },
  });
  hoverPopover = null;
  view: View;
  #pinned = false;

  constructor(
    readonly app: App,
    public parent: WorkspaceTabs,
  ) {
    super();
    this.view = new EmptyView(this);
    void this.view.open(this.containerEl);
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  async loadIfDeferred(): Promise<void> {
    if (!(this.view instanceof DeferredView)) return;
    await this.#show(this.app.views.create(this.view.type, this), this.view.getState());
  }

  async open(view: View): Promise<View> {
    await this.#show(view, {});
    return view;
  }

  /** Opens a file here; one that no view is for goes to the default program, and the tab stays as it is. */
  async openFile(
    file: TFile,
    options: { state?: Record<string, unknown>; eState?: unknown; active?: boolean } = {},
  ): Promise<void> {
    const type = this.app.views.typeFor(file.extension);
    if (type === undefined) {
      this.app.openedOutside.push(file.path);
      return;
    }
    await this.setViewState(
      { type, state: { ...options.state, file: file.path }, active: options.active ?? true },
      options.eState,
    );
  }

  getViewState(): ViewState {
    return { type: this.view.getViewType(), state: this.view.getState(), pinned: this.#pinned };
  }

  async setViewState(
    { type, state = {}, active = false, pinned }: ViewState,
    ephemeral?: unknown,
  ): Promise<void> {
    if (pinned !== undefined) this.#pinned = pinned;
    if (this.view.getViewType() === type && !this.isDeferred) await this.#follow(state);
    else if (active || this.isVisible()) await this.#show(this.app.views.create(type, this), state);
    else await this.#show(new DeferredView(this, type, state), state);
    if (active) this.app.workspace.setActiveLeaf(this, { focus: true });
    if (ephemeral !== undefined) this.view.setEphemeralState(ephemeral);
    this.app.workspace.announceLayout(this);
  }

  /** The view stays and shows something else. */
  async #follow(state: Record<string, unknown>): Promise<void> {
    await this.view.setState(state, { history: false });
    this.drawTab();
  }

  /** Whether the leaf is the shown tab of a side that is open. */
  isVisible(): boolean {
    return this.parent.activeLeaf === this && this.parent.isShown();
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.#pinned);
  }

  setPinned(pinned: boolean): void {
    this.#pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  setGroup(): void {
    // Linked tabs are not simulated.
  }

  setGroupMember(): void {
    // Linked tabs are not simulated.
  }

  detach(): void {
    const { view } = this;
    this.parent.removeLeaf(this);
    void view.close();
    this.app.workspace.announceLayout(null);
  }

  /** The plugin after this view has gone: the tab stays, with a word about it, and keeps what it was for later. */
  async replaceGone(type: string): Promise<void> {
    const state = this.view.getState();
    await this.#show(new EmptyView(this, type, 'The plugin that drew this tab is not active.'), state);
  }

  /** The plugin after this tab is back: its view is made again in its place. */
  async replaceBack(): Promise<void> {
    if (!(this.view instanceof EmptyView)) return;
    const [type, state] = [this.view.getViewType(), this.view.getState()];
    const { views } = this.app;
    await this.#show(
      this.isVisible() ? views.create(type, this) : new DeferredView(this, type, state),
      state,
    );
  }

  getRoot(): unknown {
    return this.parent.split;
  }

  getContainer(): { win: Window; doc: Document } {
    return { win: this.containerEl.win, doc: this.containerEl.doc };
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  /** Draws the tab's icon and title. */
  drawTab(): void {
    this.tabHeaderEl.empty();
    const inner = this.tabHeaderEl.createDiv('workspace-tab-header-inner');
    setIcon(inner.createDiv('workspace-tab-header-inner-icon'), this.getIcon());
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: this.getDisplayText() });
    setTooltip(this.tabHeaderEl, this.getDisplayText());
    this.tabHeaderEl.setAttr('data-type', this.view.getViewType());
    this.tabHeaderEl.setAttr('aria-selected', this.parent.activeLeaf === this ? 'true' : 'false');
    const close = inner.createDiv('workspace-tab-header-inner-close-button');
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      this.detach();
    });
  }

  async #show(view: View, state: Record<string, unknown>): Promise<void> {
    const old = this.view;
    this.view = view;
    await old.close();
    await view.open(this.containerEl);
    await view.setState(state, { history: false });
    this.drawTab();
  }
}
