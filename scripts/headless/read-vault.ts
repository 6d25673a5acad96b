import { parse } from 'yaml';
import { readProperties } from '../../src/core/editing/frontmatter/read-properties';
import { bodyStart } from '../../src/core/editing/insertion/insert-block';
import { recordLines } from '../../src/core/letters/worksheets/record-lines';
import type { RecordOf } from '../../src/core/views/statistics/waited-rounds';
import { ReplyIndex, type IndexedNote } from '../../src/core/waiting/replies/reply-index';
import type { PendingReply } from '../../src/core/waiting/status/pending-reply';
import type { EpochDay } from '../../src/core/base/calendar/epoch-day';
import type { Settings } from '../../src/core/base/settings/settings';
import { listMarkdownFiles, reasonOf, type FolderListing, type MarkdownFile } from './markdown-files';
import { noteTags } from './note-tags';
import { readNoteFile } from './read-note-file';

/** The replies of a vault, and the subfolders that could not be read. */
export interface VaultReading {
  readonly replies: readonly PendingReply[];
  readonly unreadable: FolderListing['unreadable'];
  /** Reads the contact record of a note; nothing of a file that can't be read. */
  readonly recordOf: RecordOf;
}

/** Reads and assesses all interview notes of a vault from the disk. Throws only when the vault's own folder can't be read. */
export function readVault(vault: string, settings: Settings, today: EpochDay): VaultReading {
  const { files, unreadable } = listMarkdownFiles(vault);
  const index = new ReplyIndex(settings, today);
  const wantsTags = settings.noteTags.length > 0;
  Array.from(index.build(files.map((file) => readFile(file, wantsTags))));
  const places = new Map(files.map(({ path, file }) => [path, file]));
  return {
    replies: [...index.replies.values()],
    unreadable,
    recordOf: (path) => readRecord(places.get(path)),
  };
}

function readRecord(file: string | undefined): readonly string[] {
  try {
    return file === undefined ? [] : recordLines(readNoteFile(file, true));
  } catch {
    return [];
  }
}

function readFile({ path, file }: MarkdownFile, wantsTags: boolean): IndexedNote {
  try {
    return readNote(path, readNoteFile(file, wantsTags), wantsTags);
  } catch (error) {
    const unreadable = { code: 'unreadable-file', found: reasonOf(error) } as const;
    return { path, frontmatter: undefined, tags: [], unreadable };
  }
}

function readNote(path: string, text: string, wantsTags: boolean): IndexedNote {
  const read = readProperties(text, parseYaml);
  const frontmatter = read.kind === 'properties' ? read.properties : undefined;
  const tags = wantsTags ? noteTags(frontmatter ?? {}, text.slice(bodyStart(text))) : [];
  if (read.kind !== 'broken') return { path, frontmatter, tags };
  const unreadable = { code: 'broken-yaml', found: read.message, yaml: read.yaml } as const;
  return { path, frontmatter, tags, unreadable };
}

/**
 * The YAML 1.2 core schema, in which dates stay texts. Duplicate keys, and aliases that would grow without bound, are as
 * broken as a missing quote.
 */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { logLevel: 'error', maxAliasCount: 100 });
}
