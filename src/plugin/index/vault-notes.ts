import { getAllTags, type CachedMetadata, type MetadataCache, type Vault } from 'obsidian';
import type { IndexedNote } from '../../core/waiting/replies/reply-index';
import type { Settings } from '../../core/base/settings/settings';
import type { VaultNotes } from './reply-store';

/** Reads notes from the metadata cache; never a file. */
export function vaultNotes(
  vault: Pick<Vault, 'getMarkdownFiles' | 'getFileByPath'>,
  cache: Pick<MetadataCache, 'getFileCache'>,
): VaultNotes {
  return {
    paths: () => vault.getMarkdownFiles().map(({ path }) => path),
    read(path, settings) {
      const file = vault.getFileByPath(path);
      const metadata = file && cache.getFileCache(file);
      return metadata ? indexedNote(path, metadata, settings) : undefined;
    },
  };
}

/** Whether every note has been read by the cache; at the start of the app it may still be at it. */
export function isCacheComplete(
  vault: Pick<Vault, 'getMarkdownFiles'>,
  cache: Pick<MetadataCache, 'getFileCache'>,
): boolean {
  return vault.getMarkdownFiles().every((file) => cache.getFileCache(file) !== null);
}

const noTags: readonly string[] = [];

/** Tags are collected only where the settings ask for some. */
function indexedNote(path: string, metadata: CachedMetadata, { noteTags }: Settings): IndexedNote {
  const { frontmatter } = metadata;
  const tags = noteTags.length === 0 ? noTags : (getAllTags(metadata) ?? noTags);
  return { path, frontmatter, tags, broken: frontmatter === undefined && hasYaml(metadata) };
}

/** Whether the note begins with a block of properties that holds something; `---` twice is an empty one. */
function hasYaml({ sections }: CachedMetadata): boolean {
  const [first] = sections ?? [];
  return first?.type === 'yaml' && first.position.end.line - first.position.start.line > 1;
}
