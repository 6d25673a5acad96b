import { describe, expect, test } from 'vitest';
import { isLanguage, languages, otherLanguages } from '../../../../src/core/base/language/language';
import { wordsOf } from '../../../../src/core/base/language/words';

describe('the languages', () => {
  test.each([
    ['ja', true],
    ['en', true],
    ['xx', false],
    ['auto', false],
    ['JA', false],
    [undefined, false],
  ])('%s: %s', (text, expected) => {
    expect(isLanguage(text)).toBe(expected);
  });

  test.each(languages)('the others beside %s are all but it', (language) => {
    expect(otherLanguages(language)).not.toContain(language);
    expect(new Set([language, ...otherLanguages(language)])).toEqual(new Set(languages));
  });

  test.each(languages)('the language setting in %s offers all of them', (language) => {
    expect(Object.keys(wordsOf(language).settings.options.language)).toEqual(['auto', ...languages]);
  });
});
