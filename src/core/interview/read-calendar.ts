import type { CompanyCalendar } from '../calendar/company-calendar';
import { businessDays } from '../calendar/business-days';
import type { EpochDay, Weekday } from '../calendar/epoch-day';
import type { Settings } from '../settings/settings';
import { settingsCalendar } from '../settings/settings-calendar';
import type { Field } from './fields';
import type { NoteProperties } from './note-properties';
import { readClosures } from './read-closures';
import { readWeekdays } from './read-weekdays';

const daysOfYear = 365;
const calendarFields = ['closed-weekdays', 'open-weekdays', 'closures'] as const satisfies readonly Field[];

/**
 * The company's calendar by its note and the settings: closed weekdays replace those of the settings, closures are
 * added to theirs. The settings' own calendar, the very object, when the note says nothing of it. A calendar that
 * would leave no business day in the year after `near` is a problem and not used.
 */
export function readCalendar(note: NoteProperties, settings: Settings, near: EpochDay): CompanyCalendar {
  const general = settingsCalendar(settings);
  if (!calendarFields.some((field) => note.has(field))) return general;
  const closures = noteClosures(note, near);
  const own: CompanyCalendar = {
    closedWeekdays: weekdays(note, 'closed-weekdays') ?? general.closedWeekdays,
    openWeekdays: weekdays(note, 'open-weekdays') ?? general.openWeekdays,
    closures: closures.length === 0 ? general.closures : [...general.closures, ...closures],
    yearly: general.yearly,
  };
  const calendar = shared(own);
  if (businessDays(calendar).count(near, near + daysOfYear) > 0) return calendar;
  reportAlwaysClosed(note);
  return general;
}

/** A company that never works has been noted wrongly; each of the properties that can be the reason is named. */
function reportAlwaysClosed(note: NoteProperties): void {
  for (const field of ['closed-weekdays', 'closures'] as const) {
    if (note.has(field)) note.report(field, 'no-business-day', note.value(field));
  }
}

function weekdays(note: NoteProperties, field: Field): readonly Weekday[] | undefined {
  const value = note.value(field);
  if (!note.has(field)) return undefined;
  const days = readWeekdays(value);
  if (!days) note.report(field, 'unreadable-value', value);
  return days;
}

function noteClosures(note: NoteProperties, near: EpochDay): CompanyCalendar['closures'] {
  const { closures, unread } = readClosures(note.value('closures'), near);
  for (const { code, found } of unread) note.report('closures', code, found);
  return closures;
}

const maxShared = 256;
const sharedCalendars = new Map<string, CompanyCalendar>();

/** One object for equal calendars, so that what the engine keeps by calendar is shared between companies. */
function shared(calendar: CompanyCalendar): CompanyCalendar {
  const key = JSON.stringify(calendar);
  const known = sharedCalendars.get(key);
  if (known) return known;
  if (sharedCalendars.size >= maxShared) sharedCalendars.clear();
  sharedCalendars.set(key, calendar);
  return calendar;
}
