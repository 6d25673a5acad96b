import { Notice, type DataAdapter, type Plugin } from 'obsidian';
import { type EpochDay, formatIsoDay } from '../../core/base/calendar/epoch-day';
import type { Language } from '../../core/base/language/language';
import { wordsOf, type Words } from '../../core/base/language/words';
import type { SettingsProblem } from '../../core/base/settings/setting-readers';
import type { SettingsStoreDeps, SettingsTrouble } from './settings-store';

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

  /**
   * Whether a file that is broken, or busy for a moment, throws or is as good as none is up to the app: where the app has
   * nothing, the text of the file decides.
   */
  loadData = async (): Promise<unknown> => {
    const data: unknown = await this.deps.plugin.loadData().catch(() => undefined);
    return data ?? (await this.#readText());
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

  /** Says that the file, or some of its values, could not be read, once for the same ones. */
  announce({ problems, isUnread }: SettingsTrouble): void {
    const keys = isUnread ? 'data.json' : problems.map(({ key }) => key).join();
    const notice = isUnread ? this.#words.unread : this.#noticeOf(problems);
    if (keys !== '' && keys !== this.#announced) new Notice(notice, longNotice);
    this.#announced = keys;
  }

  /** A later version is nothing that the settings tab could fix. */
  #noticeOf(problems: readonly SettingsProblem[]): string {
    const [first] = problems;
    const isOnlyVersion = problems.length === 1 && first?.isLater;
    return isOnlyVersion ? this.#words.version(first.found) : this.#words.notice(problems.length);
  }

  /** `null` without a file. Some programs put a byte order mark before the JSON. */
  async #readText(): Promise<unknown> {
    if (!(await this.#adapter.exists(this.#path))) return null;
    const text = await this.#read();
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (data === null) throw new SyntaxError('data.json is no object');
    return data;
  }

  /** A virus scanner or a sync program holds a file for moments only. */
  async #read(): Promise<string> {
    for (const wait of waits) {
      const text = await this.#adapter.read(this.#path).catch(() => undefined);
      if (text !== undefined) return text;
      await sleep(wait);
    }
    return this.#adapter.read(this.#path);
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

/** How long to wait before reading a busy file again, each time, in milliseconds. */
const waits = [100, 400];

/** Long enough to write down the name of a file; in milliseconds. */
const longNotice = 15_000;

/** What copying needs of the vault's adapter. */
type Files = Pick<DataAdapter, 'read' | 'write' | 'list'>;

/**
 * Copies the `data.json` of a folder to `data.json.broken-2026-12-01` beside it, and gives the name of the copy. No
 * earlier copy is overwritten; one with the same content is as good.
 */
async function setAsideSettings(files: Files, folder: string, today: EpochDay): Promise<string> {
  const path = `${folder}/data.json`;
  const text = await files.read(path);
  const copies = (await files.list(folder)).files.filter((copy) => copy.startsWith(`${path}.broken-`));
  const known = await firstWith(copies, async (copy) => (await files.read(copy)) === text);
  const copy = known ?? freePath(`${path}.broken-${formatIsoDay(today)}`, copies);
  if (known === undefined) await files.write(copy, text);
  return copy.slice(folder.length + 1);
}

async function firstWith(
  paths: readonly string[],
  holds: (path: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (const path of paths) if (await holds(path)) return path;
  return undefined;
}

function freePath(path: string, taken: readonly string[]): string {
  let free = path;
  for (let count = 2; taken.includes(free); count += 1) free = `${path}-${count}`;
  return free;
}
