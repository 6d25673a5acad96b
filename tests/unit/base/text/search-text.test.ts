import { expect, test } from 'vitest';
import { searchText } from '../../../../src/core/base/text/search-text';

test.each([
  ['half-width katakana', 'ｱｵﾊﾞ', 'あおば'],
  ['katakana', 'アオバ', 'あおば'],
  ['the long vowel stays', 'サーバー', 'さーばー'],
  ['full-width letters and case', 'ＨＥＮＪＩ Ltd', 'henjiltd'],
  ['a sign of several letters', '㈱青葉', '(株)青葉'],
  ['the last katakana that have a hiragana', 'ヴヵヶ', 'ゔゕゖ'],
  ['kanji', '青葉', '青葉'],
])('%s: %s becomes %s', (_, text, expected) => {
  expect(searchText(text)).toBe(expected);
});
