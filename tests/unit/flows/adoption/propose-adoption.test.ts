import { describe, expect, test } from 'vitest';
import { atOnce } from '../../../../src/core/base/steps/steps';
import { adoptedSettings, withoutAdopted } from '../../../../src/core/flows/adoption/adopted-settings';
import type { AdoptionChoice } from '../../../../src/core/flows/adoption/adoption';
import { countRead, proposeAdoption } from '../../../../src/core/flows/adoption/propose-adoption';
import { acceptedNames, comparableName } from '../../../../src/core/base/properties/accepted-names';
import { eitherPromiseOrReply, nameSynonyms } from '../../../../src/core/base/properties/name-synonyms';
import type { NoteSource } from '../../../../src/core/reading/interview/read-note';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import type { Settings } from '../../../../src/core/base/settings/settings';
import { today } from '../../reading/interview/reading';

function note(path: string, frontmatter?: Record<string, unknown>, tags: string[] = []): NoteSource {
  return { path, frontmatter, tags };
}

/** Notes `folder/1.md` … with the same properties. */
function notes(
  folder: string,
  count: number,
  frontmatter?: Record<string, unknown>,
  tags?: string[],
): NoteSource[] {
  return Array.from({ length: count }, (_, at) => note(`${folder}/${at + 1}.md`, frontmatter, tags));
}

const read = { 会社: '青葉', 面接日: '2026-11-20' };
const own = { 応募先: '青葉', 面接日時: '2026-11-20 14:00' };

function choices(vault: readonly NoteSource[], settings: Settings = defaultSettings): string[] {
  return atOnce(proposeAdoption(vault, settings, today)).choices.map(line);
}

function line(choice: AdoptionChoice): string {
  switch (choice.kind) {
    case 'folder':
      return `folder ${choice.folder} ${choice.complete}/${choice.notes}`;
    case 'tag':
      return `tag ${choice.tag} ${choice.complete}/${choice.notes}`;
    case 'name':
      return `${choice.field}: ${choice.name} ${choice.notes}`;
  }
}

describe('what is proposed', () => {
  test.each<[string, readonly NoteSource[], string[]]>([
    ['names that are likely', notes('a', 1, own), ['company: 応募先 1', 'date: 面接日時 1']],
    [
      'one name, where the other is accepted',
      [note('a.md', { 会社: '青葉', 面接日時: '11/20' })],
      ['date: 面接日時 1'],
    ],
    [
      'a name as the notes write it',
      [note('a.md', { 会社: '青葉', Interview_Day: '11/20' })],
      ['date: Interview_Day 1'],
    ],
    [
      'names of other fields, from interview notes only',
      [note('a.md', { ...read, 合否結果: '通過' }), note('b.md', { 合否結果: '合格' })],
      ['result: 合否結果 1'],
    ],
    [
      'names by how many notes have them, however they are written',
      [
        note('a.md', { 会社: '青葉', Interview_Day: '11/20' }),
        note('b.md', { 応募先: '青葉', 'interview-day': '11/20' }),
        note('c.md', { 応募先: '青葉', 面接日: '', interview_day: '11/20' }),
        note('d.md', { 応募先: '', 会社: '青葉', 面接日: '11/20' }),
      ],
      ['date: Interview_Day 3', 'company: 応募先 2'],
    ],
    [
      'a folder of interview notes',
      [...notes('就活/面接', 18, own), ...notes('就活/面接/下書き', 5)],
      ['company: 応募先 18', 'date: 面接日時 18', 'folder 就活/面接 18/23'],
    ],
    [
      'the folder above, where each company has one of its own',
      [...['青葉', 'みなと', '海風'].map((company) => note(`就活/${company}/一次.md`, read))],
      ['folder 就活 3/3'],
    ],
    [
      'the folder above, where each company has one with several rounds',
      ['A社', 'B社', 'C社'].flatMap((company) => notes(`就活/面接/${company}`, 2, read)),
      ['folder 就活/面接 6/6'],
    ],
    [
      'the tag above, where each round has one',
      [...notes('a', 2, read, ['#面接/一次']), ...notes('b', 2, read, ['#面接/二次'])].map((one, at) => ({
        ...one,
        path: `${at}/1.md`,
      })),
      ['tag 面接 4/4'],
    ],
    [
      'two folders rather than what lies above with other notes',
      [
        ...notes('就活/一次', 3, read),
        ...notes('就活/二次', 3, read),
        ...notes('就活/企業', 9, { 会社: '青葉' }),
      ],
      ['folder 就活/一次 3/3', 'folder 就活/二次 3/3'],
    ],
    [
      'a tag, where they lie anywhere',
      [
        ...notes('2026-11', 2, read, ['#面接']),
        ...notes('2026-11/x', 20),
        ...notes('2026-12', 1, read, ['#面接/一次']),
        ...notes('2026-12/x', 20),
      ],
      ['tag 面接 3/3'],
    ],
    ['no tag that says the same as the folder', notes('面接', 3, read, ['#面接']), ['folder 面接 3/3']],
  ])('%s', (_, vault, expected) => {
    expect(choices(vault)).toEqual(expected);
  });
});

describe('what is not proposed', () => {
  test.each<[string, readonly NoteSource[]]>([
    ['an empty vault', []],
    ['notes without properties', notes('a', 5)],
    ['daily notes', notes('日記', 300, { date: '2026-11-20', 日時: '2026-11-20' }, ['#日記'])],
    ['notes of companies', notes('企業', 30, { 会社: '青葉', 業種: '製造' })],
    ['templates', notes('Templates', 3, own)],
    ['templates further down', notes('設定/テンプレート/面接', 3, own)],
    ['a date that is none', notes('a', 3, { 会社: '青葉', 日程: '未定' })],
    ['a folder with one interview note', [note('メモ/面接.md', read), ...notes('メモ', 9)]],
    ['samples', notes('面接/見本', 3, { ...read, 'henji-sample': true })],
    ['the vault itself', [note('1.md', read), note('2.md', read)]],
  ])('%s', (_, vault) => {
    expect(choices(vault)).toEqual([]);
  });

  test('what the settings name already', () => {
    const settings = {
      ...defaultSettings,
      noteFolders: ['就活'],
      noteTags: ['面接'],
      propertyNames: { company: ['応募先'], date: ['面接日時'] },
    };
    const vault = [...notes('就活/面接', 5, own), ...notes('ほか', 5, own, ['#面接'])];
    expect(choices(vault, settings)).toEqual(['folder ほか 5/5']);
  });
});

describe('how many notes would be read', () => {
  const vault = [
    ...notes('面接', 18, own),
    ...notes('面接/途中', 5, { 応募先: '青葉' }),
    ...notes('日記', 389, { date: '2026-11-20' }),
  ];
  const proposal = atOnce(proposeAdoption(vault, defaultSettings, today));
  const count = (chosen: readonly AdoptionChoice[]): string => {
    const { read: listed, all, incomplete } = atOnce(countRead(proposal, defaultSettings, chosen, today));
    return `${listed} of ${all}, ${incomplete} incomplete`;
  };

  test.each<[string, (kind: AdoptionChoice['kind']) => boolean, string]>([
    ['now', () => false, '0 of 412, 0 incomplete'],
    ['with the names', (kind) => kind === 'name', '18 of 412, 0 incomplete'],
    ['with the folder alone', (kind) => kind === 'folder', '23 of 412, 23 incomplete'],
    ['with all', () => true, '23 of 412, 5 incomplete'],
  ])('%s', (_, isChosen, expected) => {
    expect(count(proposal.choices.filter(({ kind }) => isChosen(kind)))).toBe(expected);
  });

  test('and how many only lack the day', () => {
    expect(proposal.onlyCompany).toBe(5);
  });
});

describe('the settings', () => {
  const chosen: AdoptionChoice[] = [
    { kind: 'folder', folder: '就活/面接', notes: 3, complete: 3 },
    { kind: 'tag', tag: '面接', notes: 3, complete: 3 },
    { kind: 'name', field: 'date', name: '面接日時', notes: 3 },
  ];
  const before = {
    noteFolders: ['面接'],
    noteTags: [],
    propertyNames: { date: ['日取り'], company: ['先方'] },
  };
  const after = {
    noteFolders: ['面接', '就活/面接'],
    noteTags: ['面接'],
    propertyNames: { date: ['日取り', '面接日時'], company: ['先方'] },
  };

  test('have the choices after what was there, once', () => {
    expect(adoptedSettings(before, chosen)).toEqual(after);
    expect(adoptedSettings(after, chosen)).toEqual(after);
  });

  test('lose only the choices again', () => {
    expect(withoutAdopted(after, chosen)).toEqual(before);
    const later = { ...after, noteFolders: [...after.noteFolders, 'あとから'] };
    expect(withoutAdopted(later, chosen).noteFolders).toEqual(['面接', 'あとから']);
    expect(
      withoutAdopted({ ...before, propertyNames: { date: ['面接日時'] } }, chosen).propertyNames,
    ).toEqual({});
  });

  test.each<[what: string, choice: AdoptionChoice, settings: typeof after, left: Partial<typeof after>]>([
    [
      'a folder, but no tag of its name',
      chosen[0]!,
      { ...after, noteTags: ['就活/面接'] },
      { noteFolders: ['面接'] },
    ],
    ['a tag, but no folder of its name', chosen[1]!, after, { noteTags: [] }],
    [
      'a name however wide it is written, but not in another field',
      { kind: 'name', field: 'date', name: 'Day', notes: 1 },
      { ...after, propertyNames: { date: ['ＤＡＹ', '日取り'], company: ['day'] } },
      { propertyNames: { date: ['日取り'], company: ['day'] } },
    ],
  ])('lose %s', (_, choice, settings, left) => {
    expect(withoutAdopted(settings, [choice])).toEqual({ ...settings, ...left });
  });

  test('take a name in, after those of its field', () => {
    const names = { noteFolders: [], noteTags: [], propertyNames: {} };
    const choices: AdoptionChoice[] = [
      { kind: 'name', field: 'date', name: '面接日時', notes: 3 },
      { kind: 'name', field: 'date', name: '日時', notes: 1 },
    ];
    expect(adoptedSettings(names, choices)).toEqual({
      ...names,
      propertyNames: { date: ['面接日時', '日時'] },
    });
  });

  test('lose a name that was written in another width or case meanwhile', () => {
    const name: AdoptionChoice = { kind: 'name', field: 'date', name: 'interview at', notes: 3 };
    const propertyNames = { date: ['Ｉｎｔｅｒｖｉｅｗ-Ａｔ', '日取り'] };
    expect(withoutAdopted({ ...before, propertyNames }, [name]).propertyNames).toEqual({ date: ['日取り'] });
  });
});

test('days that are kept where they are not read are counted by their property', () => {
  const vault = [
    ...notes('a', 3, { 会社: '青葉', 面接日1: '2026-11-05', 面接日2: '2026-11-19' }),
    ...notes('b', 2, { 企業名: '若葉', 選考: [{ 段階: '一次', 面接日: '2026-11-05' }] }),
    ...notes('c', 1, { 会社: 'みなと', 二次面接日: '2026-11-19' }),
    ...notes('d', 4, { 会社: '北斗', 選考履歴: [] }),
    ...notes('e', 2, { 会社: '東雲', date: '2026-11-05' }),
    ...notes('f', 3, { title: '日記' }),
    ...notes('Templates', 1, { 会社: '○○', 面接日1: '2026-11-05' }),
  ];
  const { unread, onlyCompany } = atOnce(proposeAdoption(vault, defaultSettings, today));
  expect(unread).toEqual([
    { name: '面接日1', notes: 3 },
    { name: '選考', notes: 2 },
  ]);
  expect(onlyCompany).toBe(4);
});

test('no likely name is an accepted one, or of two fields but those that honestly are', () => {
  const accepted = acceptedNames({});
  const likely = Object.values(nameSynonyms).flat().map(comparableName);
  expect(likely.filter((name) => accepted.has(name))).toEqual([]);
  const twice = likely.filter((name, at) => likely.indexOf(name) !== at);
  expect(twice).toEqual(eitherPromiseOrReply.map(comparableName));
});

test('what few notes in a vault of 10,000 have in common is found', () => {
  const vault = [
    ...notes('日記', 7000, { date: '2026-11-20', mood: 'ok' }, ['#日記']),
    ...Array.from({ length: 2000 }, (_, at) =>
      note(`資料/${at % 200}/${at}.md`, { tags: ['x'] }, ['#x/y/z']),
    ),
    ...notes('就活/面接', 1000, own, ['#就活']),
  ];
  expect(choices(vault)).toEqual([
    'company: 応募先 1000',
    'date: 面接日時 1000',
    'folder 就活/面接 1000/1000',
  ]);
});
