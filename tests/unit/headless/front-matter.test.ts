import { describe, expect, test } from 'vitest';
import {
  readProperties,
  type PropertiesReading,
} from '../../../src/core/editing/frontmatter/read-properties';
import { parseYaml } from '../../../scripts/headless/read-vault';
import { aoba, command } from './command';

const { notesOf, vaultOf } = command();

function read(note: string): PropertiesReading {
  return readProperties(note, parseYaml);
}

describe('where front matter is', () => {
  test.each([
    ['plain', '---\na: 1\n---\nb', { a: 1 }],
    ['after a byte order mark', '\uFEFF---\na: 1\n---\n', { a: 1 }],
    ['CRLF', '---\r\na: 1\r\nb: x\r\n---\r\n', { a: 1, b: 'x' }],
    ['spaces behind the fences', '--- \na: 1\n---\t\n', { a: 1 }],
    ['at the end of the file', '---\na: 1\n---', { a: 1 }],
    ['a rule further down is no end', '---\na: 1\n---\nb\n---\nc: 2\n---\n', { a: 1 }],
    ['a longer rule is no end', '---\na: |\n  ----\n---\n', { a: '----\n' }],
  ])('%s', (_, note, properties) => {
    expect(read(note)).toEqual({ kind: 'properties', properties });
  });

  test.each([
    ['nothing', ''],
    ['no fence on the first line', '\n---\na: 1\n---\n'],
    ['no closing fence', '---\na: 1\n'],
    ['a longer first rule', '----\na: 1\n----\n'],
    ['empty', '---\n---\n'],
    ['a comment', '---\n# 会社: a\n---\n'],
  ])('none: %s', (_, note) => {
    expect(read(note)).toEqual({ kind: 'none' });
  });
});

describe('how values are read', () => {
  test('dates stay texts, numbers are numbers, nothing is null', () => {
    expect(read('---\na: 2026-11-20\nb: 20261120\nc:\nd: yes\ne: 2026-11-20T10:00:00+09:00\n---\n')).toEqual({
      kind: 'properties',
      properties: { a: '2026-11-20', b: 20261120, c: null, d: 'yes', e: '2026-11-20T10:00:00+09:00' },
    });
  });

  test('a key that would reach into every object is a key like any other', () => {
    const { properties } = read('---\n__proto__: {polluted: 1}\n---\n') as { properties: object };
    expect(Object.keys(properties)).toEqual(['__proto__']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('what is broken', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let n = 0; n < 20; n++) bomb.push(`k${n}: &k${n} [${`*${n === 0 ? 'a' : `k${n - 1}`}, `.repeat(9)}]`);

  test.each([
    ['a missing quote, noticed where the text ends', 'a: "x', 'line 3'],
    ['two keys of one name, on the line of the note', 'a: 1\na: 2', 'line 3'],
    ['an unknown alias', 'a: *b', 'alias'],
    ['a tab for an indent', 'a:\n\t- b', 'line 3'],
    ['aliases that grow without bound', bomb.join('\n'), 'alias'],
    ['nests without bound', `a: ${'['.repeat(20_000)}`, ''],
    ['more than anybody writes', 'x'.repeat(70_000), ''],
  ])('%s', (_, text, words) => {
    const result = read(`---\n${text}\n---\n`);
    expect(result.kind).toBe('broken');
    expect(result.kind === 'broken' && result.message).toContain(words);
    expect(result.kind === 'broken' && result.message).not.toContain('\n');
  });
});

test.each([
  ['a text', '今日は面接\n'],
  ['full-width colons', '会社：青葉\n面接日：2026-11-20\n'],
  ['a list', '- a\n'],
])('%s in place of properties is broken, without a word of the parser', (_, yaml) => {
  expect(read(`---\n${yaml}---\n`)).toEqual({ kind: 'broken', yaml, message: '' });
});

describe('broken front matter in a vault', () => {
  const vault = vaultOf({
    '.obsidian/plugins/henji/data.json':
      '{"noteFolders": ["面接"], "propertyNames": {"company": ["応募先"]}}',
    'good.md': aoba,
    '面接/named.md': '---\nx: [\n---\n',
    'field.md': '---\n会社: "青葉\n面接日: 2026-11-20\n---\n',
    'quoted.md': '---\n"Interview Date": 2026-11-20\n"Stage": [\n---\n',
    'own-name.md': '---\n応募先: [\n選考段階: 一次\n---\n',
    'company.md': '---\n会社: [\n---\n',
    'prose.md': '---\n**no property** here\n---\n',
    'daily.md': '---\ndate: 2026-11-20\ntitle: a: b\n---\n',
    'other.md': '---\ntitle: a: b\n---\n',
    'recipe.md': '---\ningredients: [egg\nupdated: 2026-11-20\n---\n',
  });
  const notes = notesOf(vault);

  test('is reported where it may be that of an interview', () => {
    const broken = Object.values(notes).filter(({ problems }) => problems[0]?.code === 'broken-yaml');
    const paths = ['field.md', 'own-name.md', 'quoted.md', '面接/named.md'];
    expect(broken.map(({ path }) => path).sort()).toEqual(paths);
  });

  test('as a problem of that note, with the line and the cause', () => {
    expect(notes['field.md']).toMatchObject({
      status: 'invalid',
      company: null,
      interviewDate: null,
      promise: { kind: 'none', text: null },
      nextAction: { kind: 'mend', on: null, template: null },
      problems: [
        {
          field: null,
          code: 'broken-yaml',
          found: '会社: "青葉',
          message: expect.stringContaining('行目: ') as unknown,
        },
      ],
    });
  });

  test('and hides no other note', () => {
    expect(Object.keys(notes)).toHaveLength(5);
    expect(notes['good.md']?.status).toBe('inquire');
  });
});

test('front matter longer than the start of a file is read whole', () => {
  const long = `---\nnote: ${'あ'.repeat(10_000)}\n${aoba.slice(4)}`;
  const body = `${aoba}${'本文です。\n'.repeat(5_000)}`;
  const notes = notesOf(vaultOf({ 'long.md': long, 'body.md': body }));
  expect(Object.values(notes).map(({ status }) => status)).toEqual(['inquire', 'inquire']);
});
