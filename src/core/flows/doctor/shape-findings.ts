import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Field } from '../../base/properties/fields';
import { isBlank } from '../../base/properties/raw-value';
import type { Settings } from '../../base/settings/settings';
import { hasDay } from '../../reading/interview/note-days';
import { noteKeys } from '../../reading/interview/note-keys';
import { readAnyway, type NoteSource } from '../../reading/interview/read-note';
import { isTemplatePath } from '../../reading/interview/template-notes';
import {
  mayHoldShape,
  nestedDays,
  shapeInText,
  type UnreadShape,
} from '../../reading/interview/unread-shapes';
import type { Finding, Fix } from './finding';
import { editedProperties, type PropertyEdit } from './property-edit';

/**
 * The interview days that a note keeps where they are not read, and what to do about them; `undefined` for a note whose
 * day is read, and for templates. Without a text only the properties are looked at.
 */
export function unreadShape(note: NoteSource, text: string, settings: Settings): UnreadShape | undefined {
  const { path, frontmatter = {} } = note;
  if (!mayHoldShape(frontmatter, text) || isTemplatePath(path, settings)) return undefined;
  const known = filledFields(frontmatter, settings);
  if (known.has('date') && known.has('company')) return nestedDayItself(frontmatter, settings);
  return (known.has('company') ? nestedDays(frontmatter) : undefined) ?? shapeInText(text, known, settings);
}

/** `面接日: { 一次: …, 二次: … }` fills the property, and gives no day. */
function nestedDayItself(frontmatter: Record<string, unknown>, settings: Settings): UnreadShape | undefined {
  const nested = nestedDays(frontmatter);
  return nested && noteKeys(frontmatter, settings).keys.date === nested.found ? nested : undefined;
}

function filledFields(
  frontmatter: Readonly<Record<string, unknown>>,
  settings: Settings,
): ReadonlySet<Field> {
  const keys = noteKeys(frontmatter, settings);
  const filled = keys.properties.filter(({ key }) => !isBlank(frontmatter[key])).map(({ field }) => field);
  return new Set([...filled, ...(hasDay(keys, frontmatter) ? (['date'] as const) : [])]);
}

/** The findings of a note with what there is to say of days that are not read, and the fix where it is safe. */
export function withShape(
  findings: readonly Finding[],
  note: NoteSource & { readonly isListed: boolean },
  issue: UnreadShape,
  { settings, today }: { readonly settings: Settings; readonly today: EpochDay },
): Finding[] {
  const { path, isListed } = note;
  const fixes = issue.shape === 'inline' ? copyFixes(note, issue, settings, today) : [];
  const others = findings.filter((finding) => !isSaidBy(issue, finding));
  return [...others, { path, isListed, issue, fixes }];
}

/**
 * Whether a finding says less of the same: that the day is missing, or can't be read where it is nested; or would put
 * the name of the file where the text names the company.
 */
function isSaidBy(shape: UnreadShape, { issue, fixes }: Finding): boolean {
  if (issue.kind !== 'problem') return false;
  const { code, field, key } = issue.problem;
  const isInText = shape.shape === 'inline' && shape.fields.some((inline) => inline.field === field);
  if (code === 'missing' && isInText) return true;
  return fixes.length === 0 && (key === shape.found || (code === 'missing' && field === 'date'));
}

/** The fields of the text as properties, if all of them are read then; the text stays as it is. */
function copyFixes(
  note: NoteSource,
  { fields }: Extract<UnreadShape, { shape: 'inline' }>,
  settings: Settings,
  today: EpochDay,
): Fix[] {
  const edits = fields.map(({ key, value }): PropertyEdit => ({ do: 'set', key, value }));
  const frontmatter = editedProperties(note.frontmatter ?? {}, edits);
  const { company, date, problems } = readAnyway({ ...note, frontmatter }, settings, today);
  const copied = new Set<Field | undefined>(fields.map(({ field }) => field));
  if (company === undefined || date === undefined || problems.some(({ field }) => copied.has(field)))
    return [];
  const values = fields.map(({ key, value }) => `${key}: ${value}`);
  return [
    { action: { do: 'copy', values }, edits, sameAs: `copy ${fields.map(({ key }) => key).join(' ')}` },
  ];
}
