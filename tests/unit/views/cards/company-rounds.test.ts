import { expect, test } from 'vitest';
import { companyRounds } from '../../../../src/core/views/cards/company-rounds';
import type { PendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { reply } from './replies';

const round = (company: string, date: string, stage: string, result?: string): PendingReply =>
  reply({
    date,
    rest: { company, stage, path: `面接/${company} ${stage}.md`, result, answered: result !== undefined },
  });

const documents = round('株式会社青葉', '2026-10-20', '書類', '通過');
const first = round('青葉', '2026-11-06', '一次', '通過');
const second = round('株式会社青葉', '2026-11-20', '二次');
const namesake = round('青葉株式会社', '2026-11-10', '一次');
const other = round('ミナト商事', '2026-11-10', '一次');

test('the other rounds of a company, the latest first, with their day, stage and result', () => {
  expect(companyRounds(second, [documents, first, second, other], 'ja').map(({ text }) => text)).toEqual([
    '2026/11/6(金) · 一次 · 通過',
    '2026/10/20(火) · 書類 · 通過',
  ]);
});

test('a company that only sounds like it is another', () => {
  const rounds = companyRounds(second, [documents, namesake, second], 'ja');
  expect(rounds.map(({ path }) => path)).toEqual(['面接/株式会社青葉 書類.md']);
});

test('a round without a result says how it stands', () => {
  expect(companyRounds(first, [second, first], 'ja')[0]?.text).toBe(
    '2026/11/20(金) · 二次 · 確認してよい時期',
  );
});
