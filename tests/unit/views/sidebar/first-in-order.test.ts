import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstInOrder } from '../../../../src/core/views/sidebar/first-in-order';

test('is what sorting all of them gives, equals in their order', () => {
  // Of many items few are wanted, and of few all.
  const items = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 9 }), name: fc.string() }), {
    maxLength: 60,
    size: 'max',
  });
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 20 }), (all, limit) => {
      const compare = (a: { rank: number }, b: { rank: number }): number => a.rank - b.rank;
      expect(firstInOrder([...all], limit, compare)).toEqual([...all].sort(compare).slice(0, limit));
    }),
  );
});
