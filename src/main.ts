import { getLanguage, Plugin } from 'obsidian';
import type { EpochDay } from './core/base/calendar/epoch-day';
import { isLanguage, type Language } from './core/base/language/language';
import { wordsOf } from './core/base/language/words';
import type { Settings } from './core/base/settings/settings';
import { registerBaseView } from './plugin/bases/pending-base-view';
import { registerCardBlocks } from './plugin/card-block/card-block-child';
import { currentDay, currentMinute, stopwatch } from './plugin/clock';
import { addCommands, commandIcon, registerCommands, runCommand } from './plugin/commands/register-commands';
import type { CommandDeps } from './plugin/commands/commands';
import { commandLineFlags, commandLineReport } from './plugin/command-line';
import { showDailyDigest } from './plugin/digest/daily-digest';
import { closeForms } from './plugin/dialogs/form-dialog';
import { askAboutDone } from './plugin/doctor/ask-about-done';
import { Entrances } from './plugin/ribbon-and-status-bar/ribbon-and-status-bar';
import { followLanguage } from './plugin/settings/follow-language';
import { ReplyStore } from './plugin/index/reply-store';
import { CachedNotes } from './plugin/index/vault-notes';
import { watchVault } from './plugin/index/watch-vault';
import { registerMessageCards } from './plugin/message-card/message-card-child';
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
    iconOf: commandIcon,
  };

  override onload(): void {
    this.#registerView();
    this.#registerNames();
    registerMessageCards(this, this.#commands);
    registerCardBlocks(this, this.#commands);
    registerBaseView(this, this.#commands);
    this.#registerSettings();
    this.#registerDigest();
    this.app.workspace.onLayoutReady(() => void this.#start());
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

  /** Reading begins when the layout stands, so that the app's own start is not held up. */
  async #start(): Promise<void> {
    await this.#loadSettings();
    this.#registerCommandLine();
    watchVault({
      app: this.app,
      owner: this,
      notes: this.#notes,
      store: this.#store,
      settings: this.#settings,
    });
    followTaskClicks({ ...this.#commands, owner: this });
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
      closeForms();
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

  #registerDigest(): void {
    const { notes, settings, language } = this.#host;
    const deps = { app: this.app, notes, settings, language, run: this.#commands.run };
    const asking = { app: this.app, settings, language, changeSettings: this.#commands.changeSettings };
    this.#store.subscribe((state) => {
      showDailyDigest(state, deps);
      askAboutDone(state, asking);
    });
  }

  /** Its descriptions keep the language in which the app was started: they can't be registered twice. */
  #registerCommandLine(): void {
    const { description } = wordsOf(this.#language()).commandLine;
    const flags = commandLineFlags(this.#language());
    for (const command of [this.manifest.id, `${this.manifest.id}:list`]) {
      this.registerCliHandler(command, description, flags, async (data) => {
        await this.#notes.readUncached();
        return commandLineReport(data, { ...this.#host, store: this.#store });
      });
    }
  }

  #language(): Language {
    const { language } = this.#settings.settings;
    if (language !== 'auto') return language;
    const ofApp = getLanguage();
    return isLanguage(ofApp) ? ofApp : 'en';
  }
}
