import { Notice, type DataAdapter, type Plugin } from 'obsidian';
import type { EpochDay } from '../../core/base/calendar/epoch-day';
import type { Language } from '../../core/base/language/language';
import { wordsOf, type Words } from '../../core/base/language/words';
import type { SettingsProblem } from '../../core/base/settings/setting-readers';
import { setAsideSettings } from './set-aside-settings';
import type { SettingsStoreDeps } from './settings-store';

/** What the file needs of the plugin. */
interface SettingsFileDeps {
  readonly plugin: Pick<Plugin, 'app' | 'manifest' | 'loadData' | 'saveData'>;
  readonly today: () => EpochDay;
  readonly language: () => Language;
}

/** `data.json`: reads and writes it, sets it aside when it is broken, and says what went wrong. */
export class SettingsFile implements SettingsStoreDeps {
  /** The copies that were spoken of, so that each is only once. */
  readonly #spokenOf = new Set<string>();
  #announced = '';

  constructor(private readonly deps: SettingsFileDeps) {}

  /** Whether a broken file throws or is as good as none is up to the app; here it always throws. */
  loadData = async (): Promise<unknown> => {
    try {
      const data: unknown = await this.deps.plugin.loadData();
      if ((data ?? undefined) === undefined && (await this.#isThere())) throw new SyntaxError('no JSON');
      return data;
    } catch (error) {
      return this.#readBehindMark(error);
    }
  };

  saveData = (data: unknown): Promise<void> => this.deps.plugin.saveData(data);

  setAside = async (): Promise<string> => {
    const copy = await setAsideSettings(this.#adapter, this.#folder, this.deps.today());
    if (!this.#spokenOf.has(copy)) new Notice(this.#words.setAside(copy), longNotice);
    this.#spokenOf.add(copy);
    return copy;
  };

  notSaved = (error: unknown): void => {
    console.error(error);
    new Notice(this.#words.notSaved);
  };

  /** Says that some values could not be read, once for the same ones. */
  announce(problems: readonly SettingsProblem[]): void {
    const keys = problems.map(({ key }) => key).join();
    if (keys !== '' && keys !== this.#announced) new Notice(this.#noticeOf(problems), longNotice);
    this.#announced = keys;
  }

  /** A later version is nothing that the settings tab could mend. */
  #noticeOf(problems: readonly SettingsProblem[]): string {
    const [first] = problems;
    const isOnlyVersion = problems.length === 1 && first?.isLater;
    return isOnlyVersion ? this.#words.version(first.found) : this.#words.notice(problems.length);
  }

  /** Some editors of other programs put a byte order mark before the JSON. */
  async #readBehindMark(error: unknown): Promise<unknown> {
    const text = await this.#adapter.read(this.#path);
    if (!text.startsWith('\uFEFF')) throw error;
    return JSON.parse(text.slice(1)) as unknown;
  }

  #isThere(): Promise<boolean> {
    return this.#adapter.exists(this.#path);
  }

  get #adapter(): DataAdapter {
    return this.deps.plugin.app.vault.adapter;
  }

  get #path(): string {
    return `${this.#folder}/data.json`;
  }

  get #folder(): string {
    const { app, manifest } = this.deps.plugin;
    return manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
  }

  get #words(): Words['settings']['trouble'] {
    return wordsOf(this.deps.language()).settings.trouble;
  }
}

/** Long enough to write down the name of a file; in milliseconds. */
const longNotice = 15_000;
