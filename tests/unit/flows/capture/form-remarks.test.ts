import { describe, expect, test } from 'vitest';
import { dayRemark, sameRound } from '../../../../src/core/flows/capture/form-remarks';
import { emptyForm } from '../../../../src/core/flows/capture/form-values';
import { day } from '../../base/calendar/day';
import { interview } from '../../waiting/status/interview';

const remark = (date: string, today: string): string | undefined => dayRemark({ date }, 60, day(today), 'ja');

describe('a remark on the day (60 days are long ago)', () => {
  test.each<[date: string, today: string, expected: string | undefined]>([
    ['2026-12-01', '2026-12-01', undefined],
    ['2026-10-02', '2026-12-01', undefined],
    ['2026-10-01', '2026-12-01', '2026/10/1(木) は、だいぶ前の日付です。年と月を確かめてください'],
    ['2025-12-01', '2026-12-01', '2025/12/1(月) は今年ではありません。年を確かめてください'],
    ['2027-12-01', '2026-12-01', '2027/12/1(水) は今年ではありません。年を確かめてください'],
    ['2026-12-25', '2027-01-08', undefined],
    ['2027-01-08', '2026-12-25', undefined],
    ['', '2026-12-01', undefined],
  ])('%s on %s', (date, today, expected) => {
    expect(remark(date, today)).toBe(expected);
  });
});

describe('a note that says the same already', () => {
  const today = day('2026-12-01');
  const there = [
    interview({
      date: '2026-11-20',
      rest: { path: '面接/青葉 一次.md', company: '株式会社青葉', stage: '一次' },
    }),
    interview({
      date: '2026-10-20',
      rest: { path: '面接/青葉 書類.md', company: '青葉', stage: '書類選考' },
    }),
    interview({ date: '2026-05-01', rest: { path: '面接/古い.md', company: '青葉', stage: '最終' } }),
  ];
  test.each<[company: string, date: string, stage: string, path: string | undefined]>([
    ['青葉', '2026-11-20', '', '面接/青葉 一次.md'],
    ['株式会社 青葉', '2026-11-20', '二次', '面接/青葉 一次.md'],
    ['株式会社青葉', '2026-12-05', '一次面接', '面接/青葉 一次.md'],
    ['株式会社青葉', '2026-12-05', '1次面接', '面接/青葉 一次.md'],
    ['株式会社青葉', '2026-12-05', '１次', '面接/青葉 一次.md'],
    ['株式会社青葉', '2026-12-05', '一次面接（オンライン）', '面接/青葉 一次.md'],
    ['株式会社青葉', '2026-12-05', '書類', '面接/青葉 書類.md'],
    ['株式会社青葉', '2026-12-05', '二次', undefined],
    ['株式会社青葉', '2026-12-05', '最終', undefined],
    ['青葉株式会社', '2026-11-20', '', undefined],
    ['ミナト', '2026-11-20', '一次', undefined],
    ['', '2026-11-20', '一次', undefined],
    ['青葉', '', '一次', undefined],
  ])('%s on “%s”, %s: %s', (company, date, stage, path) => {
    const found = sameRound({ ...emptyForm(today), company, date, stage }, there, today, 'ja');
    expect(found?.path).toBe(path);
  });
});
