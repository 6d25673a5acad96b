import { describe, expect, test } from 'vitest';
import { sections } from '../../../../src/core/base/language/sections';
import { languages } from '../../../../src/core/base/language/language';
import { wordsOf } from '../../../../src/core/base/language/words';

describe('sections of words', () => {
  test('each is built when it is first read, and once', () => {
    const built: string[] = [];
    const words = sections({
      list: () => {
        built.push('list');
        return { title: 'List' };
      },
      log: () => {
        built.push('log');
        return { title: 'Log' };
      },
    });
    expect(Object.keys(words)).toEqual(['list', 'log']);
    expect(built).toEqual([]);
    expect(words.log.title).toBe('Log');
    expect(words.log).toBe(words.log);
    expect(built).toEqual(['log']);
  });

  test.each(languages)('%s gives the same section each time', (language) => {
    expect(wordsOf(language).sidebar).toBe(wordsOf(language).sidebar);
  });
});
