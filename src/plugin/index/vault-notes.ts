import {
  getAllTags,
  parseYaml,
  type CachedMetadata,
  type MetadataCache,
  type TFile,
  type Vault,
} from 'obsidian';
import { readProperties, type PropertiesReading } from '../../core/editing/frontmatter/read-properties';
import { eachInSteps } from '../../core/base/steps/steps';
import type { IndexedNote } from '../../core/waiting/replies/reply-index';
import type { VaultNotes } from './reply-store';
import { inSlices } from './show-progress';
import type { SlicingHost } from './slices';

/** How far the cache is; at the start of the app it may still be reading. */
interface CacheProgress {
  /** How many notes it has read. */
  readonly cached: number;
  readonly isComplete: boolean;
}

const notReadYet: PropertiesReading = { kind: 'broken', yaml: '', message: '' };

/**
 * Reads notes from the metadata cache. Of properties that do not parse the cache has nothing, so that those few notes
 * are read from their text.
 */
export class CachedNotes implements VaultNotes {
  /** What is in the properties that the cache lacks; the same file after a rename. */
  readonly #uncached = new WeakMap<TFile, PropertiesReading>();

  constructor(
    private readonly vault: Pick<Vault, 'getMarkdownFiles' | 'getFileByPath' | 'cachedRead'>,
    private readonly cache: Pick<MetadataCache, 'getFileCache'>,
  ) {}

  paths(): readonly string[] {
    return this.vault.getMarkdownFiles().map(({ path }) => path);
  }

  read(path: string): IndexedNote | undefined {
    const file = this.vault.getFileByPath(path);
    const metadata = file && this.cache.getFileCache(file);
    if (!metadata) return undefined;
    if (!lacksProperties(metadata)) return indexedNote(path, metadata);
    const reading = this.#uncached.get(file) ?? notReadYet;
    if (reading.kind === 'none') return indexedNote(path, metadata);
    if (reading.kind === 'properties')
      return indexedNote(path, { ...metadata, frontmatter: reading.properties });
    const unreadable = { code: 'broken-yaml', found: reading.message, yaml: reading.yaml } as const;
    return Object.assign(indexedNote(path, metadata), { unreadable });
  }

  /** Looks at every note, in slices, and reads the properties that the cache lacks, as far as they are not read yet. */
  async readUncached(host: SlicingHost): Promise<CacheProgress> {
    const unread: TFile[] = [];
    const files = this.vault.getMarkdownFiles();
    let cached = 0;
    const look = (file: TFile): void => {
      const metadata = this.cache.getFileCache(file);
      if (metadata === null) return;
      cached += 1;
      if (lacksProperties(metadata) && !this.#uncached.has(file)) unread.push(file);
    };
    await inSlices(eachInSteps(files, look), host);
    await Promise.all(unread.map((file) => this.#readText(file)));
    return { cached, isComplete: cached === files.length };
  }

  /** Takes the text of a note that the cache has read again. */
  changed(file: TFile, text: string, metadata: CachedMetadata): void {
    if (lacksProperties(metadata)) this.#uncached.set(file, readProperties(text, parseYaml));
    else this.#uncached.delete(file);
  }

  /** A note that can't be opened now is read again when it changes. */
  async #readText(file: TFile): Promise<void> {
    const text = await this.vault.cachedRead(file).catch(() => undefined);
    if (text !== undefined && !this.#uncached.has(file))
      this.#uncached.set(file, readProperties(text, parseYaml));
  }
}

const noTags: readonly string[] = Object.freeze([]);

/** Tags are collected when they are asked for: without tags in the settings, reading a note asks for none. */
function indexedNote(path: string, metadata: CachedMetadata): IndexedNote {
  const { frontmatter } = metadata;
  // An object with a getter takes twenty times as long to make; half of a vault needs none.
  if (frontmatter === undefined && metadata.tags === undefined) return { path, frontmatter, tags: noTags };
  return {
    path,
    frontmatter,
    get tags() {
      return getAllTags(metadata) ?? [];
    },
  };
}

/** Whether the cache has no properties of a note that begins with a block of them; `---` twice is an empty one. */
function lacksProperties({ frontmatter, sections }: CachedMetadata): boolean {
  const first = frontmatter === undefined ? sections?.[0] : undefined;
  return first?.type === 'yaml' && first.position.end.line - first.position.start.line > 1;
}
