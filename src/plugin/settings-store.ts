import type { Settings } from '../core/settings/settings';
import { defaultSettings } from '../core/settings/default-settings';
import { readSettings } from '../core/settings/read-settings';

/** What the store needs of the plugin. */
export interface SettingsStoreDeps {
  readonly loadData: () => Promise<unknown>;
}

/** The settings in force; those of somebody who has changed none until `data.json` is read. */
export class SettingsStore {
  #settings: Settings = defaultSettings;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly deps: SettingsStoreDeps) {}

  get settings(): Settings {
    return this.#settings;
  }

  /** Reads `data.json` again and tells the listeners. */
  async load(): Promise<void> {
    this.#settings = readSettings(await this.#data()).settings;
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** A file that is no JSON is as good as none. */
  async #data(): Promise<unknown> {
    try {
      return await this.deps.loadData();
    } catch {
      return undefined;
    }
  }
}
