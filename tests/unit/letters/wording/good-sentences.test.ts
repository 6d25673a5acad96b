import { describe, expect, test } from 'vitest';
import { checkPiece } from './checked';
import { goodSentences } from './good-sentences';

describe('what is fine is left alone', () => {
  test.each(goodSentences)('%s: %s', (_, text) => {
    expect(checkPiece(text).map(({ rule, found }) => `${rule}: ${found}`)).toEqual([]);
  });

  test.each(goodSentences)('%s: %s, broken into short lines', (_, text) => {
    const broken = text.replace(/(.{7})(?=[^\n])/gu, '$1\n');
    const found = checkPiece(broken).filter(
      ({ rule }) => rule !== 'onchu-with-person' && rule !== 'placeholder',
    );
    expect(found.map(({ rule, found: words }) => `${rule}: ${words}`)).toEqual([]);
  });

  test('there are enough to mean something', () => {
    expect(goodSentences.length).toBeGreaterThanOrEqual(80);
  });
});
