import { describe, expect, test } from 'vitest';
import { acceptedNames, comparableName } from '../../../../src/core/base/properties/accepted-names';
import { fieldNames, type Field } from '../../../../src/core/base/properties/fields';
import { languages } from '../../../../src/core/base/language/language';
import type { Interview } from '../../../../src/core/reading/interview/interview';
import { readInterview } from '../../../../src/core/reading/interview/read-note';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { day } from '../../base/calendar/day';
import {
  languageOfKeys,
  languageOfName,
  writtenKey,
} from '../../../../src/core/reading/interview/written-key';
import { problemsOf, reading, text, today } from './reading';

/** A value of each field, and what the interview then holds. */
const samples: Readonly<
  Record<Field, { value: unknown; shows: (interview: Interview) => unknown; as: unknown }>
> = {
  company: { value: '青葉', shows: ({ company }) => company, as: '青葉' },
  date: { value: '2026-11-20', shows: ({ date }) => text(date), as: '2026-11-20' },
  promised: { value: '3営業日以内', shows: ({ promised }) => promised, as: '3営業日以内' },
  'promised-on': { value: '11/25', shows: ({ promisedOn }) => text(promisedOn), as: '2026-11-25' },
  contact: { value: '電話', shows: ({ contact }) => contact, as: ['phone'] },
  stage: { value: '一次', shows: ({ stage }) => stage, as: '一次' },
  position: { value: '総合職', shows: ({ position }) => position, as: '総合職' },
  person: { value: '採用担当 様', shows: ({ person }) => person, as: '採用担当 様' },
  department: { value: '人事部', shows: ({ department }) => department, as: '人事部' },
  size: { value: '大手', shows: ({ size }) => size, as: '大手' },
  industry: { value: 'IT', shows: ({ industry }) => industry, as: 'IT' },
  via: { value: '就活サイト', shows: ({ via }) => via, as: '就活サイト' },
  'closed-weekdays': { value: '水', shows: ({ calendar }) => calendar.closedWeekdays, as: [3] },
  'open-weekdays': { value: '土', shows: ({ calendar }) => calendar.openWeekdays, as: [6] },
  closures: {
    value: '2026-12-01',
    shows: ({ calendar }) => calendar.closures,
    as: [{ from: day('2026-12-01'), to: day('2026-12-01') }],
  },
  hours: { value: '10:00-19:00', shows: ({ hours }) => hours, as: { from: 600, to: 1140 } },
  'pass-only': { value: true, shows: ({ passOnly }) => passOnly, as: true },
  checked: { value: 'spam', shows: ({ checked }) => checked, as: ['spam'] },
  inquired: { value: '12/1', shows: ({ inquired }) => inquired.map(text), as: ['2026-12-01'] },
  selecting: { value: '12/2', shows: ({ selecting }) => text(selecting), as: '2026-12-02' },
  replied: { value: '12/3', shows: ({ replied }) => text(replied), as: '2026-12-03' },
  result: { value: '通過', shows: ({ result }) => result, as: '通過' },
  state: { value: '選考中', shows: ({ state }) => state, as: '選考中' },
  mail: { value: 'saiyo@example.co.jp', shows: ({ mail }) => mail, as: 'saiyo@example.co.jp' },
  place: { value: '本社', shows: ({ place }) => place, as: '本社' },
  time: { value: '14:00', shows: ({ time }) => time, as: '14:00' },
  'ask-on': { value: '12/4', shows: ({ askOn }) => text(askOn), as: '2026-12-04' },
};

const fields = Object.keys(fieldNames) as Field[];
const names = fields.flatMap((field) =>
  languages.flatMap((language) => fieldNames[field][language].map((name): [string, Field] => [name, field])),
);

/** The note of a table row: it has a company and a day, also when the row is about one of them. */
function noteWith(field: Field, key: string): Interview {
  const rest = {
    ...(field === 'company' ? {} : { company: '青葉' }),
    ...(field === 'date' ? {} : { date: '2026-11-20' }),
  };
  const frontmatter = { ...rest, [key]: samples[field].value };
  return readInterview({ path: 'a.md', frontmatter, tags: [] }, defaultSettings, today)!;
}

describe.each(languages)('what is written in %s', (language) => {
  test.each(fields)('is read again as %s, in the same language', (field) => {
    const name = writtenKey({ keys: {} }, field, () => language);
    expect(acceptedNames({}).get(comparableName(name))?.field).toBe(field);
    expect(languageOfName(name)).toBe(language);
    expect(languageOfKeys({ [field]: name })).toBe(language);
    expect(languageOfKeys({ date: 'date', [field]: name })).toBe(language);
  });
});

describe('every accepted name', () => {
  test.each(names)('%s is %s', (key, field) => {
    const interview = noteWith(field, key);
    expect(samples[field].shows(interview)).toEqual(samples[field].as);
    expect(interview.keys[field]).toBe(key);
    expect(interview.problems).toEqual([]);
  });
});

describe('a name is compared after NFKC, case folding and removal of spaces, - and _', () => {
  test.each<[label: string, key: string, field: Field]>([
    ['capitals', 'Promised', 'promised'],
    ['all capitals', 'PASS-ONLY', 'pass-only'],
    ['space for hyphen', 'Pass Only', 'pass-only'],
    ['underscore', 'closed_weekdays', 'closed-weekdays'],
    ['camel case', 'closedWeekdays', 'closed-weekdays'],
    ['full-width letters', 'ｃｏｍｐａｎｙ', 'company'],
    ['full-width space', '連絡　予定', 'promised'],
    ['spaces around', ' 面接日 ', 'date'],
    ['half-width kana do not occur, compatibility kanji do', '⾯接日', 'date'],
  ])('%s', (_, key, field) => {
    expect(samples[field].shows(noteWith(field, key))).toEqual(samples[field].as);
  });

  test('other keys are nobody’s', () => {
    const interview = reading({
      title: 'x',
      tags: ['a'],
      面接: 'y',
      '': 'z',
      constructor: 'c',
      toString: 't',
    });
    expect(Object.keys(interview.keys)).toEqual(['company', 'date']);
  });
});

describe('names added in the settings', () => {
  const settings = {
    ...defaultSettings,
    propertyNames: { promised: ['返事の時期', '結果'], date: ['When'] },
  };

  test('are accepted', () => {
    expect(reading({ 返事の時期: '来週中' }, settings).promised).toBe('来週中');
  });

  test('do not take a built-in name from its field', () => {
    const interview = reading({ 結果: '通過' }, settings);
    expect([interview.result, interview.promised]).toEqual(['通過', undefined]);
  });

  test('win over the generic date, and leave other settings alone', () => {
    const note = {
      path: 'a.md',
      frontmatter: { company: 'a', date: '2026-11-25', when: '2026-11-20' },
      tags: [],
    };
    expect(text(readInterview(note, settings, today)?.date)).toBe('2026-11-20');
    expect(text(readInterview(note, defaultSettings, today)?.date)).toBe('2026-11-25');
  });
});

describe('two names of one field', () => {
  test.each<[label: string, properties: Record<string, unknown>, used: string, found: string]>([
    [
      'the first accepted name is used',
      { 連絡予定: '来週中', promised: '3営業日以内' },
      '3営業日以内',
      'promised: 3営業日以内 / 連絡予定: 来週中',
    ],
    [
      'the order of the table, not of the note',
      { 結果連絡: '来週中', 連絡予定日: '月末' },
      '月末',
      '連絡予定日: 月末 / 結果連絡: 来週中',
    ],
    [
      'three names',
      { promised: 'a', 'reply-by': 'b', 連絡予定: 'a' },
      'a',
      'promised: a / reply-by: b / 連絡予定: a',
    ],
  ])('%s', (_, properties, used, found) => {
    const interview = reading(properties);
    expect(interview.promised).toBe(used);
    expect(problemsOf(interview)).toEqual([`promised different-values ${found}`]);
  });

  test.each<[label: string, first: Record<string, unknown>]>([
    ['interview-date', { date: '2026-11-25', 'interview-date': '2026-11-20' }],
    ['面接日', { 面接日: '2026-11-20', date: '2026-11-25' }],
  ])('the specific %s wins over the generic date', (key, properties) => {
    const note = { path: 'a.md', frontmatter: { company: '青葉', ...properties }, tags: [] };
    const interview = readInterview(note, defaultSettings, today)!;
    expect(text(interview.date)).toBe('2026-11-20');
    expect(interview.keys.date).toBe(key);
    expect(interview.problems).toEqual([]);
  });

  test.each<[label: string, properties: Record<string, unknown>]>([
    ['the same text', { promised: '3営業日以内', 連絡予定: '3営業日以内' }],
    ['the same after NFKC', { promised: '3営業日以内', 連絡予定: '３営業日以内' }],
    ['one of them blank', { promised: '3営業日以内', 連絡予定: '' }],
    ['the first of them blank', { promised: null, 連絡予定: '3営業日以内' }],
    ['the same day in other writing', { 面接日: '11/20', 連絡予定: '3営業日以内' }],
  ])('%s is no difference', (_, properties) => {
    const interview = reading(properties);
    expect(interview.promised).toBe('3営業日以内');
    expect(interview.problems).toEqual([]);
  });

  test.each<[label: string, properties: Record<string, unknown>]>([
    ['a company with its legal form', { company: '株式会社青葉', 会社: '㈱青葉' }],
    ['a linked company', { company: '青葉', 会社: '[[企業/青葉]]' }],
    ['a checkbox', { 'pass-only': true, 合格者のみ連絡: 'はい' }],
    ['a checkbox without tick', { 'pass-only': false, 合格者のみ連絡: 'いいえ' }],
    ['a promised day', { promised: '2026-11-27', 連絡予定: '11/27' }],
    ['a promised day in words', { promised: '11月27日まで', 連絡予定: '2026/11/27まで' }],
    ['a promised day as a number', { promised: 20261127, 連絡予定: '2026-11-27' }],
    ['ways of contact', { contact: ['mail', 'phone'], 連絡方法: '電話・メール' }],
    ['weekdays', { 'closed-weekdays': ['Wed', 'Sun'], 定休日: '日・水曜' }],
    ['open weekdays', { 'open-weekdays': 'Sat', 営業曜日: '土' }],
    ['closures', { closures: '2026-12-26/2027-01-05', 休業日: '12/26〜1/5 冬季休業' }],
    ['hours', { hours: '9:00-18:00', 営業時間: '9時〜18時' }],
    ['items of the checklist', { checked: ['spam', 'heard'], 確認済み: '予定日、迷惑メール' }],
    ['lists of dates', { inquired: ['2026-12-08', '2026-12-01'], 問い合わせ日: '12/1、12/8' }],
    ['still in selection', { selecting: '2026-12-01', 選考中連絡: '12/1' }],
    ['a reply day', { replied: '2026-12-01', 返信日: '12/1' }],
    ['a reply day and a box without tick', { replied: false, 返信日: '12/1' }],
    ['a result and none yet', { result: '未定', 合否: '不合格' }],
    ['two states', { status: '選考中', 進捗: '面接済み' }],
    ['a result in other width', { result: 'ＯＫ', 結果: 'OK' }],
  ])('the same meaning in other writing is no difference: %s', (_, properties) => {
    expect(problemsOf(reading(properties))).toEqual([]);
  });

  test.each<[label: string, properties: Record<string, unknown>, field: string]>([
    ['a checkbox', { 'pass-only': true, 合格者のみ連絡: 'いいえ' }, 'pass-only'],
    ['a promised day', { promised: '2026-11-27', 連絡予定: '11/26' }, 'promised'],
    ['weekdays', { 'closed-weekdays': 'Wed', 定休日: '木' }, 'closed-weekdays'],
    ['closures', { closures: '12/26〜1/5', 休業日: '12/26〜1/4' }, 'closures'],
    ['hours', { hours: '9:00-18:00', 営業時間: '9時〜17時' }, 'hours'],
    ['lists of dates', { inquired: ['2026-12-01'], 問い合わせ日: '12/1、12/8' }, 'inquired'],
    ['a reply day and another', { replied: '2026-12-01', 返信日: '2026-12-02' }, 'replied'],
    ['a company', { company: '青葉', 会社: 'みなと' }, 'company'],
  ])('another meaning is one: %s', (_, properties, field) => {
    expect(reading(properties).problems.map((problem) => [problem.field, problem.code])).toEqual([
      [field, 'different-values'],
    ]);
  });

  test('of which all are blank say nothing', () => {
    const interview = reading({ promised: null, 連絡予定: ' ' });
    expect([interview.promised, interview.keys.promised]).toEqual([undefined, 'promised']);
  });
});
