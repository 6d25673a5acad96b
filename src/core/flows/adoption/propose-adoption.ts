import type { EpochDay } from '../../base/calendar/epoch-day';
import { isNamedNote } from '../../reading/interview/interview-notes';
import { noteKeys } from '../../reading/interview/note-keys';
import { isBlank } from '../../base/properties/raw-value';
import { numberedDays } from '../../reading/interview/numbered-days';
import { nestedDays } from '../../reading/interview/unread-shapes';
import { readInterview, type NoteSource } from '../../reading/interview/read-note';
import { isPlaceholder, isTemplatePath } from '../../reading/interview/template-notes';
import { isSample } from '../samples/find-samples';
import type { Settings } from '../../base/settings/settings';
import { adoptedSettings } from './adopted-settings';
import type { AdoptionChoice, ReadCount } from './adoption';
import { Clusters } from './clusters';
import { NameCounts, withLikelyNames } from './name-counts';

/** What could be adopted from a vault. */
export interface AdoptionProposal {
  /** Names first, then folders, then tags. */
  readonly choices: readonly AdoptionChoice[];
  /** Properties with interview days in a way that is not read, numbered or nested; the most frequent first. */
  readonly unread: readonly UnreadDays[];
  /** The other notes that name a company and nowhere an interview day: what is missing is for somebody to write. */
  readonly onlyCompany: number;
  /** How many notes the vault has. */
  readonly all: number;
  /** The notes that are read now, or would be under all choices: the others need not be looked at to count. */
  readonly concerned: readonly NoteSource[];
}

/** A property, and how many notes of companies keep their days in it. */
interface UnreadDays {
  readonly name: string;
  readonly notes: number;
}

/** A note, and whether it would have a company and an interview day if every likely name were accepted. */
interface JudgedNote extends NoteSource {
  readonly isComplete: boolean;
}

/**
 * Finds what the settings would have to name for the interview notes of a vault to be read: property names, and folders
 * and tags in which such notes lie together. Templates and samples are left out, and so are notes that have only a date.
 */
export function proposeAdoption(
  notes: readonly NoteSource[],
  settings: Settings,
  today: EpochDay,
): AdoptionProposal {
  const generous = withLikelyNames(settings);
  const names = new NameCounts(settings);
  const filledIn = notes.filter(
    ({ path, frontmatter = {} }) => !isTemplatePath(path, settings) && !isSample(frontmatter),
  );
  const judged = filledIn.map((note): JudgedNote => {
    const interview = readInterview(note, generous, today);
    const isComplete = interview?.company !== undefined && interview.date !== undefined;
    if (isComplete) names.add(interview, note);
    return { ...note, isComplete };
  });
  const folders = folderChoices(judged, settings);
  const tags = tagChoices(judged, { ...settings, ...adoptedSettings(settings, folders) });
  const choices = [...names.found(), ...folders, ...tags];
  const adopted = { ...settings, ...adoptedSettings(settings, choices) };
  const ofCompany = judged.filter((note) => !note.isComplete && hasCompany(note, generous));
  const unread = unreadDays(ofCompany, settings);
  return {
    choices,
    unread,
    onlyCompany: ofCompany.length - unread.reduce((sum, { notes: count }) => sum + count, 0),
    all: notes.length,
    concerned: notes.filter((note) => readInterview(note, adopted, today)),
  };
}

/** Counts each note under the first property in which it keeps days that are not read. */
function unreadDays(notes: readonly NoteSource[], settings: Settings): UnreadDays[] {
  const counts = new Map<string, number>();
  for (const { frontmatter = {} } of notes) {
    const name = numberedDays(frontmatter, settings)?.renames[0]?.key ?? nestedDays(frontmatter)?.found;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const all = [...counts].map(([name, count]) => ({ name, notes: count }));
  return all.sort((one, other) => other.notes - one.notes);
}

/** What would be read with some of the choices. No choice takes a note away. */
export function countRead(
  { concerned, all }: AdoptionProposal,
  settings: Settings,
  chosen: readonly AdoptionChoice[],
  today: EpochDay,
): ReadCount {
  const adopted = { ...settings, ...adoptedSettings(settings, chosen) };
  const read = concerned
    .map((note) => readInterview(note, adopted, today))
    .filter((one) => one !== undefined);
  const incomplete = read.filter(({ company, date }) => company === undefined || date === undefined);
  return { all, read: read.length, incomplete: incomplete.length };
}

/** The folders that the settings do not name already. */
function folderChoices(notes: readonly JudgedNote[], settings: Settings): AdoptionChoice[] {
  const clusters = new Clusters();
  for (const { path, isComplete } of notes) clusters.add([path.slice(0, path.lastIndexOf('/'))], isComplete);
  const found = clusters.found().filter(({ name }) => !isNamedNote(`${name}/`, [], settings));
  return found.map(({ name, ...counts }) => ({ kind: 'folder', folder: name, ...counts }));
}

/** The tags of notes outside the folders; a tag that only says what a folder says is none. */
function tagChoices(notes: readonly JudgedNote[], settings: Settings): AdoptionChoice[] {
  const clusters = new Clusters();
  for (const { path, tags, isComplete } of notes) {
    if (tags.length > 0 && !isNamedNote(path, tags, settings)) clusters.add(tags.map(plainTag), isComplete);
  }
  return clusters.found().map(({ name, ...counts }) => ({ kind: 'tag', tag: name, ...counts }));
}

function plainTag(tag: string): string {
  return tag.replace(/^#/, '');
}

function hasCompany({ frontmatter }: NoteSource, settings: Settings): boolean {
  if (!frontmatter) return false;
  const { company, date } = noteKeys(frontmatter, settings).keys;
  const isFilled = (key: string | undefined): boolean =>
    key !== undefined && !isBlank(frontmatter[key]) && !isPlaceholder(frontmatter[key]);
  return isFilled(company) && !isFilled(date);
}
