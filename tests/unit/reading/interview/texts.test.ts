import { describe, expect, test } from 'vitest';
import { isBlocking } from '../../../../src/core/waiting/status/blocking-problems';
import { problemsOf, reading } from './reading';

describe('a company', () => {
  test.each<[label: string, value: unknown, expected: string]>([
    ['text', '株式会社青葉', '株式会社青葉'],
    ['space around', ' 株式会社青葉　', '株式会社青葉'],
    ['link', '[[株式会社青葉]]', '株式会社青葉'],
    ['link with path and alias', '[[企業/株式会社青葉|青葉]]', '株式会社青葉'],
    ['link with extension', '[[企業/株式会社青葉.md]]', '株式会社青葉'],
    ['link to a heading', '[[株式会社青葉#面接]]', '株式会社青葉'],
    ['unquoted link, as YAML reads it', [['企業/株式会社青葉|青葉']], '株式会社青葉'],
    ['unquoted link with a comma in it', [['Foo', 'Inc.']], 'Foo, Inc.'],
    ['list of one link', ['[[株式会社青葉]]'], '株式会社青葉'],
    ['list of one unquoted link', [[['株式会社青葉']]], '株式会社青葉'],
    ['text around a link', '[[株式会社青葉]] 東京支社', '株式会社青葉 東京支社'],
    ['two', ['青葉', 'みなと'], '青葉、みなと'],
    ['Markdown link', '[青葉](企業/株式会社青葉.md)', '株式会社青葉'],
    ['Markdown link with a coded path', '[青葉](%E4%BC%81%E6%A5%AD/%E9%9D%92%E8%91%89%20HD.md)', '青葉 HD'],
    ['Markdown link in angle brackets', '[青葉](<企業/青葉 HD.md>)', '青葉 HD'],
    ['Markdown link to a heading', '[青葉](企業/青葉.md#面接)', '青葉'],
    ['Markdown link with a title', '[青葉](企業/青葉.md "会社")', '青葉'],
    ['Markdown link to a site', '[青葉](https://aoba.example.jp/recruit)', '青葉'],
    ['Markdown link to an address', '[青葉](mailto:saiyo@aoba.example.jp)', '青葉'],
    ['Markdown link that leads nowhere', '[青葉]()', '青葉'],
    ['Markdown link with a broken code', '[青葉](%E4%BC.md)', '青葉'],
    ['text around a Markdown link', '[青葉](企業/青葉.md) 東京支社', '青葉 東京支社'],
    ['list of one Markdown link', ['[青葉](企業/青葉.md)'], '青葉'],
    ['embedded link', '![[株式会社青葉]]', '株式会社青葉'],
    ['link to a name with a sharp sign', '[[C# ラボ]]', 'C# ラボ'],
    ['brackets that are no link', '青葉[東京](新宿', '青葉[東京](新宿'],
    ['brackets of one’s own', '[株]青葉', '[株]青葉'],
    ['number', 42, '42'],
    ['half a link', '[[株式会社青葉', '[[株式会社青葉'],
  ])('%s', (_, value, expected) => {
    const interview = reading({ company: value });
    expect(interview.company).toBe(expected);
    expect(interview.problems).toEqual([]);
  });

  test('an object is a problem', () => {
    const interview = reading({ company: { name: '青葉' } });
    expect(interview.company).toBeUndefined();
    expect(problemsOf(interview)).toEqual(['company unreadable-value {name: 青葉}']);
  });

  test.each<[label: string, value: unknown, found: string]>([
    ['an empty link', '[[]]', '[[]]'],
    ['a link of spaces', '[[ ]]', '[[ ]]'],
    ['a link to a heading of nothing', '[[#面接]]', '[[#面接]]'],
    ['a list of an empty link', ['[[]]'], '[[]]'],
    ['an empty link in lists', [[[]]], '[[[[]]]]'],
    ['an object', {}, '{}'],
  ])('%s holds no name: nothing is to be done for the note before it has one', (_, value, found) => {
    const interview = reading({ company: value });
    expect(interview.company).toBeUndefined();
    expect(problemsOf(interview)).toEqual([`company unreadable-value ${found}`]);
    expect(interview.problems.map(isBlocking)).toEqual([true]);
  });
});

describe('what was promised', () => {
  test.each<[label: string, value: unknown, expected: string | undefined]>([
    ['words', '3営業日以内', '3営業日以内'],
    ['words that look like a list', '11/25〜11/28', '11/25〜11/28'],
    ['ISO date', '2026-11-27', '2026-11-27'],
    ['number', 20261127, '2026-11-27'],
    ['eight digits', '20261127', '2026-11-27'],
    ['eight digits that are no day stay', '20261199', '20261199'],
    ['a small number stays a number', 3, '3'],
    ['link', '[[2026-11-27]]', '2026-11-27'],
    ['link with a Japanese date', '[[2026年11月27日]]', '2026-11-27'],
    ['Markdown link to a day', '[金曜](日記/2026-11-27.md)', '2026-11-27'],
    ['link without a year keeps its words', '[[11月27日(金)]]', '11月27日(金)'],
    ['unquoted link', [['2026-11-27']], '2026-11-27'],
    ['words with a link', '[[2026-11-27]]まで', '2026-11-27まで'],
    ['date-time', '2026-11-27T17:00', '2026-11-27'],
    ['date-time with offset: the written day', '2026-11-27T00:30:00+09:00', '2026-11-27'],
    ['Date object', new Date('2026-11-27T00:00:00Z'), '2026-11-27'],
    ['list of texts', ['3営業日以内', '遅くとも来週中'], '3営業日以内。遅くとも来週中'],
    ['list of one', ['来週中'], '来週中'],
    ['a checkbox is kept, to be not understood', true, 'true'],
    ['an object too', { by: '来週' }, '{by: 来週}'],
    ['nothing', null, undefined],
    ['blank', ' 　', undefined],
    ['an empty list', [], undefined],
    ['a list of nothing', [null, ''], undefined],
  ])('%s', (_, value, expected) => {
    const interview = reading({ promised: value });
    expect(interview.promised).toBe(expected);
    expect(interview.problems).toEqual([]);
  });
});

test('of a field with very many problems the first twenty are told', () => {
  const words = Array.from({ length: 300 }, (_, index) => `後${index}`);
  const { problems } = reading({ inquired: words, closures: ['いつか'] });
  expect(problems.filter(({ field }) => field === 'inquired')).toHaveLength(20);
  expect(problems.filter(({ field }) => field === 'closures')).toHaveLength(1);
});
