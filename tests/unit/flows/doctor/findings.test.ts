import { describe, expect, test } from 'vitest';
import { noteFindings } from '../../../../src/core/flows/doctor/note-findings';
import type { Issue, Fix } from '../../../../src/core/flows/doctor/finding';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { readAnyway } from '../../../../src/core/reading/interview/read-note';
import type { Settings } from '../../../../src/core/base/settings/settings';
import { today } from '../../reading/interview/reading';

/** A note 面接/青葉.md that can be read, but for what these properties say. */
const well = { 会社: '青葉', 面接日: '2026-11-20' };

function findings(
  frontmatter: Record<string, unknown>,
  path = '面接/ノート.md',
  settings?: Settings,
): string[] {
  const note = { path, frontmatter, tags: [] };
  return noteFindings(note, settings ?? defaultSettings, today).map(({ issue, fixes, isListed }) =>
    [isListed ? 'listed' : 'not listed', ailmentLine(issue), ...fixes.map(fixLine)].join(' | '),
  );
}

function ailmentLine(issue: Issue): string {
  if (issue.kind === 'near-name') return `${issue.key} → ${issue.field}`;
  if (issue.kind === 'numbered-days') return issue.kind;
  const { field, code, found } = issue.problem;
  return `${field ?? 'note'} ${code} ${found}`.trim();
}

function fixLine({ action }: Fix): string {
  switch (action.do) {
    case 'rename':
      return `${action.key} → ${action.to}`;
    case 'rename-all':
      return action.renames.map(({ key, to }) => `${key} → ${to}`).join(', ');
    case 'fill':
      return `${action.key}: ${action.value} (${action.source})`;
    case 'write':
      return `${action.key}: ${action.value}`;
    case 'copy':
      return action.values.join(', ');
    case 'keep':
      return `only ${action.key}`;
    case 'line':
      return action.text;
    case 'first-line':
      return 'first line';
  }
}

const named = { ...defaultSettings, noteFolders: ['面接'] };

describe('dates', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'that do not exist are for the user to know',
      { 面接日: '2026-02-30' },
      ['date no-such-date 2026-02-30'],
    ],
    [
      'with the month first',
      { 面接日: '11.20.2026' },
      ['date unreadable-date 11.20.2026 | 面接日: 2026-11-20'],
    ],
    [
      'with the day first',
      { 面接日: '20/11/2026' },
      ['date unreadable-date 20/11/2026 | 面接日: 2026-11-20'],
    ],
    [
      'that could be two are for the user to know',
      { 面接日: '11.10.2026' },
      ['date unreadable-date 11.10.2026'],
    ],
    ['in English', { 面接日: 'Nov 20, 2026' }, ['date unreadable-date Nov 20, 2026 | 面接日: 2026-11-20']],
    [
      'in British English',
      { 面接日: '20th of November' },
      ['date unreadable-date 20th of November | 面接日: 2026-11-20'],
    ],
    [
      'among words',
      { 面接日: '11/20 だったはず' },
      ['date unreadable-date 11/20 だったはず | 面接日: 2026-11-20'],
    ],
    ['that are two', { 面接日: ['2026-11-20', '2026-11-27'] }, []],
    [
      'in a list, beside others',
      { 問い合わせ日: ['2026-11-27', 'Nov 30, 2026'] },
      ['inquired unreadable-date Nov 30 | 問い合わせ日: 2026-11-27、2026-11-30'],
    ],
    ['of no kind', { 面接日: '来週のどこか' }, ['date unreadable-date 来週のどこか']],
    [
      'of a reply before the interview',
      { 面接日: '2026-01-20', 返信日: '2025-01-30' },
      ['replied before-interview 2025-01-30 | 返信日: 2026-01-30 | 面接日: 2025-01-20'],
    ],
    [
      'of an inquiry after today',
      { 問い合わせ日: '2027-11-27' },
      ['inquired after-today 2027-11-27 | 問い合わせ日: 2026-11-27'],
    ],
    [
      'of an inquiry some days before the interview: it belongs to an earlier round',
      { 問い合わせ日: '2026-11-10' },
      [],
    ],
    ['of an inquiry on the day of the interview', { 問い合わせ日: '2026-11-20' }, []],
    ['of a promise heard the day before', { 連絡予定: '1週間以内', 連絡予定を聞いた日: '2026-11-19' }, []],
    ['of a reply that would be still to come', { 返信日: '2026-11-10' }, []],
    ['of an inquiry in some days', { 問い合わせ日: '2026-12-10' }, ['inquired after-today 2026-12-10']],
    [
      'of a reply, where the interview a year before would be far from the inquiry',
      { 面接日: '2026-01-20', 問い合わせ日: '2026-01-28', 返信日: '2025-01-30' },
      ['replied before-interview 2025-01-30 | 返信日: 2026-01-30'],
    ],
  ])('%s', (_, properties, expected) => {
    expect(findings({ ...well, ...properties })).toEqual(expected.map((line) => `listed | ${line}`));
  });
});

describe('promises', () => {
  test.each<[string, string, string]>([
    ['days, or a day of the month', '3日', '連絡予定: 3日以内 | 連絡予定: 3日まで'],
    ['a number alone', '3', '連絡予定: 3日以内'],
    ['a unit that lacks its end', '3営業以内', '連絡予定: 3営業日以内'],
    ['English with a slip', 'within 3 bussiness days', '連絡予定: within 3 business days'],
    ['a year of two digits', '26/11/27まで', '連絡予定: 2026-11-27まで'],
    ['the year before', '2025-11-27まで', '連絡予定: 2026-11-27まで'],
    [
      'one of several sentences',
      '大型連休明けですが忙しければ遅れます。遅くとも12/4まで',
      '連絡予定: 遅くとも12/4まで',
    ],
  ])('%s', (_, 連絡予定, fixes) => {
    const [finding = ''] = findings({ ...well, 連絡予定 });
    expect(finding.split(' | ').slice(2).join(' | ')).toBe(fixes);
  });

  test('that say nothing of a time are for the user to know', () => {
    expect(findings({ ...well, 連絡予定: '大型連休明けくらい' })).toEqual([
      'listed | promised promise-not-understood 大型連休明けくらい',
    ]);
  });
});

describe('names', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'with a sign more',
      { 会社名前: '青葉', 面接日: '2026-11-20' },
      ['not listed | 会社名前 → company | 会社名前 → 会社名'],
    ],
    [
      'in other words',
      { company: '青葉', interview_day: '2026-11-20' },
      ['not listed | interview_day → date | interview_day → date'],
    ],
    [
      'both',
      { 応募先: '青葉', 面接日時: '2026-11-20 14:00' },
      ['not listed | 応募先 → company | 応募先 → 会社', 'not listed | 面接日時 → date | 面接日時 → 面接日'],
    ],
    [
      'of a note that is listed',
      { ...well, 選考段会: '一次', 選考段階目: '一次' },
      ['listed | 選考段階目 → stage | 選考段階目 → 選考段階'],
    ],
    [
      'beside the right one, which is empty',
      { 会社: '青葉', 面接日: null, 面接日時: '2026-11-20' },
      ['not listed | 面接日時 → date | 面接日時 → 面接日'],
    ],
    [
      'with letters in turned order',
      { compnay: 'Aoba', 'interview-date': '2026-11-20' },
      ['not listed | compnay → company | compnay → company'],
    ],
  ])('%s', (_, properties, expected) => {
    expect(findings(properties)).toEqual(expected);
  });

  test.each<[string, Record<string, unknown>]>([
    ['of another meaning', { ...well, 面接官: '田中さん', 会社員: 'x', state: 'open' }],
    ['whose value is of another kind', { ...well, 面接日記: '緊張した', 休業: 'なし' }],
    ['that the settings accept', { ...well }],
    ['of a daily note', { date: '2026-11-20', 日程: '2026-11-20' }],
    ['of a note of a company', { 会社: '青葉', 業種: '製造', 規模: '大手', position: '総合職' }],
  ])('not: %s', (_, properties) => {
    expect(findings(properties)).toEqual([]);
  });

  test('several names of one field: any may be kept', () => {
    expect(findings({ ...well, 企業: 'みなと' })).toEqual([
      'listed | company different-values 会社: 青葉 / 企業: みなと | only 会社 | only 企業',
    ]);
  });
});

test.each<[what: string, properties: Record<string, unknown>, path: string, fix: string]>([
  ['a name nearby', { 会社: '青葉', 面接日時: '2026-11-20' }, '面接/ノート.md', '面接日時 → 面接日'],
  [
    'names with a number',
    { 会社: '青葉', 面接日1: '2026-11-05', 面接日2: '2026-11-20' },
    '面接/ノート.md',
    '面接日1 → 一次面接日, 面接日2 → 二次面接日',
  ],
  [
    'a name whose words are read then',
    {
      会社: '青葉',
      面接日: '2026-11-20',
      次回連絡: '12/10まで',
      問い合わせ予定日: '2026-12-05',
      連絡予定: null,
    },
    '面接/ノート.md',
    '次回連絡 → 連絡予定',
  ],
  ['the company', { 面接日: '2026-11-20' }, '面接/株式会社青葉 一次.md', '会社: 株式会社青葉 (title)'],
  ['the day', { 会社: '青葉' }, '面接/青葉 2026-11-20.md', '面接日: 2026-11-20 (title)'],
])('%s is fixed although only then something else can be seen', (_, properties, path, fix) => {
  const [finding] = findings({ 連絡予定: '大型連休明けくらい', ...properties }, path, named);
  expect(finding?.split(' | ').slice(2)).toEqual([fix]);
});

test('a day is fixed although only then something else can be seen', () => {
  const unread = { 会社: '青葉', 面接日: '11.20.2026', 連絡予定: '大型連休明けくらい' };
  expect(findings(unread)).toEqual(['listed | date unreadable-date 11.20.2026 | 面接日: 2026-11-20']);
  expect(findings({ ...unread, 面接日: '2026-11-20' })).toEqual([
    'listed | promised promise-not-understood 大型連休明けくらい',
  ]);
});

describe('what is missing', () => {
  test.each<[string, string, Record<string, unknown>, string[]]>([
    [
      'the company, by the title',
      '面接/2026-11-20 株式会社青葉 一次.md',
      { 面接日: '2026-11-20' },
      ['listed | company missing | 会社: 株式会社青葉 (title)'],
    ],
    [
      'the company, by the folder',
      '面接/株式会社青葉/一次面接.md',
      { 面接日: '2026-11-20' },
      ['listed | company missing | 会社: 株式会社青葉 (folder)'],
    ],
    [
      'the day, by the title',
      '面接/2026-11-20 青葉.md',
      { 会社: '青葉' },
      ['listed | date missing | 面接日: 2026-11-20 (title)'],
    ],
    [
      'the day, by another property',
      '面接/青葉.md',
      { 会社: '青葉', 次の面接: '2026-11-20', 説明会: '2026-11-10', created: '2026-11-01' },
      ['listed | date missing | 面接日: 2026-11-20 (property)'],
    ],
    [
      'the day, and nothing says it',
      '面接/青葉.md',
      { 会社: '青葉', created: '2026-11-01' },
      ['listed | date missing'],
    ],
    [
      'a note that is not listed',
      'メモ/青葉 11月20日.md',
      { 会社: '青葉', 連絡予定: '3営業日以内' },
      ['not listed | date missing | 面接日: 2026-11-20 (title)'],
    ],
    [
      'the company of a note that is not listed, which has the day of a round',
      'メモ/一次面接.md',
      { 一次面接日: '2026-11-20', 連絡予定: '3営業日以内' },
      ['not listed | company missing'],
    ],
  ])('%s', (_, path, properties, expected) => {
    expect(findings(properties, path, named)).toEqual(expected);
  });
});

describe('other values', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a word for mail', { 連絡方法: 'Gメール宛' }, '連絡方法: メール'],
    ['a word for the phone that could be a name', { 連絡方法: '電話希望' }, '連絡方法: 電話'],
    ['words, one of them known', { 連絡方法: ['電話', 'マイナビ'] }, '連絡方法: 電話、マイページ'],
    ['hours among words', { 営業時間: '9時から18:00頃' }, '営業時間: 9:00-18:00'],
    ['a weekday among words', { 定休日: '水曜（祝日の週は営業）' }, '定休日: 水'],
    ['closures turned round', { 休業日: '2027-01-05/2026-12-26' }, '休業日: 2026-12-26/2027-01-05'],
    ['a checkbox in words', { 合格者のみ連絡: 'たぶん' }, '合格者のみ連絡: true | 合格者のみ連絡: false'],
  ])('%s', (_, properties, fixes) => {
    const [finding = ''] = findings({ ...well, ...properties });
    expect(finding.split(' | ').slice(2).join(' | ')).toBe(fixes);
  });

  test('a name where the way of contact is sought', () => {
    expect(findings({ ...well, 連絡方法: '田中太郎' })).toEqual([
      'listed | contact unreadable-value 田中太郎 | 連絡方法 → 担当者',
    ]);
    expect(findings({ ...well, 連絡方法: '田中', 担当者: '鈴木' })).toEqual([
      'listed | contact unreadable-value 田中',
    ]);
  });

  test('a way of contact that nothing is known of', () => {
    expect(findings({ ...well, 連絡方法: 'LINE' })).toEqual(['listed | contact unreadable-value LINE']);
  });
});

test('a day that does not exist is said beside one whose name has a number', () => {
  expect(findings({ 会社: '青葉', 面接日: '2026-02-30', 面接日2: '2026-11-19' })).toEqual([
    'listed | numbered-days | 面接日2 → 二次面接日',
    'listed | date no-such-date 2026-02-30',
  ]);
});

test('each of two fields has its own', () => {
  expect(findings({ ...well, 企業: 'みなと', 担当者: '田中', person: '鈴木' })).toEqual([
    'listed | company different-values 会社: 青葉 / 企業: みなと | only 会社 | only 企業',
    'listed | person different-values person: 鈴木 / 担当者: 田中 | only person | only 担当者',
  ]);
});

test('of many ways two are offered', () => {
  expect(findings({ ...well, 企業: 'みなと', 会社名: '北斗' })).toEqual([
    'listed | company different-values 会社: 青葉 / 会社名: 北斗 / 企業: みなと | only 会社 | only 会社名',
  ]);
});

test('a conflict copy that the index knows of is said', () => {
  const note = { path: '面接/青葉.md', frontmatter: well, tags: [] };
  const interview = readAnyway(note, defaultSettings, today);
  const copy = { field: undefined, key: undefined, code: 'conflict-copy', found: '面接/青葉 2.md' } as const;
  const other = { ...copy, code: 'broken-yaml' } as const;
  const listed = { ...interview, problems: [copy, other] };
  expect(noteFindings({ ...note, listed }, defaultSettings, today)).toMatchObject([
    { isListed: true, issue: { kind: 'problem', problem: copy }, fixes: [] },
  ]);
});

test('a real interview among templates is mended as well', () => {
  expect(findings({ ...well, 連絡予定: '3営業以内' }, 'Templates/青葉.md')).toHaveLength(1);
});

describe('left alone', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['a note that can be read', '面接/青葉.md', well],
    ['a template', 'Templates/面接.md', { 会社: '○○', 面接日: '' }],
    ['a template anywhere', '面接/型.md', { 会社: '{{title}}', 面接日: '{{date}}' }],
    ['a note without properties', 'メモ.md', {}],
    ['a company with blank properties', 'メモ/青葉.md', { 会社: '青葉', 連絡予定: '' }],
  ])('%s', (_, path, properties) => {
    expect(findings(properties, path)).toEqual([]);
  });
});

test('a note without any name of an interview gets those of the other notes', () => {
  const note = { path: '面接/青葉 2026-11-20.md', frontmatter: {}, tags: [], language: () => 'ja' as const };
  const settings = { ...defaultSettings, noteFolders: ['面接'] };
  const fixesIn = (one: typeof note | Omit<typeof note, 'language'>): string[] =>
    noteFindings(one, settings, today).flatMap(({ fixes }) => fixes.map(fixLine));
  expect(fixesIn(note)).toEqual(['会社: 青葉 (title)', '面接日: 2026-11-20 (title)']);
  const { language, ...alone } = note;
  expect(language()).toBe('ja');
  expect(fixesIn(alone)).toEqual(['company: 青葉 (title)', 'date: 2026-11-20 (title)']);
});
