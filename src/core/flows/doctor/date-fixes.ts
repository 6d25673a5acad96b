import { dateParts, epochDay, formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import type { Field } from '../../base/properties/fields';
import type { Problem } from '../../reading/interview/problem';
import { readDate } from '../../reading/interview/read-date';
import { datesWithin } from './dates-within';
import type { Fix } from './finding';
import { keyOf, partsFix, separators, valueOf, writeFix, type RepairContext } from './repair-context';

/** A date in a way that is not read, or among other words: each day it names in the way that is. */
export function unreadableDateFixes(context: RepairContext, { field, found }: Problem): Fix[] {
  if (field === undefined) return [];
  const near = context.interview.date ?? context.today;
  const value = valueOf(context, field);
  // A list where each part is one day, or is to be one: the others stay as they are.
  if (severalDays.has(field) || (Array.isArray(value) && value.length > 1))
    return partsFix(context, field, (part) => onlyDay(part, found, near), 'iso');
  const [day, ...others] = datesWithin(found, near);
  if (day === undefined) return [];
  if (others.length > 0) return field === 'date' ? severalRounds(context, found, near) : [];
  return [writeFix(context, field, formatIsoDay(day), 'iso')];
}

/** Two days between commas are two rounds; which of them a note is about only a list of both can tell. */
function severalRounds(context: RepairContext, found: string, near: EpochDay): Fix[] {
  const days = found.split(/[,、;；・&＆]/).map((part) => readDate(part, near));
  const items = days.map((day) => (typeof day === 'number' ? formatIsoDay(day) : undefined));
  if (items.includes(undefined)) return [];
  const key = keyOf(context, 'date');
  const value = items.join('、');
  const edit = { do: 'setItems', key, items: items.filter((item) => item !== undefined) } as const;
  return [{ action: { do: 'write', key, value }, edits: [edit], sameAs: `write ${key} several` }];
}

/** The one day of the part in which something was found that is not a date, unless the day can be read by itself. */
function onlyDay(part: string, found: string, near: EpochDay): string | undefined {
  const [only, ...others] = part.includes(found.trim()) ? datesWithin(part, near) : [];
  const isBeside = part.split(separators).some((piece) => typeof readDate(piece, near) === 'number');
  return only === undefined || others.length > 0 || isBeside ? undefined : formatIsoDay(only);
}

const severalDays: ReadonlySet<Field> = new Set(['inquired', 'selecting', 'closures']);

/**
 * A day before the interview, or after today: most often a slip of the year, in that date or in the interview's. Only
 * a year that brings the days of the note together is proposed: a slip of some days is for the user to know.
 */
export function misplacedDayFixes(context: RepairContext, { field, key, found, code }: Problem): Fix[] {
  const { date } = context.interview;
  if (field === undefined || key === undefined || date === undefined) return [];
  const day = readDate(found, date);
  if (typeof day !== 'number') return [];
  const moved = otherYear(day, code === 'after-today' ? -1 : 1);
  const inPlace = (part: string): string | undefined =>
    moved !== undefined && readDate(part, date) === day ? formatIsoDay(moved) : undefined;
  const own = moved !== undefined && areNear(moved, date) ? partsFix(context, field, inPlace, 'year') : [];
  return [...own, ...interviewYearFix(context, date, day)];
}

/** The interview a year before, where all that came after it would then be near. */
function interviewYearFix(context: RepairContext, date: EpochDay, misplaced: EpochDay): Fix[] {
  const moved = otherYear(date, -1);
  const { promisedOn, inquired, selecting, replied } = context.interview;
  const later = [misplaced, promisedOn, ...inquired, selecting, replied].filter((day) => day !== undefined);
  if (moved === undefined || !later.every((day) => areNear(day, moved))) return [];
  return [writeFix(context, 'date', formatIsoDay(moved), 'year')];
}

/** Half a year, in days: no round of a selection takes longer, and a slip of the year is further off. */
const halfYear = 180;

function areNear(one: EpochDay, other: EpochDay): boolean {
  return Math.abs(one - other) < halfYear;
}

/** The same day some years later. */
function otherYear(day: EpochDay, years: number): EpochDay | undefined {
  const { year, month, day: dayOfMonth } = dateParts(day);
  return epochDay(year + years, month, dayOfMonth);
}
