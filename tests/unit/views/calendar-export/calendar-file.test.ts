import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import {
  calendarEnd,
  calendarHead,
  eventText,
  type CalendarEvent,
} from '../../../../src/core/views/calendar-export/calendar-file';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { day } from '../../base/calendar/day';

const today = day('2026-12-01');

function event(change: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: 'inquiry-a.md@henji',
    day: day('2026-12-31'),
    title: '株式会社青葉：確認してよい日',
    notes: ['一次・総合職', '連絡の期限は 12/28(月)'],
    link: 'obsidian://open?vault=v&file=a.md',
    remindAtHour: 10,
    ...change,
  };
}

function calendarFile(name: string, events: readonly CalendarEvent[]): string {
  return [calendarHead(name), ...events.map((one) => eventText(one, today)), calendarEnd].join('');
}

test('is written line by line as RFC 5545 asks', () => {
  expect(calendarFile('返事待ち', [event()]).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Henji//Henji//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:返事待ち',
    'BEGIN:VEVENT',
    'UID:inquiry-a.md@henji',
    'DTSTAMP:20261201T000000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:株式会社青葉：確認してよい日',
    String.raw`DESCRIPTION:一次・総合職\n連絡の期限は 12/28(月)`,
    'URL:obsidian://open?vault=v&file=a.md',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:株式会社青葉：確認してよい日',
    'TRIGGER:PT10H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('an event without a reminder has none', () => {
  const text = calendarFile('返事待ち', [event({ remindAtHour: undefined })]);
  expect(text).not.toContain('VALARM');
  expect(text).toContain('TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n');
});

test('signs that no calendar can hold become blanks', () => {
  const text = calendarFile('返事待ち', [event({ title: '青\u0007葉\tと\u2028港', notes: ['一\u0000'] })]);
  expect(text).toContain('\r\nSUMMARY:青 葉 と 港\r\n');
  expect(text).toContain('\r\nDESCRIPTION:一 \r\n');
});

test('no line is longer than 75 bytes, and no sign is torn apart', () => {
  const long = '株式会社'.repeat(40) + '🙏'.repeat(40);
  const text = calendarFile('返事待ち', [event({ title: long })]);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${long}\r\n`);
});

test.each<[what: string, title: string, lines: readonly string[]]>([
  // "SUMMARY:" has 8 bytes, a continued line begins with a blank.
  ['just fits', 'a'.repeat(67), [`SUMMARY:${'a'.repeat(67)}`]],
  ['is a byte too long', 'a'.repeat(68), [`SUMMARY:${'a'.repeat(67)}`, ' a']],
  ['needs two more', 'a'.repeat(67 + 75), [`SUMMARY:${'a'.repeat(67)}`, ` ${'a'.repeat(74)}`, ' a']],
  ['ends in a kanji that does not fit', `${'a'.repeat(65)}葉`, [`SUMMARY:${'a'.repeat(65)}`, ' 葉']],
  ['ends in a kanji that fits', `${'a'.repeat(64)}葉`, [`SUMMARY:${'a'.repeat(64)}葉`]],
])('a line that %s', (_, title, lines) => {
  const written = calendarFile('返事待ち', [event({ title, remindAtHour: undefined })]).split('\r\n');
  const start = written.findIndex((line) => line.startsWith('SUMMARY'));
  expect(written.slice(start, start + lines.length)).toEqual(lines);
  expect(written[start + lines.length]).toMatch(/^DESCRIPTION/);
});

test('signs that part values are marked, and every line break is one', () => {
  const text = calendarFile('a,b', [event({ title: 'a;b,c\\d', notes: ['一\r\n二\r三\n四', '五'] })]);
  expect(text).toContain('X-WR-CALNAME:a\\,b\r\n');
  expect(text).toContain('SUMMARY:a\\;b\\,c\\\\d\r\n');
  expect(text).toContain('DESCRIPTION:一\\n二\\n三\\n四\\n五\r\n');
});

/** What another program reads. */
function readByOthers(text: string) {
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  return events.map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    return { uid, summary, description, start: startDate.toString(), end: endDate.toString() };
  });
}

test('law: another program reads what was meant, whatever the texts', () => {
  // Controls and the separators of lines and paragraphs become blanks; what those are is told by a case above.
  const noSign = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(noSign, ' ').trim());
  fc.assert(
    fc.property(
      line,
      fc.array(line),
      fc.integer({ min: day('2000-01-01'), max: day('2099-12-31') }),
      (title, notes, on) => {
        const text = calendarFile('返事待ち', [event({ title, notes, day: on })]);
        expect(readByOthers(text)).toEqual([
          {
            uid: 'inquiry-a.md@henji',
            summary: title,
            description: notes.join('\n'),
            start: formatIsoDay(on),
            end: formatIsoDay(on + 1),
          },
        ]);
      },
    ),
  );
});
