import { describe, expect, test } from 'vitest';
import { unreadShape, withShape } from '../../../../src/core/flows/doctor/shape-findings';
import type { Finding } from '../../../../src/core/flows/doctor/finding';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import type { UnreadShape } from '../../../../src/core/reading/interview/unread-shapes';
import { today } from '../../reading/interview/reading';

const settings = { ...defaultSettings, templateFolder: '型' };
const shapeOf = (frontmatter: Record<string, unknown>, text = '', path = 'a.md'): string | undefined => {
  const shape = unreadShape({ path, frontmatter, tags: [] }, text, settings);
  return shape && `${shape.shape} ${shape.found}`;
};
const rounds = [{ 段階: '一次', 面接日: '2026-11-05' }];

test.each<[string, string | undefined, Record<string, unknown>, string?, string?]>([
  ['rounds below a name of their own', 'nested 選考', { 会社: '青葉', 選考: rounds }],
  ['the day itself as a map', 'nested 面接日', { 会社: '青葉', 面接日: { 一次: '2026-11-05' } }],
  ['rounds beside a day that is read', undefined, { 会社: '青葉', 面接日: '2026-11-20', 履歴: rounds }],
  ['rounds beside a day by its round', undefined, { 会社: '青葉', 一次面接日: '2026-11-20', 履歴: rounds }],
  ['rounds without a company', undefined, { 選考: rounds }],
  ['fields in the text', 'inline 面接日::', { 会社: '青葉' }, '面接日:: 2026-11-20\n'],
  ['the same in a template', undefined, { 会社: '青葉' }, '面接日:: 2026-11-20\n', '型/a.md'],
  ['fields of what is read', undefined, { 会社: '青葉', 面接日: '2026-11-20' }, '面接日:: 2026-11-20\n'],
  [
    'fields where an empty property is',
    'inline 面接日::',
    { 会社: '青葉', 面接日: '' },
    '面接日:: 2026-11-20\n',
  ],
])('%s', (_, expected, frontmatter, text, path) => {
  expect(shapeOf(frontmatter, text, path)).toBe(expected);
});

describe('beside the other findings of the note', () => {
  const note = { path: 'a.md', frontmatter: { 会社: '青葉' }, tags: [], isListed: false };
  const nested: UnreadShape = { kind: 'unread-shape', shape: 'nested', found: '選考' };
  const problem = (
    code: 'missing' | 'unreadable-value',
    field: 'company' | 'date' | 'stage',
    key?: string,
    fixes: Finding['fixes'] = [],
  ): Finding => ({
    path: 'a.md',
    isListed: false,
    issue: { kind: 'problem', problem: { field, key, code, found: '' } },
    fixes,
  });
  const fix = { action: { do: 'keep', key: '選考' }, edits: [], sameAs: '' } as const;

  test.each<[string, Finding, number]>([
    ['that the day is missing is said by it', problem('missing', 'date'), 1],
    ['that the property can’t be read, too', problem('unreadable-value', 'stage', '選考'), 1],
    ['not where there is a fix', problem('unreadable-value', 'stage', '選考', [fix]), 2],
    ['not that the day is none', problem('unreadable-value', 'date', '面接日'), 2],
    ['not of another property', problem('unreadable-value', 'stage', '選考段階'), 2],
    ['not that the company is missing', problem('missing', 'company'), 2],
    [
      'not a name nearby',
      {
        path: 'a.md',
        isListed: false,
        issue: { kind: 'near-name', key: '応募先', found: '', field: 'company', to: '会社' },
        fixes: [],
      },
      2,
    ],
  ])('%s', (_, finding, count) => {
    const all = withShape([finding], note, nested, { settings: defaultSettings, today });
    expect(all).toHaveLength(count);
    expect(all.at(-1)).toEqual({ path: 'a.md', isListed: false, issue: nested, fixes: [] });
  });

  test.each<[what: string, finding: Finding, kinds: string[]]>([
    [
      'a company that it does not name',
      problem('missing', 'company', undefined, [fix]),
      ['problem', 'unread-shape'],
    ],
    [
      'a value that is fixed',
      problem('unreadable-value', 'date', '面接日', [fix]),
      ['problem', 'unread-shape'],
    ],
    ['a day that it names', problem('missing', 'date', undefined, [fix]), ['unread-shape']],
  ])('fields of the text say nothing of %s', (_, finding, kinds) => {
    const shape: UnreadShape = {
      kind: 'unread-shape',
      shape: 'inline',
      found: '面接日::',
      fields: [{ field: 'date', key: '面接日', value: '2026-11-20' }],
    };
    const all = withShape([finding], note, shape, { settings: defaultSettings, today });
    expect(all.map(({ issue }) => issue.kind)).toEqual(kinds);
  });

  test.each<[what: string, frontmatter: Record<string, unknown>, sameAs: string[]]>([
    ['with company and day', { 会社: '青葉', 面接日: '2026-11-20' }, ['copy 連絡予定 部署']],
    ['without the company', { 面接日: '2026-11-20' }, []],
    ['without the day', { 会社: '青葉' }, []],
  ])('fields of the text are copied beside properties %s', (_, frontmatter, sameAs) => {
    const shape: UnreadShape = {
      kind: 'unread-shape',
      shape: 'inline',
      found: '連絡予定:: 部署::',
      fields: [
        { field: 'promised', key: '連絡予定', value: '1週間以内' },
        { field: 'department', key: '部署', value: '人事' },
      ],
    };
    const [finding] = withShape([], { ...note, frontmatter }, shape, { settings: defaultSettings, today });
    expect(finding?.fixes.map((one) => one.sameAs)).toEqual(sameAs);
  });

  test('the name of the file is not offered where the text names the company', () => {
    const shape: UnreadShape = {
      kind: 'unread-shape',
      shape: 'inline',
      found: '企業名:: 面接日::',
      fields: [
        { field: 'company', key: '企業名', value: '若葉' },
        { field: 'date', key: '面接日', value: '2026-11-20' },
      ],
    };
    const missing = problem('missing', 'company', undefined, [fix]);
    const all = withShape([missing], { ...note, frontmatter: {} }, shape, {
      settings: defaultSettings,
      today,
    });
    expect(all.map(({ issue }) => issue.kind)).toEqual(['unread-shape']);
  });

  test('fields of the text are copied if all of them are read then', () => {
    const fields = [
      { field: 'date', key: '面接日', value: '2026-11-20' },
      { field: 'promised', key: '連絡予定', value: '1週間以内' },
    ] as const;
    const shape: UnreadShape = {
      kind: 'unread-shape',
      shape: 'inline',
      found: '面接日:: 連絡予定::',
      fields,
    };
    const context = { settings: defaultSettings, today };
    const [good] = withShape([], note, shape, context);
    expect(good?.fixes).toMatchObject([
      { action: { do: 'copy', values: ['面接日: 2026-11-20', '連絡予定: 1週間以内'] } },
    ]);
    const hours = { field: 'hours', key: '営業時間', value: '朝から' } as const;
    expect(withShape([], note, { ...shape, fields: [...fields, hours] }, context)[0]?.fixes).toEqual([]);
    const before = { ...note, frontmatter: { 会社: '青葉', 営業時間: '朝から' } };
    expect(withShape([], before, shape, context)[0]?.fixes).toHaveLength(1);
  });
});
