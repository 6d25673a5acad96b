import { parse } from 'yaml';
import { readProperties } from '../../src/core/editing/frontmatter/read-properties';
import { unreadShape } from '../../src/core/flows/doctor/shape-findings';
import { bodyStart } from '../../src/core/editing/insertion/insert-block';
import { recordLines } from '../../src/core/letters/scenes/record-lines';
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
  /** How many notes keep interview days where they are not read: in objects, fields of the text, or a table. */
  readonly unreadDays: number;
  /** Reads the contact log of a note; nothing of a file that can't be read. */
  readonly recordOf: RecordOf;
}

/** Reads and assesses all interview notes of a vault from the disk. Throws only when the vault's own folder can't be read. */
export function readVault(vault: string, settings: Settings, today: EpochDay): VaultReading {
  const { files, unreadable } = listMarkdownFiles(vault);
  const index = new ReplyIndex(settings, today);
  const wantsTags = settings.noteTags.length > 0;
  const shaped: string[] = [];
  const look = ({ path, frontmatter }: IndexedNote, text: string): void => {
    if (unreadShape({ path, frontmatter, tags: [] }, text, settings)) shaped.push(path);
  };
  Array.from(index.build(files.map((file) => readFile(file, wantsTags, look))));
  const unreadDays = shaped.filter((path) => index.replies.get(path)?.interview.date === undefined).length;
  const places = new Map(files.map(({ path, file }) => [path, file]));
  return {
    replies: [...index.replies.values()],
    unreadable,
    unreadDays,
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

/** Looks at a note whose properties could be read, with its text or the start of it. */
type Look = (note: IndexedNote, text: string) => void;

function readFile({ path, file }: MarkdownFile, wantsTags: boolean, look: Look): IndexedNote {
  try {
    const text = readNoteFile(file, wantsTags);
    const note = readNote(path, text, wantsTags);
    if (!note.unreadable) look(note, text);
    return note;
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
