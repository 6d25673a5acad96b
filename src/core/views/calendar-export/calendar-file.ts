import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { utf8Length } from '../../base/text/encoding';

/** A day for a calendar: all-day, and no one is busy on it. */
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

/** Says who wrote a calendar file; a file without it is someone else's. */
export const producer = 'PRODID:-//Henji//Henji//EN';

/** A line has at most 75 bytes; the rest goes after a line break and a space (RFC 5545, 3.1). */
const maxLineBytes = 75;

/** What is in an .ics file (RFC 5545) before its events. */
export function calendarHead(name: string): string {
  return written([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    producer,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
  ]);
}

/**
 * One event of the file. It is all-day: a date without time or zone, so that Japan's day stays that day on every device.
 * `today` is the day of writing.
 */
export function eventText(event: CalendarEvent, today: EpochDay): string {
  return written(eventLines(event, today));
}

/** What is in the file after its events. */
export const calendarEnd = 'END:VCALENDAR\r\n';

function written(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(
  { uid, day, title, notes, link, remindAtHour }: CalendarEvent,
  today: EpochDay,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${basicDay(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${basicDay(day)}`,
    // The end is exclusive.
    `DTEND;VALUE=DATE:${basicDay(day + 1)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(notes.join('\n'))}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    ...(remindAtHour === undefined ? [] : reminderLines(title, remindAtHour)),
    'END:VEVENT',
  ];
}

/** Hours count from the midnight at which the day begins. */
function reminderLines(title: string, hour: number): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:PT${hour}H`,
    'END:VALARM',
  ];
}

function basicDay(day: EpochDay): string {
  return formatIsoDay(day).replaceAll('-', '');
}

/** A text as a value: line breaks and the signs that part values are written with a backslash; no other controls. */
function escaped(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/[\p{Cc}\u2028\u2029]/gu, ' '));
  return lines.map((line) => line.replace(/[\\;,]/g, '\\$&')).join('\\n');
}

/** No sign is torn apart: a kanji has three bytes. */
function folded(line: string): string {
  let bytes = 0;
  let text = '';
  for (const sign of line) {
    const size = utf8Length(sign);
    if (bytes + size > maxLineBytes) {
      text += '\r\n ';
      bytes = 1;
    }
    text += sign;
    bytes += size;
  }
  return text;
}
