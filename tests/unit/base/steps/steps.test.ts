import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce, sortSteps, stepSize } from '../../../../src/core/base/steps/steps';

const items = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 5 }), id: fc.nat() }), { maxLength: 700 });

test('sorts as `sort` does, equal items in their order of before', () => {
  fc.assert(
    fc.property(items, (list) => {
      const byRank = (one: { rank: number }, other: { rank: number }): number => one.rank - other.rank;
      expect(atOnce(sortSteps(list, byRank))).toEqual([...list].sort(byRank));
    }),
  );
});

test('pauses often enough', () => {
  const list = Array.from({ length: 5000 }, (_, at) => -at);
  const steps = sortSteps(list, (one, other) => one - other);
  let pauses = 0;
  while (!steps.next().done) pauses += 1;
  expect(pauses).toBeGreaterThan((2 * list.length) / stepSize);
});
