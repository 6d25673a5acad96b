import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/core/base/language/language';
import { statisticsOf } from '../../../../src/core/views/statistics/statistics';
import { roundsOfCompany, statisticsTables } from '../../../../src/core/views/statistics/statistics-lines';
import { waitedRounds, type WaitedRound } from '../../../../src/core/views/statistics/waited-rounds';
import { repliesOf, round, took } from './rounds';

function tables(rounds: readonly WaitedRound[], language: Language): string[][] {
  return statisticsTables(statisticsOf(rounds), language).map(({ title, lines }) => [
    title,
    ...lines.map(({ name, middle, range, counts }) => [name, middle, range, ...counts].join(' | ')),
  ]);
}

const some = [
  took(7),
  took(3, { size: '大手' }),
  took(14),
  took(1, { stage: '最終' }),
  round('waiting', { stage: '最終' }),
  round('unanswered'),
  round('undated', { stage: '書類' }),
];

describe('the tables', () => {
  test('in Japanese', () => {
    expect(tables(some, 'ja')).toEqual([
      [
        '選考段階',
        '全体 | 中央値 5日（3.5営業日） | 1〜14日 | 返事 4件 | まだ返事がない 1件 | 返事なし 1件 | 日付なし 1件',
        '書類 | まだ件数が足りません |  | 返事 0件 | 日付なし 1件',
        '一次 | 中央値 7日（5営業日） | 3〜14日 | 返事 3件 | 返事なし 1件',
        '最終 | まだ件数が足りません | 1日 | 返事 1件 | まだ返事がない 1件',
      ],
      [
        '企業規模',
        'その他 | まだ件数が足りません | 3日 | 返事 1件',
        '規模の記載なし | 中央値 7日（5営業日） | 1〜14日 | 返事 3件 | まだ返事がない 1件 | 返事なし 1件 | 日付なし 1件',
      ],
    ]);
  });

  test('in English', () => {
    expect(tables(some, 'en')[0]).toEqual([
      'Stage',
      'All | median 5 days (3.5 business) | 1–14 days | 4 replied | 1 no reply yet | 1 no reply | 1 undated',
      'Documents | too few to say |  | 0 replied | 1 undated',
      'First | median 7 days (5 business) | 3–14 days | 3 replied | 1 no reply',
      'Final | too few to say | 1 day | 1 replied | 1 no reply yet',
    ]);
  });

  test('none without a round', () => {
    expect(tables([], 'ja')).toEqual([]);
  });
});

describe('the other rounds of a company', () => {
  const replies = repliesOf({
    書類: { 会社: '株式会社青葉', 面接日: '2026-10-20', 選考段階: '書類', 返信日: '2026-10-27' },
    一次: { 会社: '青葉', 面接日: '2026-11-06', 選考段階: '一次', 結果: '通過' },
    二次: { 会社: '株式会社青葉', 面接日: '2026-11-20', 選考段階: '二次' },
    みなと: { 面接日: '2026-11-10', 返信日: '2026-11-12' },
  });
  const rounds = waitedRounds(replies, () => []);
  const roundsAt = (path: string, language: Language): readonly string[] => {
    const own = replies.find(({ interview }) => interview.path === path);
    return own ? roundsOfCompany(own, replies, rounds, language).map(({ text }) => text) : ['no note'];
  };

  test('the latest first, with how long each took', () => {
    expect(roundsAt('二次.md', 'ja')).toEqual([
      '2026/11/6(金) · 一次 · 日付なし',
      '2026/10/20(火) · 書類 · 返事まで 7日（5営業日）',
    ]);
    expect(roundsAt('一次.md', 'en')).toEqual([
      'Fri 2026-11-20 · 二次 · no reply yet',
      'Tue 2026-10-20 · 書類 · Until the reply 7 days (5 business)',
    ]);
  });

  test('none of any other company', () => {
    expect(roundsAt('みなと.md', 'ja')).toEqual([]);
  });

  test('the earlier rounds of the same note are among them', () => {
    const [own] = repliesOf({ 青葉: { 一次面接日: '2026-11-02', 二次面接日: '2026-11-12' } });
    const all = own ? [own] : [];
    const lines = own
      ? roundsOfCompany(
          own,
          all,
          waitedRounds(all, () => []),
          'ja',
        )
      : [];
    expect(lines).toEqual([{ path: '青葉.md', text: '2026/11/2(月) · 一次 · 日付なし' }]);
  });
});
