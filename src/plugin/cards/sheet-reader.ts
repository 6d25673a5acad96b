import type { TFile, Vault } from 'obsidian';
import { noteSheets, type NoteSheets } from '../../core/letters/worksheets/note-sheets';

/** Something on the screen that shows what the sheets of a note say. */
interface Watcher {
  readonly path: string;
  readonly show: (sheets: NoteSheets) => void;
  isSeen: boolean;
}

/** A window has its classes, which its type does not say. */
type WindowWithObservers = Window & { readonly IntersectionObserver: typeof IntersectionObserver };

/** What a file said when it was read. */
interface Reading {
  readonly mtime: number;
  readonly sheets: Promise<NoteSheets>;
}

/** The contact logs as the cards read them last. */
const records = new WeakMap<TFile, { readonly mtime: number; readonly record: NoteSheets['record'] }>();

/** The contact log of a note that a card has read and that has not changed since: a menu can't wait for a file. */
export function knownRecord(file: TFile): NoteSheets['record'] {
  const known = records.get(file);
  return known?.mtime === file.stat.mtime ? known.record : [];
}

/**
 * Reads the sheets of those notes whose cards are on the screen, and again only when the file has changed: a list of
 * thousands that no one looks at reads nothing.
 */
export class SheetReader {
  readonly #readings = new Map<string, Reading>();
  readonly #watchers = new Set<Watcher>();

  constructor(private readonly vault: Pick<Vault, 'getFileByPath' | 'cachedRead'>) {}

  /** Calls back with the sheets of a note while the card around an element can be seen; returns what ends it. */
  watch(path: string, el: Element, show: (sheets: NoteSheets) => void): () => void {
    const watcher: Watcher = { path, show, isSeen: false };
    // That of the window the card is in: a pop-out has its own.
    const { IntersectionObserver } = el.win as WindowWithObservers;
    const observer = new IntersectionObserver(
      (entries) => {
        watcher.isSeen = entries.at(-1)?.isIntersecting ?? false;
        if (watcher.isSeen) void this.#tell(watcher);
      },
      { root: el.closest('.henji-view') },
    );
    this.#watchers.add(watcher);
    observer.observe(el.closest('.henji-card') ?? el);
    return () => {
      this.#watchers.delete(watcher);
      observer.disconnect();
    };
  }

  /** A file has changed, or for all of them time has passed; where no one sees it, it is read when someone does. */
  changed(path?: string): void {
    for (const watcher of this.#watchers) {
      if ((path ?? watcher.path) === watcher.path && watcher.isSeen) void this.#tell(watcher);
    }
  }

  async #tell(watcher: Watcher): Promise<void> {
    const file = this.vault.getFileByPath(watcher.path);
    if (!file) return;
    const reading = this.#read(file);
    const sheets = await reading.sheets.catch(() => undefined);
    if (sheets) records.set(file, { mtime: reading.mtime, record: sheets.record });
    const isLatest = this.#readings.get(watcher.path) === reading;
    if (!sheets) this.#readings.delete(watcher.path);
    else if (isLatest && this.#watchers.has(watcher)) watcher.show(sheets);
  }

  #read(file: TFile): Reading {
    const known = this.#readings.get(file.path);
    const { mtime } = file.stat;
    if (known?.mtime === mtime) return known;
    const reading = { mtime, sheets: this.vault.cachedRead(file).then(noteSheets) };
    this.#readings.set(file.path, reading);
    return reading;
  }
}
