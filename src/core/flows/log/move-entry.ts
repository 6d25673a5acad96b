import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import type { PropertyChange } from '../../editing/frontmatter/edit-properties';
import type { Interview } from '../../reading/interview/interview';
import { readDate } from '../../reading/interview/read-date';
import type { KeyOf, LogEntry } from './log-plan';

/** The new appointment of an interview; blank where it is not known. */
export interface NewDay {
  readonly day: EpochDay;
  readonly time: string;
  readonly place: string;
}

/**
 * What a note gets when its interview is moved: the new day in the property that has the old one, of a list in its place;
 * time and place, because those of the old day say nothing of the new one; and no word any more that it is being moved.
 */
export function moveEntry(
  { date, keys, isBeingMoved }: Interview,
  keyOf: KeyOf,
  { frontmatter = {}, record }: Pick<LogEntry, 'record'> & { readonly frontmatter: Frontmatter | undefined },
  { day, time, place }: NewDay,
): LogEntry {
  const key = keyOf('date');
  const iso = formatIsoDay(day);
  const isOld = (item: string): boolean => date !== undefined && readDate(item, date) === date;
  const inList = (items: readonly string[]): readonly string[] =>
    items.map((item) => (isOld(item) ? iso : item));
  const changes: PropertyChange[] = [
    Array.isArray(frontmatter[key]) ? { key, items: inList } : { key, value: iso },
  ];
  const where = { time, place };
  for (const field of ['time', 'place'] as const) {
    const value = where[field];
    if (value !== '' || keys[field] !== undefined) changes.push({ key: keyOf(field), value });
  }
  if (isBeingMoved && keys.state !== undefined) changes.push({ key: keys.state, value: '' });
  return { changes, ...(record && { record }) };
}

type Frontmatter = Readonly<Record<string, unknown>>;
