import { describe, expect, test } from 'vitest';
import { noteFindings } from '../../../../src/core/flows/doctor/note-findings';
import { sameFixes } from '../../../../src/core/flows/doctor/doctor-list';
import { today } from '../../reading/interview/reading';
import { fixesOf, settings } from './fixes-of';

describe('a day of something else never becomes the interview day', () => {
  test.each<[string, string]>([
    ['of applying', 'applied_at'],
    ['of applying', 'Applied-Date'],
    ['of applying', 'appliedDate'],
    ['of applying', 'date-applied'],
    ['of applying', 'application_date'],
    ['of applying', '応募日'],
    ['of applying', '選考応募日'],
    ['of papers', '書類提出日'],
    ['of a briefing', '説明会日程'],
    ['of a reply', '合格通知日'],
    ['of a limit', 'deadline'],
    ['of a limit', '面接予約期限'],
    ['of the note', 'created_at'],
    ['of the note', '最終更新日'],
    ['of nothing that is known', '開催'],
  ])('%s: %s', (_, key) => {
    expect(fixesOf({ 会社: '青葉', [key]: '2026-11-01' })).toEqual([]);
  });

  test.each([
    ['次の面接', '面接日: 2026-11-20'],
    ['次の選考', '面接日: 2026-11-20'],
  ])('%s may be it', (key, expected) => {
    expect(fixesOf({ 会社: '青葉', [key]: '2026-11-20' })).toEqual([expected]);
  });

  test('of two days nobody but the user knows which one it is', () => {
    expect(fixesOf({ 会社: '青葉', 次の面接: '2026-11-05', 次の選考: '2026-11-20' })).toEqual([]);
  });
});

describe('two days never become one', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['a list of days is read', { 面接日: ['2026-11-05', '2026-11-19'] }, []],
    [
      'one of a list in another way of writing',
      { 面接日: ['2026-11-05', 'Nov 19, 2026'] },
      ['面接日: [2026-11-05, 2026-11-19]'],
    ],
    ['two in a text', { 面接日: '11/5、11/19' }, ['面接日: [2026-11-05, 2026-11-19]']],
    ['two in a sentence', { 面接日: '11/5か11/19' }, []],
    ['two days of a reply', { 面接日: '2026-11-05', 返信日: '11/12、11/19' }, []],
    [
      'names with a number',
      { 面接日1: '2026-11-05', 面接日2: '2026-11-19' },
      ['面接日1 → 一次面接日 & 面接日2 → 二次面接日'],
    ],
    [
      'names with a number, in English',
      { interview_1_date: '2026-11-05', interview_2_date: '2026-11-19' },
      ['interview_1_date → first-interview & interview_2_date → second-interview'],
    ],
    [
      'the name with a number beside the one without',
      { 面接日: '2026-11-05', 面接日2: '2026-11-19' },
      ['面接日2 → 二次面接日'],
    ],
    ['one name with a number alone', { 面接日2: '2026-11-19' }, ['面接日2 → 二次面接日']],
    ['a number that is no round', { 面接日7: '2026-11-19' }, []],
  ])('%s', (_, properties, expected) => {
    expect(fixesOf({ 会社: '青葉', ...properties })).toEqual(expected);
  });
});

describe('a name that may be two things', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'a day past: both are offered',
      { 結果連絡日: '2026-11-27' },
      ['結果連絡日 → 連絡予定', '結果連絡日 → 返信日'],
    ],
    ['a day to come: a promise', { 結果連絡日: '2026-12-04' }, ['結果連絡日 → 連絡予定']],
    ['words: a promise', { 結果連絡日: '1週間以内' }, ['結果連絡日 → 連絡予定']],
    [
      'a day past, once it is over: the day of the reply',
      { 結果連絡日: '2026-11-27', ステータス: '不採用' },
      ['結果連絡日 → 返信日'],
    ],
    ['the state goes by its value', { 選考状況: '不合格' }, []],
    ['the state goes by its value, in a stage', { 選考状況: '二次面接 結果待ち', 選考段階: '二次' }, []],
  ])('%s', (_, properties, expected) => {
    expect(fixesOf({ 会社: '青葉', 面接日: '2026-11-20', ...properties })).toEqual(expected);
  });
});

describe('what a fix does to names', () => {
  test.each<[what: string, properties: Record<string, unknown>, fixes: string[]]>([
    [
      'one of two is kept',
      { 会社: '青葉', 企業: 'みなと', 面接日: '2026-11-20' },
      ['without 企業', 'without 会社'],
    ],
    [
      'an empty one beside them stays',
      { 会社: '青葉', 会社名: '', 企業: 'みなと', 面接日: '2026-11-20' },
      ['without 企業', 'without 会社'],
    ],
    [
      'one that is there and empty goes out of the way',
      { 会社: '青葉', 面接日: null, 面接日時: '2026-11-20' },
      ['without 面接日 & 面接日時 → 面接日'],
    ],
  ])('%s', (_, properties, fixes) => {
    expect(fixesOf(properties)).toEqual(fixes);
  });
});

test('the same fix for several notes is that of the same fault of the same property', () => {
  const notes = [
    { 会社: '青葉', 次の面接: '2026-11-20' },
    { 会社: 'みなと', 次の選考: '2026-11-20' },
    { 会社: '北斗', 次の面接: '2026-11-24' },
    { company: 'Acme', 次の面接: '2026-11-24' },
    { 会社: '柊', 面接日3: '2026-11-19' },
    { 会社: '椿', 面接日2: '2026-11-19' },
  ];
  const findings = notes.flatMap((frontmatter, at) =>
    noteFindings({ path: `面接/${at}.md`, frontmatter, tags: [] }, settings, today),
  );
  const counts = [...sameFixes(findings).values()].map((fixes) => fixes.map(({ path }) => path));
  expect(counts).toEqual([
    ['面接/0.md', '面接/2.md'],
    ['面接/1.md'],
    ['面接/3.md'],
    ['面接/4.md'],
    ['面接/5.md'],
  ]);
});
