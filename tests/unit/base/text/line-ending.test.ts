import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonEnds } from '../../../../src/core/base/text/common-ends';
import { lineEndingOf, withLineEnding } from '../../../../src/core/base/text/line-ending';

test.each([
  ['', '\n'],
  ['a', '\n'],
  ['a\nb\r\nc', '\n'],
  ['a\r\nb\nc', '\r\n'],
])('%j ends its lines like the first of them: %j', (text, ending) => {
  expect(lineEndingOf(text)).toBe(ending);
  expect(withLineEnding('x\ny\n', ending)).toBe(`x${ending}y${ending}`);
});

describe('what two texts have in common', () => {
  test.each([
    ['aXc', 'aYYc', 1, 1],
    ['aa', 'aaa', 2, 0],
    ['', 'a', 0, 0],
    ['ab', 'ab', 2, 0],
  ])('%j and %j: %i at the start, %i at the end', (before, after, start, end) => {
    expect(commonEnds(before, after)).toEqual({ start, end });
    expect(commonEnds(Array.from(before), Array.from(after))).toEqual({ start, end });
  });

  test('law: between them each text is as long as it can be without overlap', () => {
    const some = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const { start, end } = commonEnds(before, after);
        expect(start + end).toBeLessThanOrEqual(Math.min(before.length, after.length));
        expect(after.slice(0, start)).toBe(before.slice(0, start));
        expect(after.slice(after.length - end)).toBe(before.slice(before.length - end));
      }),
    );
  });
});
