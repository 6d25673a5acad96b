import { getAllTags, type App } from 'obsidian';
import type { NoteSource } from '../../core/reading/interview/read-note';

/** Every note of the vault as the metadata cache knows it, with all its tags; no file is read. */
export function notesWithTags({ vault, metadataCache }: Pick<App, 'vault' | 'metadataCache'>): NoteSource[] {
  return vault.getMarkdownFiles().map((file) => {
    const metadata = metadataCache.getFileCache(file);
    const tags = metadata ? (getAllTags(metadata) ?? []) : [];
    return { path: file.path, frontmatter: metadata?.frontmatter, tags };
  });
}
