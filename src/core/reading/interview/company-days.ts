import { businessDays } from '../../base/calendar/business-days';
import { calendarKey, type CompanyCalendar } from '../../base/calendar/company-calendar';
import { settingsCalendar } from '../../base/settings/settings-calendar';
import { isTooLong } from '../../base/properties/raw-value';
import { memoizeByKey } from '../../base/text/memoize';
import type { CompanyDays, NoteReading } from './note-reading';
import { readClosures } from './read-closures';
import { readWeekdays } from './read-weekdays';

/** Keeps the weekdays of `closed-weekdays` or `open-weekdays`; a problem when there is something else among them. */
export function keepWeekdays(
  note: NoteReading,
  days: 'closedWeekdays' | 'openWeekdays',
  value: unknown,
): void {
  const read = readWeekdays(value);
  if (!read.complete) note.report('unreadable-value', value);
  // Of closed days what can be read is kept: without it a deadline would come too early. Open days are kept whole or not.
  const isUsable = read.complete || (days === 'closedWeekdays' && read.days.length > 0);
  if (isUsable) companyDays(note, value)[days] = read.days;
}

/** Keeps the closures of `closures`, of far too many the first; a problem for each part that is none. */
export function keepClosures(note: NoteReading, value: unknown): void {
  if (isTooLong(value)) note.report('too-long', value);
  const { closures, unread } = readClosures(value, note.near);
  for (const { code, found } of unread) note.report(code, found);
  if (closures.length > 0) companyDays(note, value).closures = closures;
}

function companyDays(note: NoteReading, value: unknown): CompanyDays {
  note.companyDays ??= { written: new Map() };
  note.companyDays.written.set(note.property.field, value);
  return note.companyDays;
}

/** The year after the interview, in days. */
const year = 365;

/**
 * The company's calendar by its note and the settings: the note's closed weekdays replace those of the settings, its
 * closures are added to theirs. When they leave no business day in the year after the interview they are a problem
 * and not used.
 */
export function companyCalendar(note: NoteReading, days: CompanyDays): CompanyCalendar {
  const general = settingsCalendar(note.settings);
  const own = shared({
    closedWeekdays: days.closedWeekdays ?? general.closedWeekdays,
    openWeekdays: days.openWeekdays ?? general.openWeekdays,
    closures: days.closures ? [...general.closures, ...days.closures] : general.closures,
    yearly: general.yearly,
  });
  if (businessDays(own).count(note.near, note.near + year) > 0) return own;
  for (const [field, value] of days.written) {
    if (field !== 'open-weekdays')
      note.reportOf({ field, key: note.interview.keys[field] }, 'no-business-day', value);
  }
  return general;
}

/** So many different calendars are shared at a time. */
const maxShared = 256;

/** One object for equal calendars, so that what is kept by calendar is shared between companies. */
const shared = memoizeByKey((calendar: CompanyCalendar) => calendar, calendarKey, maxShared);
