import { acceptedNames, comparableName } from '../../src/core/base/properties/accepted-names';
import { attachConflictCopies } from '../../src/core/reading/interview/conflict-copies';
import type { Field } from '../../src/core/base/properties/fields';
import type { Interview } from '../../src/core/reading/interview/interview';
import { isNamedNote } from '../../src/core/reading/interview/interview-notes';
import { linkRounds } from '../../src/core/reading/interview/interviews';
import { readInterview } from '../../src/core/reading/interview/read-note';
import { isTemplatePath } from '../../src/core/reading/interview/template-notes';
import { unreadableInterview } from '../../src/core/reading/interview/unreadable-note';
import type { EpochDay } from '../../src/core/base/calendar/epoch-day';
import type { Settings } from '../../src/core/base/settings/settings';
import { listMarkdownFiles, reasonOf, type FolderListing, type MarkdownFile } from './markdown-files';
import { noteTags } from './note-tags';
import { findFrontMatter, readFrontMatter } from './read-front-matter';
import { readNoteFile } from './read-note-file';

/** The interviews of a vault, and the subfolders that could not be read. */
export interface VaultReading {
  readonly interviews: readonly Interview[];
  readonly unreadable: FolderListing['unreadable'];
}

/** Reads all interview notes of a vault from the disk. Throws only when the vault's own folder can't be read. */
export function readVault(vault: string, settings: Settings, today: EpochDay): VaultReading {
  const { files, unreadable } = listMarkdownFiles(vault);
  const interviews = files.flatMap((file) => readFile(file, settings, today) ?? []);
  return { interviews: linkRounds(attachConflictCopies(interviews)), unreadable };
}

/** A file that can't be opened is reported wherever it lies: nobody knows what is in it. */
function readFile({ path, file }: MarkdownFile, settings: Settings, today: EpochDay): Interview | undefined {
  const wantsTags = settings.noteTags.length > 0;
  try {
    return readNote(path, readNoteFile(file, wantsTags), settings, today);
  } catch (error) {
    return unreadableInterview({ path, code: 'unreadable-file', found: reasonOf(error) }, settings);
  }
}

function readNote(path: string, note: string, settings: Settings, today: EpochDay): Interview | undefined {
  const block = findFrontMatter(note);
  const frontMatter = readFrontMatter(block);
  const frontmatter = frontMatter.kind === 'properties' ? frontMatter.properties : undefined;
  const body = note.slice(block?.end ?? 0);
  const tags = settings.noteTags.length > 0 ? noteTags(frontmatter ?? {}, body) : [];
  if (frontMatter.kind !== 'broken') return readInterview({ path, frontmatter, tags }, settings, today);
  if (isTemplatePath(path, settings)) return undefined;
  const isMeant = isNamedNote(path, tags, settings) || mayHoldInterview(frontMatter.text, settings);
  const found = frontMatter.message;
  return isMeant ? unreadableInterview({ path, code: 'broken-yaml', found }, settings) : undefined;
}

/** The fields that only an interview note has; a size or a person stands in other notes as well, and so does `date`. */
const tellingFields: ReadonlySet<Field> = new Set([
  'company',
  'date',
  'promised',
  'promised-on',
  'inquired',
  'selecting',
]);

/**
 * Whether front matter that does not parse may be that of an interview note: one of its lines begins with a name of
 * a telling field. Other people's broken notes are left alone.
 */
function mayHoldInterview(frontMatter: string, settings: Settings): boolean {
  const names = acceptedNames(settings.propertyNames);
  return frontMatter.split('\n').some((line) => {
    const name = comparableName(lineKey(line));
    const field = names.get(name)?.field;
    return field !== undefined && tellingFields.has(field) && name !== 'date';
  });
}

/** What stands before the colon of a line, without quotes; empty where that can't be a name. */
function lineKey(line: string): string {
  const key = line.slice(0, Math.max(0, line.indexOf(':'))).trim();
  return /^[-#[{]/.test(key) ? '' : key.replace(/^["']|["']$/g, '');
}
