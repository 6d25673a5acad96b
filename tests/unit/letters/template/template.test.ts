import { describe, expect, test } from 'vitest';
import { fill, filled, wrong } from './filled';

const data = {
  company: 'A&B <青葉> "株式会社"',
  interview: { date: '2026-11-20', at: '9:30' },
  days: ['月', '水'],
  byKey: { a: 1, b: 2 },
  zero: 0,
  no: false,
  nothing: null,
  empty: '',
  none: [],
};

describe('filling', () => {
  test.each([
    [
      'a value is never escaped',
      '{{company}} {{{company}}} {{&company}}',
      Array(3).fill(data.company).join(' '),
    ],
    ['a path', '{{interview.at}} {{this.interview.at}} {{./zero}}', '9:30 9:30 0'],
    ['if', '{{#if company}}yes{{else}}no{{/if}}', 'yes'],
    ['if of 0, false, an empty list', '{{#if zero}}a{{/if}}{{#if no}}b{{/if}}{{#if none}}c{{/if}}', ''],
    ['unless', '{{#unless nothing}}yes{{else}}no{{/unless}}', 'yes'],
    ['else if', '{{#if no}}a{{else if company}}b{{else}}c{{/if}}', 'b'],
    ['inverted', '{{^if no}}a{{else}}b{{/if}}', 'a'],
    ['each', '{{#each days}}{{@index}}{{this}}{{#unless @last}}、{{/unless}}{{/each}}', '0月、1水'],
    ['each of an object', '{{#each byKey}}{{@key}}={{this}}{{#if @first}};{{/if}}{{/each}}', 'a=1;b=2'],
    ['each of nothing', '{{#each none}}a{{else}}b{{/each}}{{#each company}}a{{else}}b{{/each}}', 'bb'],
    ['with', '{{#with interview}}{{at}} {{../zero}}{{/with}}{{#with none}}a{{else}}b{{/with}}', '9:30 0b'],
    ['comments', 'a{{! }}b{{!-- {{no}} --}}c', 'abc'],
    ['a tag alone on its line takes the line', 'a\n{{#if company}}\nb\n{{/if}}\nc', 'a\nb\nc'],
    ['~ takes the white space', 'a {{~zero~}} b', 'a0b'],
    ['literals', '{{#if true}}a{{/if}}{{#if 0}}b{{/if}}{{#if "x"}}c{{/if}}{{#if null}}d{{/if}}', 'ac'],
    ['escaped braces', '\\{{zero}} {{zero}}', '{{zero}} 0'],
    ['the day', '{{day interview.date}}', '11月20日（金）'],
    ['the day with its year', '{{longDay interview.date}}', '2026年11月20日（金）'],
    ['the day in short', '{{shortDay interview.date}}', '11/20(金)'],
    ['the day as said', '{{spokenDay interview.date}}', '11月20日、金曜日'],
    ['the weekday', '{{weekday "2026-11-22"}}', '日'],
    ['the time', '{{time interview.at}} {{time "18:00"}}', '9時30分 18時'],
    [
      'text for YAML',
      '{{yaml company}}|{{yaml "青葉"}}|{{yaml "a: b"}}|{{yaml nothing}}|{{yaml "yes"}}|{{yaml "3日"}}|{{yaml "2026-11-20"}}|{{yaml "1.5"}}',
      '"A&B <青葉> \\"株式会社\\""|青葉|"a: b"||"yes"|3日|"2026-11-20"|"1.5"',
    ],
    ['a helper’s name as data', '{{#with days}}{{this.[0]}}{{/with}}', '月'],
  ])('%s', (_, template, expected) => {
    expect(filled(template, data)).toBe(expected);
  });
});

describe('what is missing', () => {
  test('leaves a mark with its label, found by its full path', () => {
    const result = fill(
      'To {{#with person}}{{name}}{{/with}}{{empty}} {{day start}}',
      { person: { a: 1 }, empty: '' },
      { 'person.name': '担当者名' },
    );
    expect(result).toEqual({
      text: 'To 【未入力: 担当者名】【未入力: empty】 【未入力: start】',
      missing: [
        { name: 'person.name', label: '担当者名', offset: 3 },
        { name: 'empty', label: 'empty', offset: 14 },
        { name: 'start', label: 'start', offset: 27 },
      ],
    });
  });

  test.each([
    'constructor',
    '__proto__',
    'toString',
    'a.constructor',
    'a.__proto__.polluted',
    'list.push',
    'text.at',
    'hasOwnProperty',
  ])('is also what a value only inherits: %s', (path) => {
    const inherited = { a: {}, list: [], text: 'text' };
    expect(filled(`{{${path}}}{{#if ${path}}}seen{{/if}}`, inherited)).toBe(`【未入力: ${path}】`);
  });
});

describe('what is wrong is named with its place', () => {
  test.each([
    ['a tag without end', 'a\n {{b', 'unclosed-tag 2:2'],
    ['a comment without end', '{{!-- }}', 'unclosed-tag 1:1'],
    ['a block without end', '青葉\n{{#if a}}\n{{#each b}}{{/each}}', 'unclosed-block 2:1'],
    ['an end without block', '{{#if a}}{{/if}}\n{{/if}}', 'unopened-block 2:1'],
    ['another end', '{{#if a}}{{/each}}', 'wrong-close 1:4'],
    ['no name', 'a {{}}', 'syntax 1:5'],
    ['a value that begins with else', '{{#if a}}{{{else if a}}}{{/if}}', 'unknown-helper 1:10'],
    ['two else', '{{#if a}}{{else}}{{else}}{{/if}}', 'syntax 1:18'],
    ['a path of nowhere', '{{a/../b}}', 'syntax 1:3'],
    ['a control character', 'a\u0000{{b}}', 'syntax 1:1'],
    ['a fragment that is not built in', 'a\n{{> b}}', 'unknown-fragment 2:1'],
    ['a fragment by an inherited name', '{{> constructor}}', 'unknown-fragment 1:1'],
    ['a fragment with a value', '{{> signature a}}', 'unsupported 1:1'],
    ['a fragment with a value by name', '{{> signature a=1}}', 'unsupported 1:1'],
    ['a fragment whose name is a value', '{{> (signature)}}', 'unsupported 1:1'],
    ['an inline partial', '{{#*inline "a"}}{{/inline}}', 'unsupported 1:1'],
    ['a partial block', '{{#> a}}{{/a}}', 'unsupported 1:1'],
    ['a decorator', '{{* a}}', 'unsupported 1:1'],
    ['a raw block', ' {{{{a}}}} {{{{/a}}}}', 'unsupported 1:2'],
    ['arguments by name', '{{a b=1}}', 'unsupported 1:5'],
    ['a call inside a call', '{{#if (a)}}{{/if}}', 'unsupported 1:7'],
    ['names for items', '{{#each a as |b|}}{{/each}}', 'unsupported 1:1'],
    ['a helper that is none', '{{shout a}}', 'unknown-helper 1:1'],
    ['a block that is none', '{{#constructor a}}{{/constructor}}', 'unknown-helper 1:1'],
    ['a helper without value', 'a{{day}}', 'wrong-arguments 1:2'],
    ['if with two values', '{{#if a b}}{{/if}}', 'wrong-arguments 1:1'],
    ['an unknown @', '{{#each a}}{{@root}}{{/each}}', 'unknown-loop-word 1:14'],
    ['a list as text', '\n\n  {{days}}', 'not-text 3:3'],
    ['a list as a day', '{{day days}}', 'not-text 1:1'],
    ['text as a day', '{{day company}}', 'not-a-date 1:1'],
    ['a time of nowhere', '{{time "25:00"}}', 'not-a-date 1:1'],
  ])('%s', (_, template, expected) => {
    expect(wrong(template, data)).toBe(expected);
  });
});
