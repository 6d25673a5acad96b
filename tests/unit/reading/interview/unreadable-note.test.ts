import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { isBrokenInterview } from '../../../../src/core/reading/interview/named-lines';
import { unreadableInterview } from '../../../../src/core/reading/interview/unreadable-note';

test.each<[string, string, boolean]>([
  ['a company and a day', '会社: 青葉: x\n面接日: 2026-11-20', true],
  ['names nearby', '"会社名前": a: b\n面接日時: 2026', true],
  ['a company and a promise', 'company: a: b\npromised: x', true],
  ['a company alone', '会社: 青葉: x\n業界: 製造', false],
  ['a date alone', 'date: 2026-11-20\ntitle: a: b', false],
  ['a template', '会社: {{title}} の面接\n面接日: {{date}}', false],
  ['full-width colons', '会社：青葉\n面接日：2026-11-20', true],
  ['one full-width colon', '会社: 青葉\n面接日：2026-11-20', true],
  ['an indented name', '会社: 青葉\n 面接日: 2026-11-20', true],
  ['all indented', '  会社: 青葉: x\n  面接日: 2026-11-20', true],
  ['names below another one', '青葉:\n  会社: x\n  面接日: y\nb: c: d', false],
  ['names within a text', 'a: |\n  会社: x\n  面接日: y\nb: c: d', false],
])('by its lines an interview note: %s', (_, yaml, expected) => {
  expect(isBrokenInterview(`${yaml}\n`, defaultSettings)).toBe(expected);
});

describe('a note that can’t be read is an interview', () => {
  const settings = { ...defaultSettings, noteFolders: ['面接'], noteTags: ['面接'], templateFolder: '型' };
  const ofInterview = '会社: "青葉\n面接日: 2026-11-20\n';
  const other = 'x: [\n';

  test.each<[string, string, readonly string[], string, boolean]>([
    ['by its lines, wherever it lies', 'a.md', [], ofInterview, true],
    ['by its folder', '面接/a.md', [], other, true],
    ['by its tag', 'a.md', ['#面接/一次'], other, true],
    ['not for other lines elsewhere', 'a.md', [], other, false],
    ['not among templates', '型/a.md', [], ofInterview, false],
    [
      'not in a folder that is called so, within a named one',
      '面接/テンプレート/a.md',
      [],
      ofInterview,
      false,
    ],
  ])('%s', (_, path, tags, yaml, expected) => {
    const why = { code: 'broken-yaml', found: 'why', yaml } as const;
    const interview = unreadableInterview({ path, tags }, why, settings);
    expect(interview !== undefined).toBe(expected);
    if (interview)
      expect(interview).toMatchObject({
        path,
        company: undefined,
        problems: [{ found: yaml.split('\n')[0] }],
      });
  });

  test('wherever its file can’t be opened: its content is unknown', () => {
    const why = { code: 'unreadable-file', found: 'EACCES' } as const;
    expect(unreadableInterview({ path: '型/a.md', tags: [] }, why, settings)?.problems).toMatchObject([why]);
  });
});
