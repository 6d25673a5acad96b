import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unbrokenParts } from '../../../../src/core/base/language/unbroken-parts';

test.each([
  ['', ['']],
  ['今日、確認できます', ['今日、確認できます']],
  ['問い合わせ', ['', '問い合わせ', '']],
  ['からもう一度だけ問い合わせできます', ['から', 'もう一度だけ', '', '問い合わせ', 'できます']],
  ['今日（サイトのメッセージで）', ['今日', '（サイトのメッセージで）', '']],
  ['The interview on Mon 2026-03-02', ['The interview on Mon ', '2026-03-02', '']],
  ['多くは 3日〜1週間ほど', ['多くは ', '3日〜1週間', 'ほど']],
  ['多くは 10日〜12週間ほど', ['多くは ', '10日〜12週間', 'ほど']],
  [`（サイトの${'あ'.repeat(100)}）`, [`（サイトの${'あ'.repeat(100)}）`]],
])('“%s”: every second part is not broken', (text, parts) => {
  expect(unbrokenParts(text)).toEqual(parts);
});

test('nothing of a text is lost', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('問い合わせ', '2026-03-02', ''), (text, word) => {
      expect(unbrokenParts(`${text}${word}${text}`).join('')).toBe(`${text}${word}${text}`);
    }),
  );
});
