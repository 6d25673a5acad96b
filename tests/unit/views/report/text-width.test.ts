import fc from 'fast-check';
import { eastAsianWidth } from 'get-east-asian-width';
import { describe, expect, test } from 'vitest';
import { cutToWidth, fitToWidth, printable, textWidth } from '../../../../src/core/views/report/text-width';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('あ', 'ア', 'ｱ', 'a', '　', ' ', 'が', '𠮷', '👍') }),
);

test.each([
  ['latin', 'abc', 3],
  ['kanji and kana', '株式会社あおば', 14],
  ['half-width kana', 'ｱｵﾊﾞ', 4],
  ['full-width signs', '（株）', 6],
  ['a kanji outside the basic plane', '𠮷野', 4],
  ['a combining mark', 'e\u0301', 1],
  ['an emoji', '👍', 2],
  ['nothing', '', 0],
])('%s', (_, text, width) => {
  expect(textWidth(text)).toBe(width);
});

test('every sign takes as many columns as Unicode says, but for a few that no note is written with', () => {
  const signs = Array.from({ length: 0x40000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((sign) => /[^\p{Cn}\p{C}\p{M}]/u.test(sign));
  const others = signs.filter((sign) => textWidth(sign) !== eastAsianWidth(sign.codePointAt(0) ?? 0));
  // Hexagrams, circled numbers on black, counting rods, and the halves of flags.
  expect(
    others.filter((sign) => !/[☰-☷⚊-⚏㉈-㉏\u{1d300}-\u{1d376}\u{1f1e6}-\u{1f1ff}]/u.test(sign)),
  ).toEqual([]);
});

describe('cutting', () => {
  test.each([
    ['what fits stays', '株式会社', 8, '株式会社'],
    ['one column for the sign', '株式会社青葉', 9, '株式会社…'],
    ['half a character is none', '株式会社青葉', 8, '株式会…'],
    ['no space before the sign', 'ab cd', 4, 'ab…'],
  ])('%s', (_, text, width, cut) => {
    expect(cutToWidth(text, width)).toBe(cut);
  });

  test('fitting takes exactly the width asked for', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(textWidth(fitToWidth(printable(text), width))).toBe(width);
      }),
    );
  });
});

test.each([
  ['terminal codes lose their power', '\u001b[31m青葉\u001b[0m', '[31m青葉 [0m'],
  ['a line break becomes a space', '青葉\r\n商事', '青葉 商事'],
  ['direction marks go', '青葉\u202e商事', '青葉商事'],
  ['parts are composed', 'か\u3099', 'が'],
])('printable: %s', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});

test('printable text has no control characters, whatever it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    }),
  );
});
