import type { EpochDay } from '../../base/calendar/epoch-day';
import { eachInSteps, type Steps } from '../../base/steps/steps';
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
  /** The other notes that name a company and nowhere an interview day: what is missing is for someone to write. */
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
interface JudgedNote {
  readonly note: NoteSource;
  readonly isComplete: boolean;
}

/**
 * Finds what the settings would have to name for the interview notes of a vault to be read: property names, and folders
 * and tags in which such notes are together. Templates and samples are left out, and so are notes that have only a date.
 */
export function* proposeAdoption(
  notes: Iterable<NoteSource>,
  settings: Settings,
  today: EpochDay,
): Steps<AdoptionProposal> {
  const generous = withLikelyNames(settings);
  const names = new NameCounts(settings);
  const all: NoteSource[] = [];
  const judged: JudgedNote[] = [];
  yield* eachInSteps(notes, (note) => {
    all.push(note);
    if (isTemplatePath(note.path, settings) || isSample(note.frontmatter ?? {})) return;
    const interview = readInterview(note, generous, today);
    const isComplete = interview?.company !== undefined && interview.date !== undefined;
    if (isComplete) names.add(interview, note);
    judged.push({ note, isComplete });
  });
  const folders = yield* folderChoices(judged, settings);
  const tags = yield* tagChoices(judged, { ...settings, ...adoptedSettings(settings, folders) });
  const choices = [...names.found(), ...folders, ...tags];
  const incomplete = yield* unreadDays(judged, settings, generous);
  const adopted = { ...settings, ...adoptedSettings(settings, choices) };
  const concerned: NoteSource[] = [];
  yield* eachInSteps(all, (note) => {
    if (readInterview(note, adopted, today)) concerned.push(note);
  });
  return { choices, ...incomplete, all: all.length, concerned };
}

/** Counts each note of a company without a day that is read: under the first property in which it keeps days, or none. */
function* unreadDays(
  judged: readonly JudgedNote[],
  settings: Settings,
  generous: Settings,
): Steps<Pick<AdoptionProposal, 'unread' | 'onlyCompany'>> {
  const counts = new Map<string, number>();
  let onlyCompany = 0;
  yield* eachInSteps(judged, ({ note, isComplete }) => {
    if (isComplete || !hasCompany(note, generous)) return;
    const { frontmatter = {} } = note;
    const name = numberedDays(frontmatter, settings)?.renames[0]?.key ?? nestedDays(frontmatter)?.found;
    if (name === undefined) onlyCompany += 1;
    else counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  const unread = [...counts].map(([name, count]) => ({ name, notes: count }));
  return { unread: unread.sort((one, other) => other.notes - one.notes), onlyCompany };
}

/** What would be read with some of the choices. No choice takes a note away. */
export function* countRead(
  { concerned, all }: Pick<AdoptionProposal, 'concerned' | 'all'>,
  settings: Settings,
  chosen: readonly AdoptionChoice[],
  today: EpochDay,
): Steps<ReadCount> {
  const adopted = { ...settings, ...adoptedSettings(settings, chosen) };
  let read = 0;
  let incomplete = 0;
  yield* eachInSteps(concerned, (note) => {
    const interview = readInterview(note, adopted, today);
    if (!interview) return;
    read += 1;
    if (interview.company === undefined || interview.date === undefined) incomplete += 1;
  });
  return { all, read, incomplete };
}

/** The folders that the settings do not name already. */
function* folderChoices(notes: readonly JudgedNote[], settings: Settings): Steps<AdoptionChoice[]> {
  const clusters = new Clusters();
  yield* eachInSteps(notes, ({ note: { path }, isComplete }) => {
    clusters.add([path.slice(0, path.lastIndexOf('/'))], isComplete);
  });
  const found = clusters.found().filter(({ name }) => !isNamedNote({ path: `${name}/`, tags: [] }, settings));
  return found.map(({ name, ...counts }) => ({ kind: 'folder', folder: name, ...counts }));
}

/** The tags of notes outside the folders; a tag that only says what a folder says is none. */
function* tagChoices(notes: readonly JudgedNote[], settings: Settings): Steps<AdoptionChoice[]> {
  const clusters = new Clusters();
  yield* eachInSteps(notes, ({ note, isComplete }) => {
    const { tags } = note;
    if (tags.length > 0 && !isNamedNote(note, settings)) clusters.add(tags.map(plainTag), isComplete);
  });
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
