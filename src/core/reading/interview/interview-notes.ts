import type { Settings } from '../../base/settings/settings';
import type { Field } from '../../base/properties/fields';

/** What only notes of interviews say; a note of a company has none of it. */
const telling: ReadonlySet<Field> = new Set([
  'promised',
  'promised-on',
  'stage',
  'pass-only',
  'inquired',
  'selecting',
  'replied',
]);

/** Whether the fields of a note are a company with an interview day, or one of both with something else of an interview. */
export function looksLikeInterview(fields: ReadonlySet<Field>): boolean {
  const hasCompany = fields.has('company');
  const hasDate = fields.has('date');
  if (hasCompany && hasDate) return true;
  return (hasCompany || hasDate) && [...fields].some((field) => telling.has(field));
}

/**
 * True when the note is in a folder, or bears a tag, that the settings name; parts of both count. The tags are asked for
 * only if the settings name some: the host has to collect them.
 */
export function isNamedNote(
  note: { readonly path: string; readonly tags: readonly string[] },
  settings: Settings,
): boolean {
  const { noteFolders, noteTags } = settings;
  return (
    (noteFolders.length > 0 && isWithinAny(note.path.normalize('NFC'), noteFolders)) ||
    (noteTags.length > 0 && note.tags.some((tag) => noteTags.some((named) => isTagged(tag, named))))
  );
}

/** The settings hold folders in NFC; a disk may not. */
function isWithinAny(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => isWithin(path, folder));
}

function isWithin(path: string, folder: string): boolean {
  return folder !== '' && path.startsWith(folder) && path.charCodeAt(folder.length) === 47;
}

/** Tags are compared as Obsidian does: without regard to case, a parent standing for its nested tags. */
function isTagged(written: string, named: string): boolean {
  const tag = comparableTag(written);
  const parent = comparableTag(named);
  return parent !== '' && (tag === parent || tag.startsWith(`${parent}/`));
}

function comparableTag(tag: string): string {
  return tag.replace(/^#/, '').normalize('NFKC').toLowerCase();
}
