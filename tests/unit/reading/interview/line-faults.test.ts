import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readProperties } from '../../../../src/core/editing/frontmatter/read-properties';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { brokenLines } from '../../../../src/core/reading/interview/line-faults';
import { problemMessage } from '../../../../src/core/reading/interview/problem-message';
import { structureFault } from '../../../../src/core/reading/interview/structure-fault';
import { unreadableProblem } from '../../../../src/core/reading/interview/unreadable-note';

/** What is said of the properties of a note, with the library's parser; `read` where it reads them. */
function said(yaml: string): string {
  const reading = readProperties(`---\n${yaml}\n---\n`, parse);
  if (reading.kind !== 'broken') return 'read';
  const { fault, found, line } = brokenLines(reading.yaml, defaultSettings, reading.message);
  return `${fault ?? '?'} ${line ?? '?'} ${found}`.trim();
}

describe('why properties do not parse: the cause, the line of the note and what stands there', () => {
  test.each<[cause: string, yaml: string, expected: string]>([
    [
      'links side by side',
      '会社: 青葉\n担当者: [[田中]], [[鈴木]]',
      'several-links 3 担当者: [[田中]], [[鈴木]]',
    ],
    ['a second colon', '会社: 青葉: 本社\n面接日: 2026-11-20', 'colon-in-value 2 会社: 青葉: 本社'],
    ['a full-width colon', '会社: 青葉\n面接日：2026-11-20', 'wide-colon 3 面接日：2026-11-20'],
    ['no space behind the colon', '会社: 青葉\n面接日:2026-11-20', 'no-space 3 面接日:2026-11-20'],
    ['none anywhere: all of it is a text', '会社:青葉\n面接日:2026-11-20', 'no-space 2 会社:青葉'],
    ['none behind a name of one’s own', '会社: 青葉\nメモ:圧迫\n面接日: 2026-11-20', 'no-space 3 メモ:圧迫'],
    ['an address as a line', '会社: 青葉\nhttps://example.jp\n', '? 3 https://example.jp'],
    ['a stroke as the value', '会社: 青葉\n結果: -', 'sign-first 3 結果: -'],
    ['a bracket as the first sign', '会社: ]青葉', 'sign-first 2 会社: ]青葉'],
    ['a sign of YAML’s own', '会社: @青葉', 'sign-first 2 会社: @青葉'],
    ['text behind quotes', '会社: "青葉" 本社', 'text-after-quotes 2 会社: "青葉" 本社'],
    ['a space before a name', '会社: 青葉\n 面接日: 2026-11-20', 'indented-name 3 面接日: 2026-11-20'],
    ['double quotes not closed', '会社: "青葉\n面接日: 2026-11-20', 'open-quotes 2 会社: "青葉'],
    ['single quotes not closed', "会社: 'It''s\n面接日: 2026-11-20", "open-quotes 2 会社: 'It''s"],
    ['quotes not closed in the last line', '会社: 青葉\nメモ: "x', 'open-quotes 3 メモ: "x'],
    ['quotes closed by those of another', '会社: "青葉\n面接日: "2026-11-20"', 'open-quotes 2 会社: "青葉'],
    ['brackets not closed', '会社: [青葉\n面接日: 2026-11-20', 'open-brackets 2 会社: [青葉'],
    ['braces not closed', '会社: {a: b\n面接日: 2026-11-20', 'open-brackets 2 会社: {a: b'],
    ['brackets not closed in the last line', '会社: 青葉\ntags: [a,', 'open-brackets 3 tags: [a,'],
    ['brackets closed twice', '会社: [青葉]]\n面接日: 2026-11-20', 'open-brackets 2 会社: [青葉]]'],
    ['a property twice', '会社: 青葉\n面接日: 2026-11-20\n会社: 若葉', 'key-twice 4 会社: 若葉'],
    ['one of them with spaces before the colon', '会社: 青葉\n会社  : 若葉', 'key-twice 3 会社  : 若葉'],
    ['one of them in quotes', '会社: 青葉\n"会社": 若葉', 'key-twice 3 "会社": 若葉'],
    ['a tab before a list', 'tags:\n\t- a\n会社: 青葉', 'tab 3 - a'],
    ['a tab among the spaces', 'tags:\n  \t- a\n会社: "青葉', 'tab 3 - a'],
    ['a name below a value', '会社: 青葉\n  メモ: a\n面接日: 2026-11-20', 'indentation 3 メモ: a'],
    ['a list below a value', '会社: 青葉\n- x\n面接日: 2026-11-20', 'indentation 3 - x'],
    ['items that do not stand in line', 'tags:\n  - a\n - b\n会社: 青葉', 'indentation 4 - b'],
    ['names that do not stand in line', 'a:\n  b: 1\n c: 2', 'indentation 4 c: 2'],
    ['text among the properties', '会社: 青葉\nめも\n面接日: 2026-11-20', 'no-colon 3 めも'],
    ['text below them', '会社: 青葉\n面接日: 2026-11-20\nめも', 'no-colon 4 めも'],
    ['the first of two faults', '会社: "青葉\nメモ: a: b', 'open-quotes 2 会社: "青葉'],
    ['a slip before another fault', 'メモ: a: b\n会社: "青葉', 'colon-in-value 2 メモ: a: b'],
    ['a sign that is escaped and need not be', '会社: "C:\\dir"', '? 2 会社: "C:\\dir"'],
    ['a name that nothing stands for', '会社: *x', 'sign-first 2 会社: *x'],
    ['a list in place of names', '- 会社\n- 面接日', '? ?'],
    ['too much', `会社: 青葉\nメモ: ${'x'.repeat(70_000)}`, 'too-much ?'],
  ])('%s', (_, yaml, expected) => {
    expect(said(yaml)).toBe(expected);
    expect(said(yaml.replaceAll('\n', '\r\n'))).toBe(expected);
  });

  test('by the place that another parser names', () => {
    const lines = 'a: 1\nb: 2\n';
    expect(brokenLines(lines, defaultSettings, 'bad indentation of a mapping entry (3:10)')).toEqual({
      fault: undefined,
      found: 'b: 2',
      line: 3,
    });
    expect(brokenLines(lines, defaultSettings, 'Something else').line).toBeUndefined();
  });
});

test.each<[string, string]>([
  ['a text of several lines', 'a: |\n\tx\n  b: c\n d\nb: 1'],
  ['a folded one with a mark', 'a: &x >-\n  - b: c\n d: e\nb: 1'],
  ['quotes over several lines', 'a: "x\n  y: z\n  - \tw"\nb: 1'],
  ['single quotes over several lines', "a: 'x\n  it''s\n y: '\nb: 1"],
  ['brackets over several lines', 'tags: [\n a, "]",\n  b: c # ]\n]\nb: 1'],
  ['a list without indentation', 'tags:\n- a\n- b\nb: 1'],
  ['a list below a comment', 'tags: # mine\n# more\n\n  - a\nb: 1'],
  ['names below a name with a mark', 'a: &x\n  b: 1\n  c:\n    d: 1\n  e: 1\nb: 1'],
  ['a value that goes on', 'a: b\n  c d\n  - e\nb: 1'],
  ['lines that end in a carriage return', 'a: 1\r\nb:\r\n  - c\r\n'],
  ['blank lines with a tab', 'a: 1\n\t\nb: 1'],
  ['no properties', ''],
])('nothing is wrong with the lines of %s', (_, yaml) => {
  expect(structureFault(yaml)).toBeUndefined();
});

/** Pieces of properties, of which most notes are right, and some are not. */
const pieces = [
  '会社: 青葉', '面接日: 2026-11-20', 'メモ: "x"', "メモ: 'x", 'tags: [a, b]', 'tags: [a', 'tags:', '  - a', '- b',
  ' c: d', '\te: f', 'g:h', 'text', '# x', '', '  ', 'i: |', '  j: "', 'k: {l: m}', 'n: - o', '連絡予定: 3営業日以内: 多分',
]; // prettier-ignore

describe('whatever does not parse', () => {
  const anyLines = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((lines) => lines.join('\n'));

  test('is told in the user’s words, never in the parser’s', () => {
    fc.assert(
      fc.property(anyLines, (yaml) => {
        const reading = readProperties(`---\n${yaml}\n---\n`, parse);
        if (reading.kind !== 'broken') return;
        const why = { code: 'broken-yaml', found: reading.message, yaml: reading.yaml } as const;
        const problem = unreadableProblem(why, defaultSettings);
        const parserWords = reading.message.replace(/ at line .*/, '');
        for (const language of ['ja', 'en'] as const) {
          const message = problemMessage(problem, language);
          if (parserWords !== '') expect(message).not.toContain(parserWords);
          if (problem.broken?.line !== undefined) expect(message).toContain(String(problem.broken.line));
        }
        const ofNote = problem.found;
        expect(problemMessage(problem, 'ja').replace(ofNote, '')).not.toMatch(/[a-z]{3}/i);
        expect(yaml).toContain(ofNote);
      }),
    );
  });

  test('and only that has a fault in its lines', () => {
    fc.assert(
      fc.property(anyLines, (yaml) => {
        const reading = readProperties(`---\n${yaml}\n---\n`, parse);
        if (reading.kind !== 'broken') expect(structureFault(yaml)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});
