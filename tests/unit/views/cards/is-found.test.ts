import { expect, test } from 'vitest';
import { searchWords } from '../../../../src/core/base/text/search-text';
import { isFound } from '../../../../src/core/views/cards/is-found';
import { interview } from '../../waiting/status/interview';

test.each([
  ['one word of the company', 'あおば', true],
  ['company and stage', 'アオバ　一次', true],
  ['a word that is nowhere', 'アオバ 最終', false],
  ['blank', '  ', true],
])('%s', (_, query, found) => {
  const one = interview({ rest: { company: '株式会社アオバ', stage: '一次' } });
  expect(isFound(one, searchWords(query))).toBe(found);
});

test.each(['葉', 'undefined'])('a note without company and stage is not found by 「%s」', (query) => {
  const bare = interview({ rest: { company: undefined, stage: undefined } });
  expect(isFound(bare, searchWords(query))).toBe(false);
});

test('the same interview is found again by other words', () => {
  const one = interview({ rest: { company: '株式会社アオバ', stage: '一次' } });
  expect(['あおば', '最終', '一次'].map((query) => isFound(one, searchWords(query)))).toEqual([
    true,
    false,
    true,
  ]);
});
