import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statisticsOf, type WaitSummary } from '../../../../src/core/views/statistics/statistics';
import type { WaitedRound } from '../../../../src/core/views/statistics/waited-rounds';
import { round, took } from './rounds';

function sum({ replied, undated, waiting, unanswered }: WaitSummary): number {
  return replied + undated + waiting + unanswered;
}

const anyRound = fc
  .record({
    path: fc.constantFrom('a.md', 'b.md', 'c.md', 'd.md'),
    stage: fc.constantFrom(undefined, '書類', '一次', '二次', '最終', '面談', 'ジョブ'),
    size: fc.constantFrom(undefined, '大手', '大 手', 'ベンチャー', '500名', '51名'),
    end: fc.constantFrom('replied', 'undated', 'waiting', 'unanswered'),
    days: fc.nat({ max: 400 }),
  })
  .map(({ days, end, ...rest }) => (end === 'replied' ? took(days, rest) : round(end, rest)));
const anyRounds = fc.array(anyRound, { maxLength: 30 });

describe('laws', () => {
  test('the order of the rounds never matters', () => {
    const inTwoOrders = anyRounds.chain((rounds) =>
      fc.tuple(fc.constant(rounds), fc.shuffledSubarray(rounds, { minLength: rounds.length })),
    );
    fc.assert(
      fc.property(inTwoOrders, ([rounds, shuffled]) => {
        expect(statisticsOf(shuffled)).toEqual(statisticsOf(rounds));
      }),
    );
  });

  test('every round is counted once: in all, in one stage, and in one size where sizes are told', () => {
    fc.assert(
      fc.property(anyRounds, (rounds) => {
        const { all, stages, sizes } = statisticsOf(rounds);
        expect(sum(all)).toBe(rounds.length);
        const total = (rows: readonly { readonly summary: WaitSummary }[]): number =>
          rows.reduce((before, { summary }) => before + sum(summary), 0);
        expect(total(stages)).toBe(rounds.length);
        expect(total(sizes)).toBe(rounds.some(({ size }) => size !== undefined) ? rounds.length : 0);
      }),
    );
  });

  test('the median lies between the shortest and the longest, and fewer than three replies have none', () => {
    fc.assert(
      fc.property(anyRounds, (rounds) => {
        const { all, stages, sizes } = statisticsOf(rounds);
        for (const { median, shortest, longest, replied } of [
          all,
          ...[...stages, ...sizes].map(({ summary }) => summary),
        ]) {
          expect([median !== undefined, shortest !== undefined]).toEqual([replied >= 3, replied >= 1]);
          if (!median || shortest === undefined || longest === undefined) continue;
          expect(shortest <= median.days && median.days <= longest).toBe(true);
          expect(median.businessDays <= median.days).toBe(true);
        }
      }),
    );
  });
});

test('nothing at all', () => {
  expect(statisticsOf([])).toEqual({
    all: {
      replied: 0,
      undated: 0,
      waiting: 0,
      unanswered: 0,
      median: undefined,
      shortest: undefined,
      longest: undefined,
    },
    stages: [],
    sizes: [],
    undated: [],
  });
});

test.each<[what: string, days: readonly number[], median: number | undefined]>([
  ['two are too few', [3, 9], undefined],
  ['three', [9, 3, 5], 5],
  ['four: between the two in the middle', [3, 4, 9, 12], 6.5],
  ['one that took long does not move it', [3, 4, 5, 6, 90], 5],
])('the median: %s', (_, days, median) => {
  const { all } = statisticsOf(days.map((each) => took(each)));
  expect(all.median?.days).toBe(median);
  expect([all.shortest, all.longest]).toEqual([Math.min(...days), Math.max(...days)]);
});

test('the stages stand in their order, each with all that is called so', () => {
  const stages = ['最終', '一次', undefined, '書類', 'ジョブ', '1次面接', '面談'];
  const rows = statisticsOf(stages.map((stage) => took(5, { stage }))).stages;
  expect(rows.map(({ family, summary }) => [family, summary.replied])).toEqual([
    ['documents', 1],
    ['first', 2],
    ['final', 1],
    ['talk', 1],
    ['other', 1],
    ['none', 1],
  ]);
});

describe('the sizes are what the notes call them', () => {
  const sizesOf = (rounds: readonly WaitedRound[]): unknown[] =>
    statisticsOf(rounds).sizes.map(({ family, words, summary }) => [family ?? words, summary.replied]);
  const of = (size: string | undefined, count: number): WaitedRound[] =>
    Array.from({ length: count }, () => took(5, { size }));

  test('with a row for words that three rounds have', () => {
    expect(sizesOf([...of('大手', 3), ...of('ベンチャー', 4), ...of(undefined, 1)])).toEqual([
      ['ベンチャー', 4],
      ['大手', 3],
      ['none', 1],
    ]);
  });

  test('and one for all other words together', () => {
    expect(sizesOf([...of('大手', 3), ...of('500名', 1), ...of('51名', 2)])).toEqual([
      ['大手', 3],
      ['other', 3],
    ]);
  });

  test('whatever their spaces, width and kana', () => {
    expect(sizesOf([...of('ベンチャー', 1), ...of('ﾍﾞﾝﾁｬｰ', 1), ...of('べんちゃー', 1)])).toEqual([
      ['べんちゃー', 3],
    ]);
  });

  test('no table where no note names one', () => {
    expect(sizesOf(of(undefined, 5))).toEqual([]);
  });
});

test('the notes that lack a day, each once and in order', () => {
  const rounds = ['b.md', 'a.md', 'b.md'].map((path) => round('undated', { path }));
  expect(statisticsOf([...rounds, took(3, { path: 'c.md' })]).undated).toEqual(['a.md', 'b.md']);
});
