import { Notice, type Plugin } from 'obsidian';
import type { EpochDay } from '../core/calendar/epoch-day';
import type { Language } from '../core/language/language';
import { wordsOf, type Words } from '../core/language/words';
import type { SettingsProblem } from '../core/settings/setting-readers';
import { setAsideSettings } from './settings-backup';
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

  loadData = (): Promise<unknown> => this.deps.plugin.loadData() as Promise<unknown>;

  saveData = (data: unknown): Promise<void> => this.deps.plugin.saveData(data);

  setAside = async (): Promise<string> => {
    const { app, manifest } = this.deps.plugin;
    const folder = manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
    const copy = await setAsideSettings(app.vault.adapter, folder, this.deps.today());
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
    if (keys !== '' && keys !== this.#announced) new Notice(this.#words.notice(problems.length), longNotice);
    this.#announced = keys;
  }

  get #words(): Words['settings']['trouble'] {
    return wordsOf(this.deps.language()).settings.trouble;
  }
}

/** Long enough to write down the name of a file; in milliseconds. */
const longNotice = 15_000;
