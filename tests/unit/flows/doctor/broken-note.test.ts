import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { brokenFinding } from '../../../../src/core/flows/doctor/broken-note';
import { lowerProperties, slipInBroken } from '../../../../src/core/flows/doctor/text-slips';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';

function messageOf(yaml: string): string {
  try {
    // The parser gets the lines of the note.
    parse(`\n${yaml}`);
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
      2,
    ],
    ['without a place', 'Something else', 'Something else', undefined],
  ])('%s', (_, message, found, line) => {
    const finding = brokenFinding('a.md', message, true);
    expect(finding).toMatchObject({ line, issue: { problem: { code: 'broken-yaml', found } }, fixes: [] });
  });
});

test.each<[string, string, string | undefined]>([
  ['a full-width colon', '会社: 青葉\n面接日：2026-11-20', 'wide-colon 面接日：2026-11-20 3'],
  ['one behind a name nearby', '"会社名前"：青葉\n面接日: 2026-11-20', 'wide-colon "会社名前"：青葉 2'],
  ['one in another line, which may be text', '会社: "青葉\nメモ：a', undefined],
  ['one in a value, before another', '会社: A：B: c', 'colon-in-value 会社: A：B: c 2'],
  ['an indented name', '会社: 青葉\n 面接日: 2026-11-20', 'indented-name 面接日: 2026-11-20 3'],
  ['a name that alone is not indented', '  会社: 青葉\n面接日: 2026-11-20', 'indented-name 会社: 青葉 2'],
  ['all indented alike', '  会社: "青葉\n  面接日: 2026-11-20', undefined],
  [
    'a second colon, all indented alike',
    '  会社: 青葉: x\n  面接日: 2026-11-20',
    'colon-in-value 会社: 青葉: x 2',
  ],
])('what is said of %s', (_, yaml, expected) => {
  const slip = slipInBroken(`${yaml}\n`, defaultSettings, parse);
  expect(slip && `${slip.slip} ${slip.found} ${slip.line}`).toBe(expected);
});

describe('properties that do not begin on the first line', () => {
  const yaml = '会社: 青葉\r\n面接日: 2026-11-20\r\n';
  test.each<[string, string, boolean, number | undefined]>([
    ['below a blank line', `\r\n---\r\n${yaml}---\r\n`, false, 3],
    ['below several, with a comment', `\n \n---\n# x\n${yaml}---`, false, 5],
    ['indented', ` ---\n${yaml}---\n`, false, 2],
    ['of a note that is listed, with one of them', '\n---\n会社: 青葉\n---\n', true, 3],
    ['of another note, with one of them', '\n---\n会社: 青葉\n---\n', false, undefined],
    ['where they do', `---\n${yaml}---\n`, true, undefined],
    ['text between lines', '\n---\n会社について\n---\n', true, undefined],
    ['below text', `x\n---\n${yaml}---\n`, true, undefined],
  ])('%s', (_, text, isListed, line) => {
    expect(lowerProperties(text, isListed, defaultSettings, parse)?.line).toBe(line);
  });
});
