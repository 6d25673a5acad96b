import { describe, expect, test } from 'vitest';
import { companyNames } from '../../../../src/core/flows/capture/company-names';
import {
  emptyForm,
  formProblems,
  formProperties,
  interviewDay,
  isToCome,
  type FormValues,
} from '../../../../src/core/flows/capture/form-values';
import { linkLineEdits } from '../../../../src/core/flows/capture/link-line';
import { guessFromTitle } from '../../../../src/core/flows/capture/title-guess';
import { noteLanguage, writtenKeys } from '../../../../src/core/flows/capture/written-keys';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { problemMessage } from '../../../../src/core/reading/interview/problem-message';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { day } from '../../base/calendar/day';

const today = day('2026-12-01');
const form = (values: Partial<FormValues> = {}): FormValues => ({
  ...emptyForm(today),
  company: '青葉',
  ...values,
});

test.each([
  ['2026-12-02', true],
  ['12/8', true],
  ['2026-12-01', false],
  ['2026-11-30', false],
  ['', false],
  ['来週', false],
])('an interview of %s is to come on 12/1: %s', (date, isAhead) => {
  expect(isToCome({ date }, today)).toBe(isAhead);
});

describe('what keeps a form from becoming a note', () => {
  const problems = (values: Partial<FormValues>): string[] =>
    formProblems(form(values), defaultSettings, today).map(({ field, code }) => `${field ?? ''} ${code}`);

  test.each<[label: string, values: Partial<FormValues>, problems: string[]]>([
    ['nothing', {}, []],
    ['no company', { company: ' ' }, ['company missing']],
    ['neither company nor day', { company: '', date: '' }, ['company missing', 'date missing']],
    ['a company that is no name', { company: '[[]]' }, ['company unreadable-value']],
    [
      'what is for a program to fill in',
      { company: '{{title}}', date: '{{date}}' },
      ['company unreadable-value', 'date unreadable-date'],
    ],
    ['a year that is being typed', { date: '0002-11-20' }, ['date no-such-date']],
    ['a day that is none', { date: '2026-02-30' }, ['date no-such-date']],
    ['words that are not understood', { promised: 'いつか' }, []],
  ])('%s', (_, values, expected) => {
    expect(problems(values)).toEqual(expected);
  });

  test('is said with the field, the value and the remedy', () => {
    const [problem] = formProblems(form({ date: '2026-02-30' }), defaultSettings, today);
    expect(problem && problemMessage(problem, 'ja')).toBe(
      '「面接日」の「2026-02-30」は暦にない日付です。月と日を確かめてみてください。',
    );
  });
});

test.each([
  ['2026-11-20', day('2026-11-20')],
  ['', undefined],
  ['0020-11-20', undefined],
])('the interview day of “%s”', (date, expected) => {
  expect(interviewDay({ date }, today)).toBe(expected);
});

test('properties are what is filled in, in the words of the note', () => {
  const values = form({ stage: ' 一次 ', contact: ['mail', 'portal'] });
  expect(formProperties(values, 'ja')).toEqual({
    company: '青葉',
    date: '2026-12-01',
    stage: '一次',
    contact: 'メール、就活サイト',
  });
  expect(formProperties(values, 'en').contact).toBe('mail, portal');
});

describe('the language of a new note', () => {
  const ja = { keys: { company: '会社' } };
  const en = { keys: { company: 'company' } };
  test.each([
    ['none yet', [], 'en'],
    ['most are Japanese', [ja, ja, en], 'ja'],
    ['most are English', [en, { keys: {} }], 'en'],
    ['as many of both', [ja, en], 'en'],
  ])('%s', (_, interviews, expected) => {
    expect(noteLanguage(interviews, 'en')).toBe(expected);
  });

  test('the names a note has stay', () => {
    expect(writtenKeys({ company: '企業名' }, 'ja')).toMatchObject({ company: '企業名', date: '面接日' });
  });
});

describe('the companies that are suggested', () => {
  const notes = [
    { 会社: 'ミナト商事' },
    { 会社: '㈱青葉' },
    { company: '[[会社/株式会社青葉]]' },
    { 会社: 3 },
    { 会社: '{{title}}' },
    { 他: '青葉' },
    undefined,
  ].map((frontmatter) => ({ path: '面接/a.md', frontmatter }));
  test('are those of the notes, each once, the most frequent first', () => {
    const template = { path: 'テンプレート/面接.md', frontmatter: { 会社: '○○' } };
    expect(companyNames([...notes, template], defaultSettings)).toEqual(['㈱青葉', 'ミナト商事']);
  });
});

describe('what a title says', () => {
  test.each<[title: string, company: string, date: string | undefined, stage: string]>([
    ['株式会社青葉', '株式会社青葉', undefined, ''],
    ['2026-11-20 株式会社青葉 一次面接', '株式会社青葉', '2026-11-20', '一次面接'],
    ['青葉　最終（11月20日）', '青葉', '2026-11-20', '最終'],
    ['20261120_青葉_面接メモ', '青葉', '2026-11-20', ''],
    ['Aoba Trading first', 'Aoba Trading', undefined, 'first'],
    ['面接', '', undefined, ''],
  ])('%s', (title, company, date, stage) => {
    const expected = date === undefined ? undefined : day(date);
    expect(guessFromTitle(title, today)).toEqual({ company, date: expected, stage });
  });
});

describe('a line that links two notes', () => {
  const line = '次の選考: [[青葉 二次]]';
  test.each([
    ['below the properties', '---\na: 1\n---\n# x\n', `---\na: 1\n---\n${line}\n\n# x\n`],
    ['before a blank line', '---\na: 1\n---\n\n# x\n', `---\na: 1\n---\n${line}\n\n# x\n`],
    ['Windows', '---\r\na: 1\r\n---\r\nx', `---\r\na: 1\r\n---\r\n${line}\r\n\r\nx`],
    ['properties and no more', '---\na: 1\n---', `---\na: 1\n---\n${line}\n`],
    ['no properties', 'x', `${line}\n\nx`],
    ['a mark of bytes', '\uFEFFx', `\uFEFF${line}\n\nx`],
    ['there already', `x\n${line}\n`, `x\n${line}\n`],
  ])('%s', (_, before, after) => {
    expect(applyEdits(before, linkLineEdits(before, line))).toBe(after);
  });
});
