import {
  ItemView,
  Platform,
  type HoverPopover,
  type IconName,
  type Menu,
  type ViewStateResult,
  type WorkspaceLeaf,
} from 'obsidian';
import { render } from 'preact';
import { wordsOf } from '../../core/base/language/words';
import { changeText, statusesOf, type Statuses } from '../../core/views/sidebar/announcement';
import { nearest } from '../../core/views/sidebar/keys';
import {
  firstSidebarState,
  keptState,
  readGroups,
  toggled,
  withKeptState,
  type SidebarState,
} from '../../core/views/sidebar/sidebar-state';
import type { CardDeps } from '../cards/card-handlers';
import type { ReplyState } from '../index/reply-store';
import { ListActions, type ListPlace } from './list-actions';
import { focusCard, focusedPath, focusGroup, focusSearch, hasFocus } from '../cards/card-dom';
import { pendingRepliesType } from './pending-replies-leaf';
import { SidebarScreen, visiblePaths } from './sidebar-screen';
import { SheetReader } from '../cards/sheet-reader';
import { Sidebar, type Screen } from './sidebar';
import { followClock } from '../cards/follow-clock';

/** What the view needs of the plugin. */
export interface PendingRepliesDeps extends CardDeps {
  /** The folded groups, remembered on this device. */
  readonly folding: { load(): unknown; save(groups: readonly string[]): void };
}

let views = 0;

/** The view 返事待ち: draws the state of the store, and keeps how someone looks at it. */
export class PendingRepliesView extends ItemView implements ListPlace {
  override icon: IconName = 'hourglass';
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  readonly #id = `henji-${++views}`;
  readonly #screens: SidebarScreen;
  readonly sheets = new SheetReader(this.app.vault);
  readonly #actions: ListActions;
  #state: SidebarState;
  #visible: readonly string[] = [];
  #current: string | undefined;
  #statuses: Statuses | undefined;
  #announcement = '';

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: PendingRepliesDeps,
  ) {
    super(leaf);
    const folded = readGroups(deps.folding.load()) ?? firstSidebarState.folded;
    this.#state = { ...firstSidebarState, folded };
    this.#screens = new SidebarScreen(deps.minute);
    this.#actions = new ListActions(this, deps);
  }

  override getViewType(): string {
    return pendingRepliesType;
  }

  override getDisplayText(): string {
    return wordsOf(this.deps.language()).sidebar.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...keptState(this.#state) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.#state = withKeptState(this.#state, state);
    this.draw();
  }

  /** How someone looks at the list. */
  get look(): SidebarState {
    return this.#state;
  }

  /** The paths of the cards on the screen. */
  get visible(): readonly string[] {
    return this.#visible;
  }

  /** Changes how the list is looked at, and lets the workspace remember it. */
  change(change: Partial<SidebarState>): void {
    this.#state = { ...this.#state, ...change };
    if (change.folded) this.deps.folding.save(change.folded);
    if (keptKeys.some((key) => key in change)) void this.app.workspace.requestSaveLayout();
    const screen = this.#screen();
    if (change.query !== undefined) this.#announceFound(screen);
    this.#drawScreen(screen);
  }

  toggleDetail(path: string): void {
    this.change({ open: toggled(this.#state.open, path) });
  }

  /** Makes a card the one that Tab leads to, and gives it the focus. */
  goTo(path: string): void {
    this.#current = path;
    this.draw();
    focusCard(this.contentEl, path);
  }

  /** Gives the list the focus, at a card where one is named; without any card the search, where no keyboard would come. */
  focusList(path = this.#current): void {
    if (path !== undefined && !this.#visible.includes(path)) this.change({ query: '', filter: [] });
    if (path !== undefined && this.#visible.includes(path)) this.goTo(path);
    else (Platform.isMobile ? focusGroup : focusSearch)(this.contentEl);
  }

  /** The "…" menu of the view, which is also that of its tab. */
  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    const { language, iconOf, run } = this.deps;
    menu.addItem((item) =>
      item
        .setSection('henji')
        .setTitle(wordsOf(language()).commands.statistics)
        .setIcon(iconOf('statistics'))
        .onClick(() => {
          run('statistics');
        }),
    );
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('henji-view');
    this.register(
      this.deps.store.subscribe((state) => {
        this.#follow(state);
      }),
    );
    this.registerEvent(
      this.app.vault.on('modify', ({ path }) => {
        this.sheets.changed(path);
      }),
    );
    followClock(this, this.contentEl.doc, () => {
      this.draw();
      this.sheets.changed();
    });
    this.registerDomEvent(this.contentEl, 'focusin', () => {
      this.#followFocus();
    });
    this.#remember(this.deps.store.state);
    this.draw();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    render(null, this.contentEl);
    return Promise.resolve();
  }

  /** Draws what has changed; the focus stays where it was, or goes to the nearest card that is left, or a folded group. */
  draw(): void {
    this.#drawScreen(this.#screen());
  }

  #screen(): Screen {
    const { store, language } = this.deps;
    return this.#screens.screenOf(store.state, this.#state, language());
  }

  #drawScreen(screen: Screen): void {
    const { store, language } = this.deps;
    const hadFocus = hasFocus(this.contentEl);
    const before = this.#visible;
    this.#visible = visiblePaths(screen);
    if (this.#current === undefined || !this.#visible.includes(this.#current)) {
      const near =
        this.#current === undefined ? undefined : nearest(before, this.#current, new Set(this.#visible));
      this.#current = near ?? this.#visible[0];
    }
    render(
      <Sidebar
        id={this.#id}
        screen={screen}
        announcement={this.#announcement}
        current={this.#current}
        detailOf={(path) => this.#screens.detailOf(store.state, path, this.#state, language())}
        words={wordsOf(language()).sidebar}
        actions={this.#actions}
      />,
      this.contentEl,
    );
    if (!hadFocus || hasFocus(this.contentEl)) return;
    // Not the search: on a phone the keyboard would come.
    if (this.#current === undefined || !focusCard(this.contentEl, this.#current)) focusGroup(this.contentEl);
  }

  #follow(state: ReplyState): void {
    if (state.phase === 'ready' && this.#statuses) {
      this.#announcement = changeText(this.#statuses, state.replies, this.deps.language());
    }
    this.#remember(state);
    this.draw();
  }

  #remember(state: ReplyState): void {
    this.#statuses = state.phase === 'ready' ? statusesOf(state.replies) : undefined;
  }

  #followFocus(): void {
    const path = focusedPath(this.contentEl);
    if (path === undefined || path === this.#current) return;
    this.#current = path;
    this.draw();
  }

  #announceFound(screen: Screen): void {
    if (screen.phase !== 'ready') return;
    this.#announcement = wordsOf(this.deps.language()).sidebar.announce.found(screen.model.found);
  }
}

const keptKeys = Object.keys(keptState(firstSidebarState));
