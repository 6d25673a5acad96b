import { describe, expect, test } from 'vitest';
import { readInterview } from '../../../../src/core/reading/interview/read-note';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { problemsOf, today } from './reading';

const settings = { ...defaultSettings, noteFolders: ['就活/面接', '就活/がくちか'], noteTags: ['面接'] };

function read(path: string, frontmatter: Record<string, unknown> | undefined, tags: readonly string[] = []) {
  return readInterview({ path, frontmatter, tags }, settings, today);
}

const full = { company: '青葉', date: '2026-11-20' };

describe('a note is an interview note', () => {
  test.each<
    [label: string, path: string, frontmatter: Record<string, unknown> | undefined, tags: readonly string[]]
  >([
    ['with company and day, anywhere', 'a.md', full, []],
    ['with company and an unreadable day, anywhere', 'a.md', { company: '青葉', 面接日: 'きのう' }, []],
    ['in a named folder, without anything', '就活/面接/a.md', undefined, []],
    ['in a folder within it', '就活/面接/2026/a.md', {}, []],
    ['in a named folder as a Mac writes it', '就活/か\u3099くちか/a.md', {}, []],
    ['with a named tag', 'a.md', {}, ['面接']],
    ['with a named tag and #', 'a.md', {}, ['#面接']],
    ['with a nested tag', 'a.md', {}, ['就活', '#面接/一次']],
  ])('%s', (_, path, frontmatter, tags) => {
    expect(read(path, frontmatter, tags)?.path).toBe(path);
  });

  test.each<
    [label: string, path: string, frontmatter: Record<string, unknown> | undefined, tags: readonly string[]]
  >([
    ['a daily note', '日記/2026-11-20.md', { date: '2026-11-20' }, ['日記']],
    ['a company note', '企業/青葉.md', { 会社名: '青葉', 業界: 'IT' }, []],
    ['a template with an empty day', '企業/青葉.md', { 会社名: '青葉', 面接日: null }, []],
    ['a template with an empty company', 'a.md', { 会社名: '', 面接日: '2026-11-20' }, []],
    ['no properties', 'a.md', undefined, []],
    ['a folder that only begins alike', '就活/面接対策/a.md', {}, []],
    ['the folder elsewhere', '古い/就活/面接/a.md', {}, []],
    ['a tag that only begins alike', 'a.md', {}, ['面接対策']],
  ])('but not: %s', (_, path, frontmatter, tags) => {
    expect(read(path, frontmatter, tags)).toBeUndefined();
  });
});

describe('what a named note lacks is a problem', () => {
  test.each<[label: string, frontmatter: Record<string, unknown> | undefined, problems: readonly string[]]>([
    ['both', undefined, ['company missing ', 'date missing ']],
    ['the company', { date: '2026-11-20' }, ['company missing ']],
    ['the day', { company: '青葉' }, ['date missing ']],
    ['a blank day', { company: '青葉', 面接日: ' ' }, ['date missing ']],
    ['nothing', full, []],
  ])('%s', (_, frontmatter, problems) => {
    expect(problemsOf(read('就活/面接/a.md', frontmatter)!)).toEqual(problems);
  });

  test('under the name the note has for it', () => {
    const interview = read('就活/面接/a.md', { company: '青葉', 面接日: null })!;
    expect(interview.problems[0]?.key).toBe('面接日');
    expect(read('就活/面接/a.md', {})!.problems[0]?.key).toBeUndefined();
  });
});

describe('a template is no interview note', () => {
  const own = { ...settings, templateFolder: '型' };
  const unquoted = (text: string): Record<string, unknown> => ({ [`{ ${text} }`]: null });
  test.each<[label: string, path: string, frontmatter: Record<string, unknown>]>([
    ['of the core plugin', 'a.md', { 会社: '{{title}}', 面接日: '{{date:YYYY-MM-DD}}' }],
    ['of Templater', '就活/面接/a.md', { 会社: '<% tp.file.title %>', 面接日: '<% tp.date.now() %>' }],
    ['without quotes', 'a.md', { 会社: unquoted('title'), 面接日: unquoted('date') }],
    ['with one of them empty', '就活/面接/a.md', { 会社: null, 面接日: '{{date}}' }],
    ['in the template folder', '型/面接.md', full],
    ['with nothing in it, in a folder called so', '就活/面接/テンプレート/面接.md', { 会社: '' }],
    [
      'with words for a day, in a folder called so',
      'Templates/面接.md',
      { company: '○○', date: 'YYYY-MM-DD' },
    ],
  ])('%s', (_, path, frontmatter) => {
    expect(readInterview({ path, frontmatter, tags: [] }, own, today)).toBeUndefined();
  });

  test.each<[label: string, path: string, frontmatter: Record<string, unknown>, templateFolder: string]>([
    ['filled in, in a folder that is only called so', 'templates/青葉.md', full, '型'],
    ['in a folder within the template folder', '型/面接/青葉.md', full, '型'],
    ['in a folder that is for both', '就活/面接/青葉.md', full, '就活/面接'],
    ['with a company of its own', 'a.md', { company: '青葉', date: '{{date}}' }, ''],
    ['with a day of its own', 'a.md', { company: '{{title}}', date: '2026-11-20' }, ''],
  ])('but a note is: %s', (_, path, frontmatter, templateFolder) => {
    const interview = readInterview({ path, frontmatter, tags: [] }, { ...own, templateFolder }, today);
    expect(interview?.path).toBe(path);
  });

  test('a company that is still to be filled in is a problem', () => {
    const interview = read('a.md', { company: '{{title}}', date: '2026-11-20' })!;
    expect(problemsOf(interview)).toEqual(['company unreadable-value {{title}}']);
  });
});
