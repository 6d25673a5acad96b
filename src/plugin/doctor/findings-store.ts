import { TFile, type App } from 'obsidian';
import { inListOrder, sameFixes, type NoteFix } from '../../core/flows/doctor/doctor-list';
import type { Finding } from '../../core/flows/doctor/finding';
import type { CommandDeps } from '../commands/command-types';
import { sliceLength } from '../index/slices';
import { readNoteFindings, readSpellings } from './all-findings';

/** What there is to fix in the notes, kept up to date as they change. */
export class FindingsStore {
  readonly #byPath = new Map<string, readonly Finding[]>();
  #same: ReadonlyMap<string, readonly NoteFix[]> | undefined;
  #all: readonly Finding[] | undefined;
  #spellings: Awaited<ReturnType<typeof readSpellings>> = new Map();
  #isWanted = true;
  #isComplete = false;

  constructor(
    private readonly deps: CommandDeps,
    private readonly onChange: (path?: string) => void,
  ) {}

  /** In the order of the screen; `undefined` while the notes are looked through. */
  get all(): readonly Finding[] | undefined {
    if (!this.#isComplete) return undefined;
    this.#all ??= inListOrder([...this.#byPath.values()].flat());
    return this.#all;
  }

  /** Each fix with all the notes that need it. */
  get same(): ReadonlyMap<string, readonly NoteFix[]> {
    this.#same ??= sameFixes([...this.#byPath.values()].flat());
    return this.#same;
  }

  /** Looks through notes; the screen has its turn in between. */
  async lookThrough(paths: readonly string[], win: Window): Promise<void> {
    this.#isComplete = false;
    this.#spellings = await readSpellings(this.deps);
    let end = this.deps.stopwatch() + sliceLength;
    for (const path of paths) {
      if (!this.#isWanted) return;
      await this.#read(path);
      if (this.deps.stopwatch() < end) continue;
      await new Promise((resolve) => win.setTimeout(resolve));
      end = this.deps.stopwatch() + sliceLength;
    }
    this.#isComplete = true;
    this.onChange();
  }

  /** A finding is gone at once, before the cache has read the note again. */
  hide({ path, fix }: NoteFix): void {
    const left = (this.#byPath.get(path) ?? []).filter(({ fixes }) => !fixes.includes(fix));
    this.#keep(path, left);
  }

  /** Follows the notes that `isOf` names; returns what ends it. */
  follow({ vault, metadataCache }: App, isOf: (path: string) => boolean): () => void {
    const look = (path: string): void => {
      if (isOf(path)) void this.#readAgain(path);
    };
    const changed = metadataCache.on('changed', (file) => {
      look(file.path);
    });
    const deleted = vault.on('delete', (file) => {
      look(file.path);
    });
    const renamed = vault.on('rename', (file, oldPath) => {
      look(oldPath);
      if (file instanceof TFile) look(file.path);
    });
    return () => {
      this.#isWanted = false;
      metadataCache.offref(changed);
      vault.offref(deleted);
      vault.offref(renamed);
    };
  }

  /** A company that is written otherwise now may be one with others, which have to be looked at again, too. */
  async #readAgain(path: string): Promise<void> {
    const before = this.#spellings;
    this.#spellings = await readSpellings(this.deps);
    const touched = [...before.keys()].filter((one) => !this.#spellings.has(one));
    for (const one of new Set([path, ...touched])) await this.#read(one);
    this.onChange(path);
  }

  async #read(path: string): Promise<void> {
    // In a note that can't be opened now nothing can be fixed; the others are shown.
    this.#keep(path, await readNoteFindings(path, this.deps, this.#spellings).catch(() => []));
  }

  #keep(path: string, findings: readonly Finding[]): void {
    this.#same = undefined;
    this.#all = undefined;
    if (findings.length > 0) this.#byPath.set(path, findings);
    else this.#byPath.delete(path);
  }
}
