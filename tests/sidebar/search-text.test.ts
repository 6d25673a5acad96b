import { expect, test } from 'vitest';
import { isFound, searchText, searchWords } from '../../src/core/sidebar/search-text';
import { interview } from '../status/interview';

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

test.each([
  ['one word of the company', 'あおば', true],
  ['company and stage', 'アオバ　一次', true],
  ['a word that is nowhere', 'アオバ 最終', false],
  ['blank', '  ', true],
])('%s', (_, query, found) => {
  const one = interview({ rest: { company: '株式会社アオバ', stage: '一次' } });
  expect(isFound(one, searchWords(query))).toBe(found);
});
