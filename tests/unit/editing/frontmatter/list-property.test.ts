import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { setProperties } from '../../../../src/core/editing/frontmatter/edit-properties';
import { planWith, safePlan } from '../../../../src/core/editing/frontmatter/note-plan';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';

/** The note after the edits, or why there are none. */
function written(text: string, key: string, items: readonly string[]): string {
  const edits = setProperties(text, [{ key, items: () => items }]);
  return typeof edits === 'string' ? edits : applyEdits(text, edits);
}

const note = (yaml: string): string => `---\n${yaml}\n---\n\ntext: [x]\n`;

describe('a property is set to spam and calls', () => {
  test.each([
    ['missing', 'company: A', 'company: A\nchecked: [spam, calls]'],
    ['missing, beside a block list', 'tags:\n - a', 'tags:\n - a\nchecked:\n - spam\n - calls'],
    ['missing, beside an unindented one', 'tags:\n- a\nb: 1', 'tags:\n- a\nb: 1\nchecked:\n- spam\n- calls'],
    ['missing, after a text of lines', 'a: |\n  x: 1\n\n  y', 'a: |\n  x: 1\n\n  y\nchecked: [spam, calls]'],
    ['null', 'checked:\nb: 1', 'checked: [spam, calls]\nb: 1'],
    ['null with a comment', 'checked: # c\n# d\nb: 1', 'checked: [spam, calls] # c\n# d\nb: 1'],
    ['null in words', 'checked: ~ # c', 'checked: [spam, calls] # c'],
    ['a text', 'checked: spam # c', 'checked: [spam, calls] # c'],
    ['a quoted text', 'checked: "spam"  # c', 'checked: ["spam", calls]  # c'],
    [
      'a text, beside a block list',
      "checked: 'spam' # c\nt:\n  - a",
      "checked: # c\n  - 'spam'\n  - calls\nt:\n  - a",
    ],
    ['brackets', "checked: [ 'spam' ] # c", "checked: ['spam', calls] # c"],
    ['empty brackets', 'checked: []', 'checked: [spam, calls]'],
    ['a comma at the end', 'checked: [x, spam,]', 'checked: [spam, calls]'],
    [
      'a block',
      'checked: # c\n    # d\n    - x # e\n    - "spam" # f\n  # g\nb: 1',
      'checked: # c\n    # d\n    - "spam" # f\n    - calls\n  # g\nb: 1',
    ],
    ['an unindented block', 'checked:\n- calls\n- spam\nb: 1', 'checked:\n- calls\n- spam\nb: 1'],
    ['a block with a blank item', 'checked:\n  -\n  - spam', 'checked:\n  - spam\n  - calls'],
    ['a quoted key', '"checked" : spam', '"checked" : [spam, calls]'],
    ['brackets of another over lines', 'b: [\n x,\n]\nchecked:', 'b: [\n x,\n]\nchecked: [spam, calls]'],
  ])('%s', (_, before, after) => {
    expect(written(note(before), 'checked', ['spam', 'calls'])).toBe(note(after));
  });
});

describe('the rest of the text', () => {
  test.each([
    [
      'Windows line endings',
      '---\r\n確認済み:\r\n  - 着信\r\n---\r\nx',
      '---\r\n確認済み:\r\n  - 着信\r\n  - 口コミ\r\n---\r\nx',
    ],
    ['a byte order mark, no end of line', '\uFEFF---\n---', '\uFEFF---\n確認済み: [着信, 口コミ]\n---'],
    ['nothing after the properties', '---\na: 1\n--- ', '---\na: 1\n確認済み: [着信, 口コミ]\n--- '],
  ])('%s', (_, before, after) => {
    expect(written(before, '確認済み', ['着信', '口コミ'])).toBe(after);
  });

  test('items that YAML would misread are quoted', () => {
    expect(written(note('c: a, b'), 'c', ['a, b', 'true', 'x: y', '[[母]]', '1'])).toBe(
      note('c: ["a, b", "true", "x: y", "[[母]]", "1"]'),
    );
    expect(written(note('c: [[[母]], 1, #x]'.replace(', #x', '')), 'c', ['[[母]]', '1', 'spam'])).toBe(
      note('c: [[[母]], 1, spam]'),
    );
  });
});

describe('without items the key stays', () => {
  test.each([
    ['c: [a, b] # d', 'c: [] # d'],
    ['c: a # d', 'c: # d'],
    ['c:\n  # d\n  - a\n  - b', 'c:\n  # d'],
    ['b: 1', 'b: 1'],
  ])('%s', (before, after) => {
    expect(written(note(before), 'c', [])).toBe(note(after));
  });
});

describe('nothing is written', () => {
  test.each<[string, string, string]>([
    ['twice', note('c: 1\n"c": 2'), 'key-twice'],
    ...[
      'c: [a,\n  b]',
      'c: |\n  a',
      'c: >-\n  a',
      'c: a\n  b',
      'c: "a\n  b"',
      'c: &x a',
      'c: *x',
      'c: !!str a',
      'c: {a: 1}',
      'c: [a: 1]',
      'c: [a, &x b]',
      'c:\n  - a: 1',
      'c:\n  - - a',
      'c:\n  - a\n    b',
      'c:\n  - a\n - b',
      'c:\n  a: 1',
      'c: "\\x41"',
      'c: a: b',
      '  c: 1',
      '  b: 1',
      '{ c: 1 }',
      '? c\n: 1',
      'just text',
    ].map((yaml) => [yaml, note(yaml), 'not-understood'] as [string, string, string]),
  ])('%s', (_, text, problem) => {
    expect(written(text, 'c', ['z'])).toBe(problem);
  });
});

describe('the last look, by a parser', () => {
  const checked = (yaml: string): string => {
    const text = note(yaml);
    const plan = planWith(text, ['c'], setProperties(text, [{ key: 'c', items: () => ['z'] }]));
    const safe = safePlan(text, plan, (part) => parse(part) as unknown);
    return 'problem' in safe ? safe.problem : applyEdits(text, safe.edits);
  };

  test.each([
    ['what does not parse is left alone', 'b: "x\nc: 1', 'broken-yaml'],
    [
      'a key that is part of a text is none',
      'b: "x\n  y"\nc: 1',
      note('b: "x\n  y"\nc: ["1"]'.replace('["1"]', '[z]')),
    ],
  ])('%s', (_, yaml, outcome) => {
    expect(checked(yaml)).toBe(outcome);
  });
});
