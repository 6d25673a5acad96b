import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Field } from '../../base/properties/fields';
import type { Interview } from '../../reading/interview/interview';
import { noteKeys } from '../../reading/interview/note-keys';
import { isBlank, rawText } from '../../base/properties/raw-value';
import { readAnyway, readInterview, type NoteSource } from '../../reading/interview/read-note';
import { isTemplate } from '../../reading/interview/template-notes';
import type { Language } from '../../base/language/language';
import { pendingReply } from '../../waiting/status/pending-reply';
import type { Settings } from '../../base/settings/settings';
import type { Issue, NearName } from './finding';
import { similarField } from '../../reading/interview/similar-names';
import { looksLikeInterview } from '../../reading/interview/looks-like-interview';
import { editedProperties, type PropertyEdit } from './property-edit';

/** A note to be examined. */
export interface ExaminedNote extends NoteSource {
  /** The interview of the index where the note is listed: it knows of later rounds and of conflict copies. */
  readonly listed?: Interview | undefined;
  /** The language of the other notes, for one that has no property of an interview; English where it is not given. */
  readonly language?: () => Language;
}

/** What was found in a note. */
export interface Examination {
  readonly interview: Interview;
  readonly isListed: boolean;
  readonly issues: readonly Issue[];
}

/** What is wrong with a note; `undefined` for one that neither is nor looks like an interview note, and for templates. */
export function examineNote(
  note: ExaminedNote,
  settings: Settings,
  today: EpochDay,
): Examination | undefined {
  const isListed = note.listed !== undefined || readInterview(note, settings, today) !== undefined;
  const nearNames = nearNamesOf(note, settings, today);
  if (!isListed && !isLikelyInterview(note, nearNames, settings)) return undefined;
  const read = readAnyway(note, settings, today);
  if (isTemplate(read, note.frontmatter ?? {}, settings)) return undefined;
  const interview = withLinks(read, note.listed);
  const { problems } = pendingReply(interview, settings.policy, today).assessment;
  const named = new Set<Field | undefined>(nearNames.map(({ field }) => field));
  const others = problems.filter(({ field, code }) => !(code === 'missing' && named.has(field)));
  return {
    interview,
    isListed,
    issues: [...nearNames, ...others.map((problem): Issue => ({ kind: 'problem', problem }))],
  };
}

/** What only the index knows of a note. */
function withLinks(interview: Interview, listed: Interview | undefined): Interview {
  if (!listed) return interview;
  const copies = listed.problems.filter(({ code }) => code === 'conflict-copy');
  return { ...interview, laterRound: listed.laterRound, problems: [...interview.problems, ...copies] };
}

/** The properties that would be read under a name nearby, one for each field that the note lacks. */
function nearNamesOf(note: ExaminedNote, settings: Settings, today: EpochDay): NearName[] {
  const { frontmatter = {} } = note;
  const { keys, doubles } = noteKeys(frontmatter, settings);
  const accepted = new Set([...Object.values(keys), ...doubles.flatMap((double) => double.keys)]);
  const found = new Map<Field, NearName>();
  for (const [key, value] of Object.entries(frontmatter)) {
    const near = accepted.has(key) ? undefined : similarField(key);
    if (!near || found.has(near.field) || isBlank(value)) continue;
    const { field, to } = near;
    const own = keys[field];
    if (own !== undefined && !isBlank(frontmatter[own])) continue;
    const nearName: NearName = { kind: 'near-name', key, field, to: own ?? to, found: rawText(value) };
    if (isReadUnder(nearName, note, settings, today)) found.set(field, nearName);
  }
  return [...found.values()];
}

/** A value that its field can't use speaks for another meaning: 面接日記, state. */
function isReadUnder(
  { key, to, field }: NearName,
  note: NoteSource,
  settings: Settings,
  today: EpochDay,
): boolean {
  const renamed: readonly PropertyEdit[] = [
    { do: 'remove', key: to },
    { do: 'rename', key, to },
  ];
  const frontmatter = editedProperties(note.frontmatter ?? {}, renamed);
  const { problems } = readAnyway({ ...note, frontmatter }, settings, today);
  return !problems.some((problem) => problem.field === field);
}

/** Whether a note has, under whatever name, what interview notes have. */
function isLikelyInterview(
  { frontmatter }: NoteSource,
  nearNames: readonly NearName[],
  settings: Settings,
): boolean {
  if (!frontmatter) return false;
  const fields = new Set(nearNames.map(({ field }) => field));
  for (const { field, key } of noteKeys(frontmatter, settings).properties) {
    if (!isBlank(frontmatter[key])) fields.add(field);
  }
  return looksLikeInterview(fields);
}
