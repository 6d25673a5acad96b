import { guessFromTitle, type TitleGuess } from '../capture/title-guess';
import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { tellsOfInterviewDay } from '../../base/properties/day-tells';
import type { Field } from '../../base/properties/fields';
import type { Problem } from '../../reading/interview/problem';
import { readDate } from '../../reading/interview/read-date';
import { datesWithin } from './dates-within';
import type { Fix, FixSource } from './finding';
import { keyOf, type RepairContext } from './repair-context';

/** What the note is called, and where it is, may say what it lacks. */
export function missingFixes(context: RepairContext, { field }: Problem): Fix[] {
  return field === 'company' ? companyFixes(context) : dateFixes(context);
}

/** The company by the title of the note, or by the folder it is in. */
export function companyFixes(context: RepairContext): Fix[] {
  const { title, folder } = placeOf(context.path);
  const byTitle = guess(title, context).company;
  const byFolder = isNamedFolder(context) ? '' : guess(folder, context).company;
  return [fill(context, 'company', byTitle, 'title'), fill(context, 'company', byFolder, 'folder')].flat();
}

/** The day by the title of the note, or by another property that holds one. */
function dateFixes(context: RepairContext): Fix[] {
  const { title } = placeOf(context.path);
  const [day, ...others] = guessedDays(title, context);
  const byTitle = day === undefined || others.length > 0 ? '' : formatIsoDay(day);
  return [fill(context, 'date', byTitle, 'title'), byProperty(context)].flat();
}

function guessedDays(title: string, context: RepairContext): readonly EpochDay[] {
  const { date } = guess(title, context);
  return date === undefined ? datesWithin(title, context.today) : [date];
}

/** The only other property whose name tells of the day of an interview, and that holds one. */
function byProperty(context: RepairContext): Fix[] {
  const { frontmatter, interview, today } = context;
  const taken = new Set(Object.values(interview.keys));
  const found = Object.entries(frontmatter).flatMap(([from, value]) => {
    const day = taken.has(from) || !tellsOfInterviewDay(from) ? undefined : readDate(value, today);
    return typeof day === 'number' ? [{ from, day: formatIsoDay(day) }] : [];
  });
  const [only, ...others] = found;
  if (!only || others.length > 0) return [];
  // The same fault is that of the same property.
  return fill(context, 'date', only.day, 'property').map((fix) => ({
    ...fix,
    sameAs: `${fix.sameAs} ${only.from}`,
  }));
}

function guess(text: string, { today }: RepairContext): TitleGuess {
  return guessFromTitle(text, today);
}

function placeOf(path: string): { readonly title: string; readonly folder: string } {
  const parts = path.replace(/\.md$/i, '').split('/');
  return { title: parts.at(-1) ?? '', folder: parts.at(-2) ?? '' };
}

/** Whether the folder of the note is one of interview notes, whose name is not a company's. */
function isNamedFolder({ path, settings }: RepairContext): boolean {
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  return settings.noteFolders.includes(folder.normalize('NFC'));
}

function fill(context: RepairContext, field: Field, value: string, source: FixSource): Fix[] {
  if (value === '') return [];
  const key = keyOf(context, field);
  return [
    {
      action: { do: 'fill', key, value, source },
      edits: [{ do: 'set', key, value }],
      sameAs: `fill ${key} ${source}`,
    },
  ];
}
