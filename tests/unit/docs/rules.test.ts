import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatIsoDay } from '../../../src/core/base/calendar/epoch-day';
import { read, readAsWritten } from '../reading/promise/reading';
import { replyOn } from '../waiting/status/notes';

const root = join(import.meta.dirname, '../../..');

function text(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function codeBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path));
}

/** The first cells of the tables of a document. */
function rowsOf(document: string): Set<string> {
  return new Set([...text(`docs/${document}.md`).matchAll(/^\| (\S+) +\|/gm)].map(([, id = '']) => id));
}

function headingsOf(document: string): string[] {
  return [...text(`docs/${document}.md`).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
}

function matches(source: string, pattern: RegExp): string[] {
  return [...source.matchAll(pattern)].map(([, found = '']) => found);
}

const code = ['src', 'scripts', 'tests'].flatMap(codeBelow);
const documents = { 'promise-rules': rowsOf('promise-rules'), 'status-rules': rowsOf('status-rules') };
const ROW = /\b(S\d{1,2})\b/g;
const ID = /\b([TCADPSNQMUOE]\d{1,2}b?)\b/g;

/** What names a document of this repository. */
const CITATION = /docs\/[\w/.-]+\.md|\(domain: |(?:promise|status)-rules/;
/** What names one that is not here. */
const ELSEWHERE = /\((?:product|platform|performance)[:,]|\b(?:product|platform|performance) "[A-Z]/;

/** The files below some folders that have what a pattern finds. */
function having(pattern: RegExp, ...folders: readonly string[]): string[] {
  return folders.flatMap(codeBelow).filter((path) => matches(text(path), pattern).length > 0);
}

describe('what comments cite is in docs', () => {
  const citing = code.filter((path) => CITATION.test(text(path)));

  test('citations are found', () => {
    expect(citing.length).toBeGreaterThan(50);
  });

  test('no document is cited that is not here', () => {
    expect(code.filter((path) => ELSEWHERE.test(text(path)))).toEqual([]);
  });

  test.each(citing)('%s', (path) => {
    const source = text(path).replace(/\n\s*\* /g, ' ');
    expect(matches(source, /\b(docs\/[\w/.-]+\.md)\b/g).filter((at) => !existsSync(join(root, at)))).toEqual(
      [],
    );
    const unknownSections = matches(source, /\(domain: "?([\w ]+)"?\)/g).filter(
      (heading) => !headingsOf('domain').includes(heading),
    );
    expect(unknownSections).toEqual([]);
    for (const [document, rows] of Object.entries(documents)) {
      const cited = matches(
        source,
        new RegExp(`${document}((?:,? (?:[A-Z]\\d{0,2}b?(?:–[A-Z]\\d+)?))+)`, 'g'),
      );
      expect(cited.flatMap((list) => matches(list, ID)).filter((id) => !rows.has(id))).toEqual([]);
      const sections = matches(source, new RegExp(`${document} (§\\d)`, 'g'));
      const missing = sections.filter((at) => !headingsOf(document).some((line) => line.startsWith(at)));
      expect(missing).toEqual([]);
    }
  });

  test.each(having(ID, 'src/core/reading/promise', 'src/core/base/calendar', 'tests/unit/reading/promise'))(
    'every rule that %s names is a promise rule',
    (path) => {
      expect(matches(text(path), ID).filter((id) => !documents['promise-rules'].has(id))).toEqual([]);
    },
  );

  test.each(
    having(ROW, 'src/core/waiting/status', 'src/core/waiting/guard-rail', 'tests/unit/waiting/status'),
  )('every row that %s names is in the table of the status rules', (path) => {
    const rows = matches(text(path), ROW);
    expect(rows.filter((id) => !documents['status-rules'].has(id))).toEqual([]);
  });
});

describe('the examples of docs/status-rules.md', () => {
  const section = text('docs/status-rules.md').split('## §5')[1] ?? '';
  const rows = [...section.matchAll(/^\| (.+) \|$/gm)]
    .map(([, row = '']) => row.split('|').map((cell) => cell.trim()))
    .filter(([, on = '']) => /\d/.test(on));

  test('are found', () => {
    expect(rows.length).toBeGreaterThan(12);
  });

  /** A day of the winter 2026/27. */
  const written = (monthDay = ''): string => `${monthDay < '07' ? 2027 : 2026}-${monthDay}`;

  test.each(rows)(
    '%s, on %s: %s, deadline %s, asking from %s, next %s',
    (note = '', on = '', ...expected) => {
      const [words = '', date = '11-20'] = [
        note.split(/[,;] /)[0],
        /interview on (\d\d-\d\d)/.exec(note)?.[1],
      ];
      const selecting = /selection on (\d\d-\d\d)/.exec(note)?.[1];
      const { status, deadline, inquireFrom, nextActionOn } = replyOn(
        {
          date: written(date),
          promised: words === 'nothing' ? null : words,
          inquired: matches(/asked on (.*)/.exec(note)?.[1] ?? '', /(\d\d-\d\d)/g).map(written),
          selecting: selecting === undefined ? null : written(selecting),
        },
        written(/\d\d-\d\d/.exec(on)?.[0]),
      )!.assessment;
      const shown = (day: number | undefined): string =>
        day === undefined ? '–' : formatIsoDay(day).slice(5);
      expect([`\`${status}\``, shown(deadline), shown(inquireFrom), shown(nextActionOn)]).toEqual(expected);
    },
  );
});

describe('the examples of docs/promise-rules.md', () => {
  const rules = text('docs/promise-rules.md');
  const readings = [...rules.matchAll(/`([^`]+)` → ([^|]+?) *\|/g)].map(([, phrase = '', said = '']) => [
    phrase,
    said,
  ]);
  const alike = [...rules.matchAll(/`([^`]+)` = `([^`]+)`/g)].map(([, one = '', other = '']) => [one, other]);
  const unread = [...rules.matchAll(/^\| U\d +\|.*\| ([^|]+) \|$/gm)].flatMap(([, cell = '']) =>
    matches(cell, /`([^`]+)`/g),
  );

  test('are found', () => {
    expect([readings.length > 30, alike.length > 3, unread.length > 7]).toEqual([true, true, true]);
  });

  test.each(readings)('「%s」 is read as %s', (phrase = '', said = '') => {
    const { kind, earliest, latest, ambiguous } = readAsWritten(phrase, '2026-11-20');
    const days = matches(said, /((?:\d{4}-)?\d\d-\d\d)/g).map((day) =>
      day.length > 5 ? day : `2026-${day}`,
    );
    expect([earliest, latest].filter((day) => day !== undefined)).toEqual(days);
    expect(said.includes('passOnly')).toBe(kind === 'passOnly');
    expect(/from|open/.test(said)).toBe(kind === 'open');
    expect(said.includes('…')).toBe(kind === 'range');
    expect(/ambiguous| or /.test(said)).toBe(ambiguous === true);
  });

  test.each(alike)('「%s」 is read as 「%s」', (one = '', other = '') => {
    expect(readAsWritten(one, '2026-11-20')).toEqual(readAsWritten(other, '2026-11-20'));
  });

  const open = matches(/^\*\*What leaves a day open.*$/m.exec(rules)?.[0] ?? '', /`([^`]+)`/g);

  test.each(open)('「%s」 leaves open which day it means', (phrase) => {
    const { kind, certain } = read(phrase, '2026-11-20');
    expect([kind === 'unknown', certain]).toEqual([false, false]);
  });

  test.each(unread)('「%s」 is not read', (phrase) => {
    expect(readAsWritten(phrase, '2026-11-20').kind).toBe('unknown');
  });
});
