import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { brokenFinding, isBrokenInterview } from '../../src/core/doctor/broken-note';
import { defaultSettings } from '../../src/core/settings/default-settings';

function messageOf(yaml: string): string {
  try {
    parse(yaml);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

describe('what the parser says', () => {
  test.each<[string, string, string, number | undefined]>([
    [
      'of the library',
      messageOf('会社: 青葉\n面接日: 2026-11-20: x\n'),
      'Nested mappings are not allowed in compact mappings',
      3,
    ],
    [
      'of another one',
      'bad indentation of a mapping entry (2:10)\n\n 1 | a',
      'bad indentation of a mapping entry',
      3,
    ],
    ['without a place', 'Something else', 'Something else', undefined],
  ])('%s', (_, message, found, line) => {
    const finding = brokenFinding('a.md', message, true);
    expect(finding).toMatchObject({ line, ailment: { problem: { code: 'broken-yaml', found } }, fixes: [] });
  });
});

test.each<[string, string, boolean]>([
  ['a company and a day', '会社: 青葉: x\n面接日: 2026-11-20', true],
  ['names nearby', '"会社名前": a: b\n面接日時: 2026', true],
  ['a company and a promise', 'company: a: b\npromised: x', true],
  ['a company alone', '会社: 青葉: x\n業界: 製造', false],
  ['a date alone', 'date: 2026-11-20\ntitle: a: b', false],
  ['a template', '会社: {{title}} の面接\n面接日: {{date}}', false],
  ['names within a text', 'a: |\n  会社: x\n  面接日: y\nb: c: d', false],
])('an interview note by its lines: %s', (_, yaml, expected) => {
  expect(isBrokenInterview('a.md', `---\n${yaml}\n---\n`, defaultSettings)).toBe(expected);
});
