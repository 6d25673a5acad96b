import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Field } from '../../base/properties/fields';
import type { Interview } from '../../reading/interview/interview';
import { noteKeys } from '../../reading/interview/note-keys';
import { isBlank } from '../../base/properties/raw-value';
import { readAnyway, readInterview, type NoteSource } from '../../reading/interview/read-note';
import { isTemplate } from '../../reading/interview/template-notes';
import type { Language } from '../../base/language/language';
import { pendingReply } from '../../waiting/status/pending-reply';
import type { Settings } from '../../base/settings/settings';
import type { Issue } from './finding';
import { hasGarbledNames } from '../../reading/interview/garbled';
import { nearNames, type NearName } from '../../reading/interview/near-names';
import { numberedDays } from '../../reading/interview/numbered-days';
import { hasDay } from '../../reading/interview/note-days';
import { looksLikeInterview } from '../../reading/interview/interview-notes';

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
  const near = nearNames(note, settings, today);
  const numbered = numberedDays(note.frontmatter ?? {}, settings);
  if (!isListed && !isLikelyInterview(note, near, settings) && !hasGarbledNames(note.frontmatter ?? {}))
    return undefined;
  const read = readAnyway(note, settings, today);
  if (isTemplate(read, note.frontmatter ?? {}, settings)) return undefined;
  const interview = withLinks(read, note.listed);
  const { problems } = pendingReply(interview, settings.policy, today).assessment;
  const named = new Set<Field | undefined>(near.map(({ field }) => field));
  if (numbered) named.add('date');
  const others = problems.filter(({ field, code }) => !(code === 'missing' && named.has(field)));
  return {
    interview,
    isListed,
    issues: [
      ...near,
      ...(numbered ? [numbered] : []),
      ...others.map((problem): Issue => ({ kind: 'problem', problem })),
    ],
  };
}

/** What only the index knows of a note. */
function withLinks(interview: Interview, listed: Interview | undefined): Interview {
  if (!listed) return interview;
  const copies = listed.problems.filter(({ code }) => code === 'conflict-copy');
  return { ...interview, laterRound: listed.laterRound, problems: [...interview.problems, ...copies] };
}

/** Whether a note has, under whatever name, what interview notes have. */
function isLikelyInterview(
  { frontmatter }: NoteSource,
  near: readonly NearName[],
  settings: Settings,
): boolean {
  if (!frontmatter) return false;
  const fields = new Set(near.map(({ field }) => field));
  const keys = noteKeys(frontmatter, settings);
  for (const { field, key } of keys.properties) if (!isBlank(frontmatter[key])) fields.add(field);
  if (hasDay(keys, frontmatter) || numberedDays(frontmatter, settings)) fields.add('date');
  return looksLikeInterview(fields);
}
