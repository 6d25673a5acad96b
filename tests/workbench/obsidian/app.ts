import { MetadataCache } from './cache/metadata-cache';
import { Events } from './events';
import { Keymap, Scope } from './keymap';
import type { PostProcessor } from './markdown/render';
import { getLanguage } from './platform';
import { Commands } from './plugin/commands';
import type { SettingTab } from './settings/setting-tab';
import { FileManager } from './vault/file-manager';
import { Vault } from './vault/vault';
import { ViewRegistry } from './workspace/view-registry';
import { Workspace } from './workspace/workspace';

/** A registered command of the command line. */
export interface CliEntry {
  description: string;
  flags: unknown;
  handler: (parameters: Record<string, string>) => string | Promise<string>;
}

/** Obsidian's `App`, and the registries that plugins fill. */
export class App {
  readonly keymap = new Keymap();
  readonly scope = new Scope();
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly views = new ViewRegistry();
  readonly commands = new Commands(this);
  readonly workspace: Workspace;
  readonly ribbonEl = createDiv('side-dock-actions');
  readonly statusBarEl = createDiv('status-bar');
  readonly settingTabs: SettingTab[] = [];
  readonly processors: PostProcessor[] = [];
  /** Tells `changed`, upon which live preview draws its blocks again. */
  readonly processorChanges = new Events();
  readonly hoverSources = new Map<string, unknown>();
  readonly basesViews = new Map<string, unknown>();
  readonly editorSuggests = new Map<string, unknown>();
  readonly protocolHandlers = new Map<string, (parameters: Record<string, string>) => unknown>();
  readonly cliHandlers = new Map<string, CliEntry>();
  lastEvent: MouseEvent | KeyboardEvent | null = null;
  renderContext = { hoverPopover: null };
  basesEnabled = true;
  /** Notes open in live preview, as is usual; else in source mode. */
  livePreview = false;
  /** "Open settings in new window", which is on by default on the desktop. */
  settingsInWindow = false;
  /** The files that were given to the default program of the device. */
  readonly openedOutside: string[] = [];
  saveDelay = 200;
  readonly #storage = new Map<string, string>();

  constructor(vaultName: string) {
    this.vault = new Vault(vaultName);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this);
    this.workspace = new Workspace(this);
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  /** The app's own words follow its language. */
  isJapanese(): boolean {
    return getLanguage() === 'ja';
  }

  loadLocalStorage(key: string): unknown {
    const stored = this.#storage.get(key);
    return stored === undefined ? null : (JSON.parse(stored) as unknown);
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) this.#storage.delete(key);
    else this.#storage.set(key, JSON.stringify(data));
  }

  /** The post processors in the order in which they run. */
  postProcessors(): PostProcessor[] {
    return [...this.processors].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  }
}
