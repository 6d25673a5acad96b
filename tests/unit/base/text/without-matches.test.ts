import { describe, expect, test } from 'vitest';
import { withoutMatches } from '../../../../src/core/base/text/without-matches';

describe('a text without the matches that are not behind something', () => {
  test.each([
    ['nothing is found', 'xyz', /a/g, 'xyz'],
    ['all are taken out', 'a.ba.a', /a/g, '.b.'],
    ['one behind it stays', 'n.a.a', /a/g, 'n.a.'],
    ['at the start', 'a', /a/g, ''],
    ['a refused one is searched from its second character', 'n.aab', /a+b/g, 'n.a'],
    ['an empty match ends', 'n.a', /a?$/g, 'n.a'],
  ])('%s', (_label, text, pattern, expected) => {
    expect(withoutMatches(text, pattern, { before: /n\.$/, reach: 2 })).toBe(expected);
  });

  test('what is further before than the reach is not seen', () => {
    expect(withoutMatches('n..a', /a/g, { before: /n\.*$/, reach: 2 })).toBe('n..');
    expect(withoutMatches('n..a', /a/g, { before: /n\.*$/, reach: 3 })).toBe('n..a');
  });

  test('an expression that was used before starts at the beginning', () => {
    const pattern = /a/g;
    pattern.lastIndex = 2;
    expect(withoutMatches('aaa', pattern, { before: /n$/, reach: 1 })).toBe('');
  });
});
