import { describe, expect, test } from 'vitest';
import { nestedDays, shapeInText } from '../../../../src/core/reading/interview/unread-shapes';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import type { Field } from '../../../../src/core/base/properties/fields';

describe('days in objects below a property', () => {
  test.each<[string, Record<string, unknown>, string | undefined]>([
    ['a map of rounds', { 面接日: { 一次: '2026-11-05', 二次: '2026-11-19' } }, '面接日'],
    ['a list of rounds', { 選考: [{ 段階: '一次', 面接日: '2026-11-05', 結果: '通過' }] }, '選考'],
    ['in English', { interviews: [{ date: '2026-11-20', time: '14:00', type: 'Coding' }] }, 'interviews'],
    [
      'rounds with a number',
      { interview_rounds: [{ round: 1, scheduled_at: '2026-11-20' }] },
      'interview_rounds',
    ],
    ['a history of states', { status_history: [{ date: '2026-11-10', status: '検討中' }] }, undefined],
    ['a history of applying', { applications: [{ applied_at: '2026-11-10' }] }, undefined],
    ['a list of days', { 面接日: ['2026-11-05', '2026-11-19'] }, undefined],
    ['a link, as YAML reads it', { 面接日: [['2026-11-05']] }, undefined],
    ['numbers', { interviews: [{ round: 20261120 }] }, undefined],
    ['a Date of the parser', { 面接日: new Date('2026-11-20') }, undefined],
  ])('%s', (_, frontmatter, found) => {
    expect(nestedDays(frontmatter)?.found).toBe(found);
  });

  test('objects in themselves come to an end', () => {
    const rounds: Record<string, unknown> = {};
    rounds['round'] = rounds;
    expect(nestedDays({ interviews: rounds })).toBeUndefined();
  });
});

const shape = (text: string, known: readonly Field[] = []): string | undefined => {
  const found = shapeInText(text, new Set(known), defaultSettings);
  return found && `${found.shape} ${found.found}`;
};

describe('fields and tables in the text', () => {
  test.each<[string, string, readonly Field[], string | undefined]>([
    [
      'fields',
      '企業名:: 株式会社杏\n面接日:: 2026-11-20\n連絡予定:: 1週間以内\n',
      [],
      'inline 企業名:: 面接日:: 連絡予定::',
    ],
    [
      'fields in bold and in a list',
      '- **会社**:: 青葉\r\n- **選考日**:: 11/20\r\n',
      [],
      'inline 会社:: 選考日::',
    ],
    [
      'a day below a company',
      '---\n企業名: 株式会社蓮\n---\n面接日:: 2026-11-20\n',
      ['company'],
      'inline 面接日::',
    ],
    ['what the properties say already', '会社:: 青葉\n面接日:: 11/20\n', ['company', 'date'], undefined],
    ['a field alone', '会社:: 青葉\n', [], undefined],
    ['of a daily note', 'date:: 2026-11-20\nmood:: 3\n', [], undefined],
    ['code', 'std::vector a\nFoo::bar\n', [], undefined],
    [
      'a table',
      '| 企業名 | 面接日 | 段階 |\n|---|---|---|\n| 青葉 | 11/20 | 一次 |\n',
      [],
      'table 企業名 | 面接日 | 段階',
    ],
    ['a table without borders', '会社 | 面接日時\n--- | ---\n青葉 | 11/20\n', [], 'table 会社 | 面接日時'],
    [
      'a table of rounds in the note of a company',
      '| 選考段階 | 面接日 |\n| :-- | --: |\n',
      ['company'],
      'table 選考段階 | 面接日',
    ],
    ['a table of something else', '| 企業名 | 業界 |\n|---|---|\n', [], undefined],
    ['a row without a line below', '| 企業名 | 面接日 |\n', [], undefined],
  ])('%s', (_, text, known, expected) => {
    expect(shape(text, known)).toBe(expected);
  });

  test('fields keep their values and the names under which they are read', () => {
    const found = shapeInText('応募先:: [[青葉]]\n面接日:: 2026-11-20\n', new Set(), defaultSettings);
    expect(found).toMatchObject({
      fields: [
        { field: 'company', key: '会社', value: '[[青葉]]' },
        { field: 'date', key: '面接日', value: '2026-11-20' },
      ],
    });
  });
});
