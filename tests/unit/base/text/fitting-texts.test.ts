import { expect, test } from 'vitest';
import { fittingTexts } from '../../../../src/core/base/text/search-text';

test.each([
  ['the beginning first', '青', ['青葉', '株式会社青葉']],
  ['half-width katakana', 'ﾐﾅﾄ', ['ミナト商事']],
  ['hiragana', 'みなと', ['ミナト商事']],
  ['a text in full', '青葉', []],
  ['what is in none', 'x', []],
])('%s: %s', (_, typed, expected) => {
  expect(fittingTexts(['株式会社青葉', 'ミナト商事', '青葉'], typed)).toEqual(expected);
});
