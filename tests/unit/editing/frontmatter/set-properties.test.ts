import { describe, expect, test } from 'vitest';
import { planWith } from '../../../../src/core/editing/frontmatter/note-plan';
import { setProperties, type PropertyChange } from '../../../../src/core/editing/frontmatter/edit-properties';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';

/** The note after the changes, or why there are none. */
function written(text: string, ...changes: PropertyChange[]): string {
  const edits = setProperties(text, changes);
  return typeof edits === 'string' ? edits : applyEdits(text, edits);
}

const note = (yaml: string): string => `---\n${yaml}\n---\n\n結果: 本文\n`;

describe('one value', () => {
  test.each<[string, string, string | boolean, string]>([
    ['missing', 'a: 1', '通過', 'a: 1\n結果: 通過'],
    ['blank', '結果:\na: 1', '通過', '結果: 通過\na: 1'],
    ['blank, with comments', '結果:   # c\n# d\na: 1', '通過', '結果: 通過   # c\n# d\na: 1'],
    ['another text', '結果: 見送り # c', '通過', '結果: 通過 # c'],
    ['in columns', '結果:    見送り', '通過', '結果:    通過'],
    ['in double quotes', '"結果" : "x" # c', 'a"b', '"結果" : "a\\"b" # c'],
    ['in single quotes', "結果: 'x' # c", "it's", "結果: 'it''s' # c"],
    ['what single quotes cannot hold', "結果: 'x'", 'a\nb', '結果: "a\\nb"'],
    ['a date', '結果: 2026-11-30', '2026-12-01', '結果: 2026-12-01'],
    ['a date in quotes', '結果: "2026-11-30"', '2026-12-01', '結果: "2026-12-01"'],
    ['what is no text without quotes', '結果: x', '3: 4 #', '結果: "3: 4 #"'],
    ['a text that looks like a tick', '結果: true', 'true', '結果: "true"'],
    ['a tick', '結果: # c', true, '結果: true # c'],
    ['a tick, taken away', '結果: "true"', false, '結果: false'],
    ['the same, as somebody else wrote it', "結果:  '通過' # c", '通過', "結果:  '通過' # c"],
    ['nothing', '結果: x # c', '', '結果: # c'],
    [
      'a text over lines',
      '結果: |- # c\n  待ち\n\n  # 2\n\n# d\na: 1',
      '通過',
      '結果: 通過 # c\n\n# d\na: 1',
    ],
    ['a folded text', 'a: 1\n結果:  >\n    待ち\n', '通過', 'a: 1\n結果:  通過\n'],
    ['a text over lines, taken away', '結果: |2+\n    待ち', '', '結果:'],
    ['the only item in brackets', '結果: [ "x", y ] # c', '通過', '結果: [通過] # c'],
    ['the only item of a block', '結果: # c\n  # d\n  - x\na: 1', '通過', '結果: # c\n  # d\n  - 通過\na: 1'],
  ])('%s', (_, before, value, after) => {
    expect(written(note(before), { key: '結果', value })).toBe(note(after));
  });
});

describe('one more date', () => {
  test.each([
    ['missing', 'a: 1', 'a: 1\n日: 2026-12-01'],
    ['blank', '日: # c', '日: 2026-12-01 # c'],
    ['null', '日: null', '日: 2026-12-01'],
    ['a date', '日: 2026-11-25 # c', '日: [2026-11-25, 2026-12-01] # c'],
    ['a date in quotes', "日: '11/25'", "日: ['11/25', 2026-12-01]"],
    ['several in one text', '日: 11/25, 11/27', '日: ["11/25, 11/27", 2026-12-01]'],
    ['a date, beside a block', '日: 2026-11-25\nt:\n- a', '日:\n- 2026-11-25\n- 2026-12-01\nt:\n- a'],
    ['empty brackets', '日: []', '日: [2026-12-01]'],
    ['brackets', '日: [2026-11-25] # c', '日: [2026-11-25, 2026-12-01] # c'],
    ['a block', '日:\n    - "2026-11-25" # c\n# d', '日:\n    - "2026-11-25" # c\n    - 2026-12-01\n# d'],
    ['there already', '日: [ 2026-12-01 ]', '日: [ 2026-12-01 ]'],
    ['the only one', '日: "2026-12-01"', '日: "2026-12-01"'],
  ])('%s', (_, before, after) => {
    expect(written(note(before), { key: '日', add: '2026-12-01' })).toBe(note(after));
  });
});

describe('several properties in one plan', () => {
  const changes = [
    { key: 'replied', value: '2026-12-01' },
    { key: 'result', value: '通過' },
  ];
  test.each([
    [
      'in the order of the note',
      'result: # r\na: 1\nreplied:',
      'result: 通過 # r\na: 1\nreplied: 2026-12-01',
    ],
    ['those missing at the end', 'result:\na: 1', 'result: 通過\na: 1\nreplied: 2026-12-01'],
    ['all missing, in their order', 'a: 1', 'a: 1\nreplied: 2026-12-01\nresult: 通過'],
  ])('%s', (_, before, after) => {
    expect(written(note(before), ...changes)).toBe(note(after));
  });
});

describe('a note without properties gets them before its text', () => {
  test.each([
    ['empty', '', '---\n結果: 通過\n---\n'],
    ['text', '# 青葉\n', '---\n結果: 通過\n---\n# 青葉\n'],
    ['Windows line endings', '# 青葉\r\n', '---\r\n結果: 通過\r\n---\r\n# 青葉\r\n'],
    ['a byte order mark', '\uFEFF# 青葉', '\uFEFF---\n結果: 通過\n---\n# 青葉'],
    ['a line across the note first', '---\n# 青葉\n', '---\n結果: 通過\n---\n---\n# 青葉\n'],
    ['a blank line first', '\n---\na: 1\n---\n', '---\n結果: 通過\n---\n\n---\na: 1\n---\n'],
    ['empty properties', '---\n---\ntext', '---\n結果: 通過\n---\ntext'],
  ])('%s', (_, before, after) => {
    expect(written(before, { key: '結果', value: '通過' })).toBe(after);
  });
});

describe('the note is left as it is', () => {
  test.each([
    ['a text in quotes over lines that could be properties', note('結果: "a\n  b: x"'), 'not-understood'],
    ['a line across the note, then a second one', '---\n# 青葉\n本文\n---\n', 'not-understood'],
    ['the property twice', note('結果: 1\n結果: 2'), 'key-twice'],
  ])('%s', (_, text, problem) => {
    expect(written(text, { key: 'a', value: 'x' }, { key: '結果', value: '通過' })).toBe(problem);
  });

  test('a tick is never put into a list', () => {
    expect(written(note('結果: [x]'), { key: '結果', value: true })).toBe('not-understood');
  });

  test('and the refusal names the property that is in the way', () => {
    const text = note('結果: "a\n  b: x"');
    const plan = setProperties(text, [{ key: '結果', value: '通過' }]);
    expect(planWith(text, ['返信日', '結果'], plan)).toEqual({ problem: 'not-understood', key: '結果' });
  });
});
