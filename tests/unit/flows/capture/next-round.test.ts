import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  carriedProperties,
  nextRoundForm,
  type CarriedProperty,
} from '../../../../src/core/flows/capture/next-round';
import { emptyForm } from '../../../../src/core/flows/capture/form-values';
import { isStage, nextStage } from '../../../../src/core/reading/interview/stages';
import type { Interview } from '../../../../src/core/reading/interview/interview';
import { readInterview } from '../../../../src/core/reading/interview/read-note';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { day } from '../../base/calendar/day';

const note = `---
会社: "[[株式会社青葉]]"
面接日: 2026-11-20
選考段階: 一次
職種: 総合職
担当者: 採用担当
連絡方法: [メール, 電話]
連絡予定: 3営業日以内
定休日: 水 # 会社案内より
休業期間:
  # 年末
  - 12/26〜1/5
  - 2027-02-01
# 下の二つは説明会で
企業規模: 大手
結果: 通過
合格者のみ連絡: true
---
`;

function interviewOf(text: string): { interview: Interview; frontmatter: Record<string, unknown> } {
  const frontmatter = parse(text.split('---\n')[1] ?? '') as Record<string, unknown>;
  const interview = readInterview(
    { path: 'a.md', frontmatter, tags: [] },
    defaultSettings,
    day('2026-12-01'),
  );
  if (!interview) throw new Error(text);
  return { interview, frontmatter };
}

describe('the stage after', () => {
  test.each([
    ['書類', '一次'],
    ['書類選考', '一次選考'],
    ['書類審査', '一次'],
    ['ES', '一次'],
    ['エントリーシート', '一次'],
    ['一次', '二次'],
    ['一次面接', '二次面接'],
    ['第一次面接', '第二次面接'],
    ['二次（オンライン）', '三次'],
    ['三次面接', '最終面接'],
    ['第三次面接', '最終面接'],
    ['1次', '2次'],
    ['３次面接', '最終面接'],
    ['first', 'second'],
    ['First interview', 'Second interview'],
    ['2nd round', '3rd round'],
    ['Documents', 'First'],
    ['最終', ''],
    ['final', ''],
    ['カジュアル面談', ''],
    ['', ''],
  ])('%s: %s', (stage, next) => {
    expect(nextStage(stage)).toBe(next);
  });

  test.each([
    ['最終面接', true],
    ['書類', true],
    ['青葉', false],
    ['', false],
  ])('%s is one of the stages: %s', (word, expected) => {
    expect(isStage(word)).toBe(expected);
  });
});

describe('the form for the next round', () => {
  test('keeps company, position, person and contact; asks for day and promise', () => {
    const { interview, frontmatter } = interviewOf(note);
    expect(nextRoundForm(interview, frontmatter)).toEqual({
      ...emptyForm(undefined),
      company: '[[株式会社青葉]]',
      date: '',
      stage: '二次',
      promised: '',
      position: '総合職',
      department: '',
      person: '採用担当',
      contact: ['mail', 'phone'],
      // They are taken over as they are written; the form shows them.
      'closed-weekdays': '水',
      closures: '12/26〜1/5、2027-02-01',
      size: '大手',
    });
  });

  test('holds what was agreed on in a letter', () => {
    const { interview, frontmatter } = interviewOf(note);
    const agreed = { day: day('2026-12-08'), stage: '最終面接', time: '14:00〜15:00', place: 'オンライン' };
    expect(nextRoundForm(interview, frontmatter, agreed)).toMatchObject({
      date: '2026-12-08',
      stage: '最終面接',
      time: '14:00〜15:00',
      place: 'オンライン',
    });
    expect(nextRoundForm(interview, frontmatter, { ...agreed, stage: undefined }).stage).toBe('二次');
  });
});

describe('what is taken over as it is written', () => {
  const carriedFrom = (text: string, written = text): CarriedProperty[] => {
    const { interview, frontmatter } = interviewOf(text);
    return carriedProperties(written, interview, frontmatter, parse);
  };
  const lines = (text: string): string[] => carriedFrom(text).map((property) => property.lines);

  test('the company’s days and kind, with their comments, and nothing of the round', () => {
    expect(lines(note)).toEqual([
      '定休日: 水 # 会社案内より\n',
      '休業期間:\n  # 年末\n  - 12/26〜1/5\n  - 2027-02-01\n',
      '企業規模: 大手\n',
    ]);
  });

  test('from a note with Windows line endings', () => {
    const carried = carriedFrom(note, note.replaceAll('\n', '\r\n'));
    expect(carried.map((property) => property.lines).join('')).not.toContain('\r');
    expect(carried).toHaveLength(3);
  });

  test('nothing from a note without properties', () => {
    expect(carriedFrom(note, '# 青葉')).toEqual([]);
  });

  test('what cannot stand alone, by its value', () => {
    const text = '---\n会社: 青葉\n面接日: 2026-11-20\n休む: &c [水, 木]\n定休日: *c\n---\n';
    expect(lines(text)).toEqual(['定休日: 水、木\n']);
  });

  test('the ways of contact, where there are others than the form has', () => {
    const text = '---\n会社: 青葉\n面接日: 2026-11-20\n連絡方法: メール、LINE\n---\n';
    expect(lines(text)).toEqual(['連絡方法: メール、LINE\n']);
  });
});
