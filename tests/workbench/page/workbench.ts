import type { PluginManifest } from 'obsidian';
import type { Language } from '../../../src/core/base/language/language';
import { App } from '../obsidian/app';
import { parseInstant, setClock } from '../obsidian/clock';
import { asHost } from '../obsidian/host-work';
import { setDevice, setLanguage } from '../obsidian/platform';
import type { Plugin } from '../obsidian/plugin/plugin';
import { resetIcons, unknownIcons } from '../obsidian/ui/icons';
import { closeMenu } from '../obsidian/ui/menu';
import { closeAllModals } from '../obsidian/ui/modal';
import { letNoticesStay } from '../obsidian/ui/notice';
import { parentPath } from '../obsidian/vault/paths';
import { MarkdownView } from '../obsidian/workspace/markdown-view';
import { openBase } from './base';
import { FileExplorer } from './file-explorer';
import { applyLook, drawFrame } from './frame';
import { optionsFromAddress } from './from-address';
import { beginLeakWatch, endLeakWatch, hasMoreToDo, leakReport, type Baseline } from './leaks';
import { makePlugin } from './loader';

/** What `workbench.start` takes; everything but the plugin's own files has a default. */
export interface StartOptions {
  /** Notes of the vault: path → text. */
  files?: Record<string, string>;
  manifest: PluginManifest;
  /** The text of main.js and of styles.css. */
  main: string;
  css?: string;
  /** The content of data.json; a string is written as it is, even if it is no JSON. */
  data?: unknown;
  /** What this device remembers of earlier days: what plugins have put into the local storage. */
  remembered?: Record<string, unknown>;
  language?: Language;
  dark?: boolean;
  phone?: boolean;
  /** An iPhone instead of an Android phone: a long press sends no `contextmenu`. */
  ios?: boolean;
  tablet?: boolean;
  /** Notes open in live preview unless someone says otherwise. */
  live?: boolean;
  /** The settings open in a window of their own. */
  settingsInWindow?: boolean;
  /** The right side bar as it was when the app was closed: its tabs, the first of them shown if `open`. */
  layout?: { views: { type: string; state?: Record<string, unknown> }[]; open: boolean };
  /** Width of the right side bar in pixels. */
  width?: number;
  /** A day (10:00 in Japan) or a time (Japan's, if it has no offset); the clock goes on from there. */
  now?: string;
  /** A note to open. */
  open?: string;
  /** The user has just switched the plugin on: the layout is, the index is complete, `onUserEnable` is called. */
  enable?: boolean;
  /** How long the index takes to be ready; the app is asynchronous here too, so it is never 0 at once. */
  indexDelay?: number;
  /** How long after typing a note is saved; the app takes 2,000 ms. */
  saveDelay?: number;
  /** Notices stay until they are clicked: whoever looks at them may be late. */
  noticesStay?: boolean;
  /** Whether the core plugin Bases is on. */
  bases?: boolean;
  /** How long reading the settings file takes, as on a busy disk. */
  slowSettings?: number;
  /** Notes that never get into the metadata cache, as those that a cloud has not brought. */
  unread?: string[];
  /** Names that the command line knows already. */
  cliTaken?: string[];
}

/** The running app, its plugin, and what tests ask of them. */
export class Workbench {
  app: App | undefined;
  plugin: Plugin | undefined;
  #baseline: Baseline | undefined;
  #endFrame: () => void = () => undefined;

  /** Builds everything again; resolves when the plugin is loaded, the index is ready and the plugin has followed it. */
  async start(options: StartOptions): Promise<void> {
    this.#tearDown();
    const app = this.#prepare(options);
    await this.#layOut(app, options);
    if (options.enable === true) {
      await this.#restore(app, options);
      await this.#becomeReady(app, options);
    }
    this.#baseline = beginLeakWatch(app);
    await this.#load(app, options);
    if (options.enable === true) this.plugin?.onUserEnable();
    else {
      // Plugins have loaded when the layout of the last time comes back.
      await this.#restore(app, options);
      await this.#becomeReady(app, options);
    }
    await this.caughtUp();
  }

  /** Switches the plugin on again, as the user does, without a new start. */
  async enableAgain(options: Pick<StartOptions, 'css' | 'main' | 'manifest'>): Promise<void> {
    if (!this.app) return;
    this.#baseline = beginLeakWatch(this.app);
    await this.#load(this.app, options);
    this.plugin?.onUserEnable();
    await this.caughtUp();
  }

  /** Starts as the page's address says. */
  async startFromAddress(): Promise<void> {
    await this.start(await optionsFromAddress(new URLSearchParams(location.search)));
  }

  /** Switches the plugin off and says what it left behind. */
  async unload(): Promise<string[]> {
    if (!this.app || !this.#baseline) return [];
    closeMenu();
    closeAllModals();
    this.plugin?.unload();
    this.plugin = undefined;
    document.head.querySelector('style[data-plugin]')?.remove();
    // Views close asynchronously.
    await new Promise((resolve) => setTimeout(resolve, 0));
    endLeakWatch();
    return leakReport(this.app, this.#baseline);
  }

  /** Opens a note in the current tab. */
  async openNote(path: string, mode: 'source' | 'live' | 'preview' = 'source'): Promise<void> {
    const file = this.app?.vault.getFileByPath(path);
    if (!this.app || !file) throw new Error(`No such note: ${path}`);
    const state = mode === 'live' ? { mode: 'source', source: false } : { mode, source: true };
    await this.app.workspace.getLeaf().openFile(file, { state });
  }

  /** Opens every note as the entries of a base, in a view that the plugin has registered; grouped by a property. */
  async openBase(viewId: string, groupBy?: string): Promise<void> {
    if (this.app) await openBase(this.app, viewId, groupBy);
  }

  /** Moves the clock of the page. */
  setNow(now: string): void {
    setClock(parseInstant(now));
  }

  /** Writes data.json as another device's sync would, and tells the plugin. */
  async changeSettingsOutside(data: unknown): Promise<void> {
    if (!this.app || !this.plugin) return;
    const text = typeof data === 'string' ? data : JSON.stringify(data);
    await this.app.vault.adapter.write(`${this.plugin.manifest.dir ?? ''}/data.json`, text);
    await this.plugin.onExternalSettingsChange?.();
  }

  /** Runs a command of the command line. */
  async cli(command: string, parameters: Record<string, string> = {}): Promise<string> {
    const entry = this.app?.cliHandlers.get(command);
    if (!entry) throw new Error(`No such command: ${command}`);
    return entry.handler(parameters);
  }

  /**
   * Resolves when the cache has read all that was written, and the plugin has done what it had put off for the screen: a
   * person acts on what the screen shows by then, however slow the machine is.
   */
  async caughtUp(): Promise<void> {
    while (this.app?.metadataCache.isBehind === true || hasMoreToDo())
      await new Promise((resolve) => asHost(() => setTimeout(resolve, 0)));
  }

  /** Opens an `obsidian://` address. */
  async openUri(action: string, parameters: Record<string, string> = {}): Promise<void> {
    const handler = this.app?.protocolHandlers.get(action);
    if (!handler) throw new Error(`No such action: ${action}`);
    await handler({ action, ...parameters });
  }

  /** Names of icons the plugin asked for that the workbench cannot draw. */
  unknownIcons(): string[] {
    return unknownIcons();
  }

  #tearDown(): void {
    closeMenu();
    closeAllModals();
    this.plugin?.unload();
    this.plugin = undefined;
    endLeakWatch();
    this.#endFrame();
    document.head.querySelector('style[data-plugin]')?.remove();
    document.body.empty();
    document.body.className = '';
  }

  /** The app with its vault and window, before any plugin. */
  #prepare(options: StartOptions): App {
    setClock(options.now === undefined ? undefined : parseInstant(options.now));
    setLanguage(options.language ?? 'ja');
    const { phone = false, tablet = false, ios = false } = options;
    setDevice(phone ? 'phone' : tablet ? 'tablet' : 'desktop', ios);
    letNoticesStay(options.noticesStay ?? false);
    resetIcons();
    applyLook({ dark: options.dark ?? false, width: options.width ?? 320 });
    const app = (this.app = new App('Workbench'));
    app.saveDelay = options.saveDelay ?? 200;
    app.basesEnabled = options.bases ?? true;
    app.livePreview = options.live ?? false;
    app.settingsInWindow = options.settingsInWindow ?? false;
    app.vault.adapter.slow = options.slowSettings ?? 0;
    for (const path of options.unread ?? []) app.metadataCache.unreadable.add(path);
    for (const name of options.cliTaken ?? [])
      app.cliHandlers.set(name, { description: '', flags: null, handler: () => '' });
    this.#fill(app, options);
    app.views.register('markdown', (leaf) => new MarkdownView(leaf));
    app.views.register('file-explorer', (leaf) => new FileExplorer(leaf));
    app.views.registerExtensions(['md'], 'markdown');
    this.#endFrame = drawFrame(app);
    return app;
  }

  #fill(app: App, { files = {}, manifest, data, remembered = {} }: StartOptions): void {
    const { adapter } = app.vault;
    for (const [key, value] of Object.entries(remembered)) app.saveLocalStorage(key, value);
    const write = (path: string, text: string): void => {
      adapter.makeFolder(parentPath(path));
      adapter.writeNow(path, text);
    };
    for (const [path, text] of Object.entries(files)) write(path, text);
    manifest.dir = `${app.vault.configDir}/plugins/${manifest.id}`;
    adapter.makeFolder(manifest.dir);
    if (data === undefined) return;
    write(`${manifest.dir}/data.json`, typeof data === 'string' ? data : JSON.stringify(data, null, 2));
  }

  async #load(app: App, { css, main, manifest }: StartOptions): Promise<void> {
    if (css !== undefined)
      document.head.createEl('style', { text: css, attr: { 'data-plugin': manifest.id } });
    try {
      this.plugin = makePlugin(main, app, manifest);
      await this.plugin.load();
    } catch (error) {
      console.error(`Plugin failure: ${manifest.id}`, error);
    }
  }

  /** Opens the file list and the note. */
  async #layOut(app: App, { open, phone = false }: StartOptions): Promise<void> {
    const { workspace } = app;
    await workspace.getLeftLeaf().setViewState({ type: 'file-explorer', active: true });
    if (!phone) workspace.leftSplit.expand();
    const file = open === undefined ? null : app.vault.getFileByPath(open);
    const leaf = workspace.getLeaf();
    if (file) await leaf.openFile(file);
    else workspace.setActiveLeaf(leaf);
  }

  /** Brings back the tabs of the right side bar; views whose tab is not shown stay deferred. */
  async #restore({ workspace }: App, { layout }: StartOptions): Promise<void> {
    if (!layout) return;
    if (layout.open) workspace.rightSplit.expand();
    for (const view of layout.views) await workspace.getRightLeaf().setViewState(view);
  }

  /** The layout is first, then the index is complete. */
  async #becomeReady(app: App, { indexDelay = 0 }: StartOptions): Promise<void> {
    app.workspace.becomeReady();
    const ready = new Promise<void>((resolve) => {
      setTimeout(() => {
        if (this.app === app) app.metadataCache.indexAll();
        resolve();
      }, indexDelay);
    });
    if (indexDelay === 0) await ready;
  }
}
