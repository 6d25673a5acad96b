import { defaultSettings } from '../../core/base/settings/default-settings';
import { readSettings } from '../../core/base/settings/read-settings';
import { isRecord, type SettingsProblem } from '../../core/base/settings/setting-readers';
import type { Settings } from '../../core/base/settings/settings';
import type { SettingsData } from '../../core/base/settings/migrations';
import { rewritten, writeSettings, type RewritableKey } from '../../core/base/settings/write-settings';

/** What the store needs of the plugin. */
export interface SettingsStoreDeps {
  /**
   * The content of `data.json`, `null` without a file; throws a `SyntaxError` when the file holds no JSON, and any other
   * error when it can't be read for the moment.
   */
  readonly loadData: () => Promise<unknown>;
  readonly saveData: (data: unknown) => Promise<void>;
  /** Copies a `data.json` that can't be used to a file beside it, and gives its name. */
  readonly setAside: () => Promise<string>;
  /** A change could not be written; it holds until the app is closed, or is written with the next one. */
  readonly notSaved: (error: unknown) => void;
}

/** The keys to change; as a function where the new value depends on the old one, such as one part of the policy. */
export type SettingsChange = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/** What of `data.json` could not be used. */
export interface SettingsTrouble {
  readonly problems: readonly SettingsProblem[];
  /** Where the content is now when the whole file could not be used; `null` when it could not even be copied. */
  readonly setAside?: string | null;
  /** Whether the file is there and can't be read for the moment; what held before holds on. */
  readonly isUnread?: true;
}

/** The settings in force; those of someone who has changed none until `data.json` is read. */
export class SettingsStore {
  #settings: Settings = defaultSettings;
  #trouble: SettingsTrouble = { problems: [] };
  /** The last content that could be used. */
  #data: unknown;
  /** Changes that are in force but not written yet. */
  readonly #unwritten: SettingsChange[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  /** What the listeners were told last. */
  #told = '';
  readonly #listeners = new Set<() => void>();

  constructor(private readonly deps: SettingsStoreDeps) {}

  get settings(): Settings {
    return this.#settings;
  }

  get trouble(): SettingsTrouble {
    return this.#trouble;
  }

  /** Reads `data.json` again, after the changes before it, writes those that wait for it, and tells the listeners. */
  load(): Promise<void> {
    return this.#inTurn(async () => {
      const wasUnread = this.#trouble.isUnread;
      await this.#read();
      if (wasUnread && !this.#trouble.isUnread) await this.#write();
      this.#apply();
    });
  }

  /** Changes some settings at once and writes them to `data.json`, one change after the other. */
  change(change: SettingsChange): Promise<void> {
    this.#unwritten.push(change);
    this.#apply();
    return this.#inTurn(() => this.#write());
  }

  /** Writes what holds of one key over what could not be used of it. */
  mend(key: RewritableKey): Promise<void> {
    return this.#inTurn(async () => {
      await this.#save((data) => rewritten(data, key));
      this.#apply();
    });
  }

  /** Calls back after every change; returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(work);
    // What went wrong is told to whoever waits for this turn; the next one comes all the same.
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #write(): Promise<void> {
    const changes = [...this.#unwritten];
    if (changes.length === 0) return;
    const isSaved = await this.#save((data) =>
      writeSettings(data, patchOf(readSettings(data).settings, changes)),
    );
    if (isSaved) this.#unwritten.splice(0, changes.length);
    this.#apply();
  }

  /** The file is read just before, so that what another device wrote meanwhile stays; one that is gone is written whole. */
  async #save(contentAfter: (data: unknown) => SettingsData): Promise<boolean> {
    try {
      await this.#read(this.#data);
      if (this.#trouble.setAside === null) throw new Error('data.json can be neither used nor copied');
      if (this.#trouble.isUnread) throw new Error('data.json can’t be read at the moment');
      const data = contentAfter(this.#data);
      await this.deps.saveData(data);
      await this.#readBack(data);
      this.#use(data);
      return true;
    } catch (error) {
      this.deps.notSaved(error);
      return false;
    }
  }

  /** Some hosts swallow the error of a write: only what the file says now was written. */
  async #readBack(written: SettingsData): Promise<void> {
    const now = await this.deps.loadData();
    if (JSON.stringify(now) !== JSON.stringify(written)) throw new Error('data.json is not what was written');
  }

  /** A file that holds no settings is set aside; in any case the last content that could be used holds. */
  async #read(withoutFile?: unknown): Promise<void> {
    try {
      const data = (await this.deps.loadData()) ?? withoutFile;
      if (!isUsable(data)) throw new SyntaxError('data.json is no object');
      this.#use(data);
    } catch (error) {
      const { problems } = readSettings(this.#data);
      this.#trouble =
        error instanceof SyntaxError
          ? { problems, setAside: await this.deps.setAside().catch(() => null) }
          : { problems, isUnread: true };
    }
  }

  #use(data: unknown): void {
    this.#data = data;
    this.#trouble = { problems: readSettings(data).problems };
  }

  /** Settings that are what they were stay the same object, and no one is told. */
  #apply(): void {
    const { settings } = readSettings(this.#data);
    const next = { ...settings, ...patchOf(settings, this.#unwritten) };
    if (JSON.stringify(next) !== JSON.stringify(this.#settings)) this.#settings = next;
    const told = JSON.stringify([this.#settings, this.#trouble]);
    if (told === this.#told) return;
    this.#told = told;
    for (const listener of this.#listeners) listener();
  }
}

/** All keys that changes change, one after the other. */
function patchOf(settings: Settings, changes: readonly SettingsChange[]): Partial<Settings> {
  let patch: Partial<Settings> = {};
  for (const change of changes) {
    patch = { ...patch, ...(typeof change === 'function' ? change({ ...settings, ...patch }) : change) };
  }
  return patch;
}

function isUsable(data: unknown): boolean {
  return data === undefined || data === null || isRecord(data);
}
