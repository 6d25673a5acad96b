import type { EpochDay } from '../../base/calendar/epoch-day';

/** A day for a calendar: all-day, and nobody is busy on it. */
export interface CalendarEvent {
  /** The same each time the event is exported, so that a calendar takes it for the same. */
  readonly uid: string;
  readonly day: EpochDay;
  readonly title: string;
  /** Lines that say more. */
  readonly notes: readonly string[];
  /** Opens the note. */
  readonly link: string;
  /** The hour of that day at which the calendar may remind; `undefined` for no reminder. */
  readonly remindAtHour: number | undefined;
}
