import type { CachedMetadata } from 'obsidian';
import { Events } from '../events';
import { host } from '../host-work';
import type { TAbstractFile } from '../vault/files';
import { TFile } from '../vault/files';
import { basenameOf, nameOf, normalizePath, parentPath } from '../vault/paths';
import type { Vault } from '../vault/vault';
import { parseLinktext } from './links';
import { lazyNote } from './parse-note';

type LinkCounts = Record<string, Record<string, number>>;

/** Files that a link can lead to. "Detect all file extensions", which adds the others, is off unless someone turns it on. */
const linkable = new Set(
  [
    'md canvas base pdf',
    'avif bmp gif jpeg jpg png svg webp',
    'flac m4a mp3 ogg wav 3gp webm mkv mov mp4 ogv',
  ]
    .join(' ')
    .split(' '),
);

/** Parsed notes by text: starting again with the same vault costs nothing. */
const parsed = new Map<string, CachedMetadata>();

function parseOnce(text: string): CachedMetadata {
  const known = parsed.get(text) ?? lazyNote(text);
  if (parsed.size > 20_000) parsed.clear();
  parsed.set(text, known);
  return known;
}

/**
 * Obsidian's metadata cache. It follows the vault asynchronously: right after a write it still holds the old note,
 * then tells `changed`, `resolve` and, when nothing waits any more, `resolved`.
 */
export class MetadataCache extends Events {
  readonly #caches = new Map<string, CachedMetadata>();
  readonly #waiting = new Set<TFile>();
  /** Paths of notes that can't be read. */
  readonly unreadable = new Set<string>();
  #isRunning = false;
  #isWorkPlanned = false;

  constructor(private readonly vault: Vault) {
    super();
    const enqueue = (file: TAbstractFile): void => {
      this.#enqueue(file);
    };
    const follow = (file: TAbstractFile, oldPath: string): void => {
      this.#follow(file, oldPath);
    };
    const forget = (file: TAbstractFile): void => {
      this.#forget(file);
    };
    vault.on('create', enqueue, host);
    vault.on('modify', enqueue, host);
    vault.on('rename', follow, host);
    vault.on('delete', forget, host);
  }

  /** Reads the whole vault, as the app does at start from its own database: without `changed`. */
  indexAll(): void {
    this.#isRunning = true;
    for (const file of this.vault.getMarkdownFiles()) {
      if (this.unreadable.has(file.path)) continue;
      this.#caches.set(file.path, parseOnce(this.vault.adapter.readNow(file.path)));
      this.trigger('resolve', file);
    }
    this.trigger('resolved');
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.#caches.get(file.path) ?? null;
  }

  getCache(path: string): CachedMetadata | null {
    return this.#caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.vault.getFileByPath(sourcePath);
    const wanted = normalizePath(linkpath).toLowerCase();
    const names = [wanted, `${wanted}.md`];
    const fits = (file: TFile): boolean =>
      names.some((name) => file.path.toLowerCase() === name || file.path.toLowerCase().endsWith(`/${name}`));
    const near = (file: TFile): number => (parentPath(file.path) === parentPath(sourcePath) ? 0 : 1);
    const found = this.vault.getFiles().filter((file) => linkable.has(file.extension) && fits(file));
    return found.sort((a, b) => near(a) - near(b) || a.path.length - b.path.length)[0] ?? null;
  }

  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    const short = omitMdExtension && file.extension === 'md' ? basenameOf(file.path) : nameOf(file.path);
    if (this.getFirstLinkpathDest(short, sourcePath) === file) return short;
    return omitMdExtension && file.extension === 'md' ? file.path.slice(0, -3) : file.path;
  }

  get resolvedLinks(): LinkCounts {
    return this.#countLinks((link, from) => this.getFirstLinkpathDest(link, from)?.path ?? null);
  }

  get unresolvedLinks(): LinkCounts {
    return this.#countLinks((link, from) => (this.getFirstLinkpathDest(link, from) ? null : link));
  }

  #countLinks(target: (link: string, from: string) => string | null): LinkCounts {
    const counts: LinkCounts = {};
    for (const [path, cache] of this.#caches) {
      const mine: Record<string, number> = (counts[path] = {});
      for (const { link } of [...(cache.links ?? []), ...(cache.embeds ?? [])]) {
        const to = target(parseLinktext(link).path, path);
        if (to !== null) mine[to] = (mine[to] ?? 0) + 1;
      }
    }
    return counts;
  }

  /** Whether some note has been written and not read again yet. */
  get isBehind(): boolean {
    return this.#waiting.size > 0;
  }

  #enqueue(file: TAbstractFile): void {
    // Until the whole vault has been read there is nothing to follow.
    if (!this.#isRunning || !(file instanceof TFile) || file.extension !== 'md') return;
    this.#waiting.add(file);
    if (this.#isWorkPlanned) return;
    this.#isWorkPlanned = true;
    setTimeout(() => {
      this.#work();
    }, 0);
  }

  #work(): void {
    this.#isWorkPlanned = false;
    for (const file of [...this.#waiting]) {
      this.#waiting.delete(file);
      if (!file.deleted) this.#index(file);
    }
    this.trigger('resolved');
  }

  #index(file: TFile): void {
    const text = this.vault.adapter.readNow(file.path);
    const cache = parseOnce(text);
    this.#caches.set(file.path, cache);
    this.trigger('changed', file, text, cache);
    this.trigger('resolve', file);
  }

  /** A rename is no change of the note: the cache moves along and `changed` stays silent. */
  #follow(file: TAbstractFile, oldPath: string): void {
    const cache = this.#caches.get(oldPath);
    this.#caches.delete(oldPath);
    if (cache) this.#caches.set(file.path, cache);
  }

  #forget(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    const previous = this.#caches.get(file.path) ?? null;
    this.#caches.delete(file.path);
    this.#waiting.delete(file);
    this.trigger('deleted', file, previous);
  }
}
