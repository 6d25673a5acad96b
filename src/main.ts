import { getLanguage, Plugin, type CliData } from 'obsidian';
import type { EpochDay } from './core/base/calendar/epoch-day';
import { isLanguage, type Language } from './core/base/language/language';
import { wordsOf } from './core/base/language/words';
import type { Settings } from './core/base/settings/settings';
import { registerBaseView } from './plugin/bases/pending-base-view';
import { registerCardBlocks } from './plugin/card-block/card-block-child';
import { followLink } from './plugin/capture/follow-link';
import { currentDay, currentMinute, stopwatch } from './plugin/clock';
import {
  addCommands,
  commandIcon,
  openSceneAt,
  registerCommands,
  runCommand,
} from './plugin/commands/register-commands';
import type { CommandDeps } from './plugin/commands/command-types';
import { commandLineFlags, commandLineReport, commandLineStatus, statusFlags } from './plugin/command-line';
import { showDailyDigest } from './plugin/digest/daily-digest';
import { closeDialogs } from './plugin/dialogs/own-dialogs';
import { askAboutDone } from './plugin/doctor/ask-about-done';
import { Entrances } from './plugin/ribbon-and-status-bar/ribbon-and-status-bar';
import { followLanguage } from './plugin/settings/follow-language';
import { ReplyStore } from './plugin/index/reply-store';
import { CachedNotes } from './plugin/index/vault-notes';
import { watchVault } from './plugin/index/watch-vault';
import { registerMessageCards } from './plugin/message-card/message-card-child';
import { redrawReadingViews } from './plugin/notes/note-views';
import { NoteWriter } from './plugin/notes/note-writer';
import { SettingsFile } from './plugin/settings/settings-file';
import { SettingsStore } from './plugin/settings/settings-store';
import { SettingsTab } from './plugin/settings/settings-tab';
import { PendingRepliesView } from './plugin/sidebar/pending-replies-view';
import { pendingRepliesType, renameViews } from './plugin/sidebar/pending-replies-leaf';
import { TemplateFiles } from './plugin/template-files';
import { followTaskClicks } from './plugin/worksheets/follow-task-clicks';

/** Where a device remembers which groups are folded. */
const foldingKey = 'henji-folded-groups';
/** Where a device remembers that the list has shown itself. */
const shownKey = 'henji-list-shown';

/** How long the start waits for the settings file, in milliseconds; it is read in one or two. */
const longestRead = 300;

/** After how long a settings file that was busy is read again, in milliseconds. */
const settingsRetry = 5_000;

/** The plugin as Obsidian loads it: creates the parts and connects them. */
export default class HenjiPlugin extends Plugin {
  readonly #settingsFile = new SettingsFile({
    plugin: this,
    today: () => this.#host.today(),
    language: () => this.#language(),
  });
  readonly #settings = new SettingsStore(this.#settingsFile);
  #settingsTimer: number | undefined;
  readonly #notes = new CachedNotes(this.app.vault, this.app.metadataCache);
  readonly #host = {
    notes: this.#notes,
    settings: (): Settings => this.#settings.settings,
    today: (): EpochDay => currentDay(this.#settings.settings.clock),
    language: (): Language => this.#language(),
    stopwatch,
    later: (callback: () => void): void => void window.setTimeout(callback, 0),
  };
  readonly #store = new ReplyStore(this.#host);
  readonly #commands: CommandDeps = {
    ...this.#host,
    app: this.app,
    store: this.#store,
    writer: new NoteWriter(this.app, this.#host.language),
    templates: new TemplateFiles(this.app.vault, this.#host.settings),
    changeSettings: (change) => this.#settings.change(change),
    minute: () => currentMinute(this.#settings.settings.clock),
    run: (id, path) => {
      runCommand(id, this.#commands, path);
    },
    openScene: (id, path) => {
      openSceneAt(id, path, this.#commands);
    },
    iconOf: commandIcon,
  };

  override async onload(): Promise<void> {
    this.#registerView();
    await this.#loadLanguage();
    this.#registerNames();
    registerMessageCards(this, this.#commands);
    registerCardBlocks(this, this.#commands);
    registerBaseView(this, this.#commands);
    this.#registerSettings();
    this.#registerDigest();
    this.#registerLinks();
    const { layoutReady } = this.app.workspace;
    this.app.workspace.onLayoutReady(() => {
      this.#start(layoutReady);
    });
  }

  /** The list shows itself once; who closed it and switches the plugin on again knows where it is. */
  override onUserEnable(): void {
    if (this.app.loadLocalStorage(shownKey) !== null) return;
    this.app.saveLocalStorage(shownKey, true);
    this.#commands.run('open-pending-replies');
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.#loadSettings();
  }

  /** Reading notes begins when the layout is, so that the app's own start is not held up. */
  #start(isSwitchedOn: boolean): void {
    this.#tellTrouble();
    watchVault({
      app: this.app,
      owner: this,
      host: this.#host,
      notes: this.#notes,
      store: this.#store,
      settings: this.#settings,
      isSwitchedOn,
    });
    followTaskClicks({ ...this.#commands, owner: this });
    if (isSwitchedOn) redrawReadingViews(this.app.workspace);
    this.#registerCommandLine();
  }

  /**
   * Names of views, commands and the ribbon are given once, so that the settings are read before; a list that is open
   * already gets its title afterwards. A file that is busy does not hold up the app.
   */
  async #loadLanguage(): Promise<void> {
    const before = this.#language();
    await Promise.race([this.#settings.load(), sleep(longestRead)]);
    if (this.#language() !== before) void renameViews(this.app.workspace);
  }

  #registerView(): void {
    const folding = {
      load: (): unknown => this.app.loadLocalStorage(foldingKey),
      save: (groups: readonly string[]): void => {
        this.app.saveLocalStorage(foldingKey, groups);
      },
    };
    const deps = { ...this.#commands, folding };
    this.registerView(pendingRepliesType, (leaf) => new PendingRepliesView(leaf, deps));
    this.registerHoverLinkSource(pendingRepliesType, { display: this.manifest.name, defaultMod: true });
    this.register(() => {
      this.#store.stop();
      closeDialogs();
    });
  }

  /** What bears a name in the language of the moment: the ways to the list, the commands, the titles of views. */
  #registerNames(): void {
    const { language } = this.#host;
    const entrances = new Entrances(this, { store: this.#store, language, run: this.#commands.run });
    registerCommands(this, this.#commands);
    followLanguage(this.#settings, language, () => {
      entrances.name();
      addCommands(this, this.#commands);
      void renameViews(this.app.workspace);
    });
  }

  #registerSettings(): void {
    this.registerDomEvent(window, 'focus', () => {
      this.#loadUnreadSettings();
    });
    this.register(() => {
      window.clearTimeout(this.#settingsTimer);
    });
    const { notes, today, language } = this.#host;
    this.addSettingTab(
      new SettingsTab(this, { app: this.app, store: this.#settings, notes, today, language }),
    );
  }

  async #loadSettings(): Promise<void> {
    await this.#settings.load();
    this.#tellTrouble();
  }

  /** Says what of the settings could not be read, and tries again where that may help. */
  #tellTrouble(): void {
    const { trouble } = this.#settings;
    this.#settingsFile.announce(trouble);
    if (trouble.isUnread) this.#loadSettingsLater();
  }

  /** A file that is busy now can be read a little later, or at the latest when the user comes back to the window. */
  #loadSettingsLater(): void {
    window.clearTimeout(this.#settingsTimer);
    this.#settingsTimer = window.setTimeout(() => void this.#loadSettings(), settingsRetry);
  }

  #loadUnreadSettings(): void {
    if (this.#settings.trouble.isUnread) void this.#loadSettings();
  }

  /** A link may start the app: it is followed when the notes and the settings can be. */
  #registerLinks(): void {
    this.registerObsidianProtocolHandler(this.manifest.id, (params) => {
      this.app.workspace.onLayoutReady(() => {
        followLink(params, this.#commands);
      });
    });
  }

  #registerDigest(): void {
    const { notes, settings, language } = this.#host;
    const { minute, run } = this.#commands;
    const deps = { app: this.app, notes, settings, language, minute, run };
    const asking = { app: this.app, settings, language, changeSettings: this.#commands.changeSettings };
    this.#store.subscribe((state) => {
      showDailyDigest(state, deps);
      askAboutDone(state, asking);
    });
  }

  /**
   * Comes last, and where it fails nothing else does. Its descriptions keep the language in which the app was started:
   * they can't be registered twice.
   */
  #registerCommandLine(): void {
    const { description, status } = wordsOf(this.#language()).commandLine;
    const flags = commandLineFlags(this.#language());
    const { id } = this.manifest;
    try {
      for (const command of [id, `${id}:list`])
        this.registerCliHandler(command, description, flags, (data) => this.#answer(data, commandLineReport));
      this.registerCliHandler(`${id}:status`, status, statusFlags(this.#language()), (data) =>
        this.#answer(data, commandLineStatus),
      );
    } catch (error) {
      console.error(error);
    }
  }

  async #answer(data: CliData, answer: typeof commandLineReport): Promise<string> {
    await this.#notes.readUncached(this.#host);
    return answer(data, { ...this.#host, vault: this.app.vault, store: this.#store });
  }

  #language(): Language {
    const { language } = this.#settings.settings;
    if (language !== 'auto') return language;
    const ofApp = getLanguage();
    return isLanguage(ofApp) ? ofApp : 'en';
  }
}
