import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  canBeMade,
  editedProperties,
  planEdits,
  type PropertyEdit,
} from '../../../../src/core/flows/doctor/property-edit';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';

const text = '---\na: 1\nb: [x, y]\n---\n';
const properties = { a: 1, b: ['x', 'y'] };

describe('what edits make of the properties, and of the text', () => {
  test.each<[what: string, edits: readonly PropertyEdit[], after: Record<string, unknown>, keys: string]>([
    ['nothing', [], { a: 1, b: ['x', 'y'] }, ''],
    ['a value', [{ do: 'set', key: 'a', value: 'z' }], { a: 'z', b: ['x', 'y'] }, 'a'],
    ['a new value', [{ do: 'set', key: 'c', value: true }], { a: 1, b: ['x', 'y'], c: true }, 'c'],
    ['a value in a list', [{ do: 'set', key: 'b', value: 'z' }], { a: 1, b: ['z'] }, 'b'],
    ['items', [{ do: 'setItems', key: 'b', items: ['z', 'y'] }], { a: 1, b: ['y', 'z'] }, 'b'],
    ['a name', [{ do: 'rename', key: 'a', to: 'c' }], { c: 1, b: ['x', 'y'] }, 'ac'],
    ['one less', [{ do: 'remove', key: 'a' }], { b: ['x', 'y'] }, 'a'],
    [
      'several, one after the other',
      [
        { do: 'remove', key: 'a' },
        { do: 'rename', key: 'b', to: 'a' },
      ],
      { a: ['x', 'y'] },
      'aba',
    ],
  ])('%s', (_, edits, after, keys) => {
    expect(editedProperties(properties, edits)).toEqual(after);
    expect(Object.keys(editedProperties(properties, edits))).toEqual(Object.keys(after));
    const plan = planEdits(text, edits);
    if ('problem' in plan) throw new Error(plan.problem);
    expect(plan.keys?.join('')).toBe(keys);
    expect(plan.edits).toHaveLength(edits.length === 0 ? 0 : 1);
    expect(parse(applyEdits(text, plan.edits).replaceAll('---', ''))).toEqual(after);
    expect(canBeMade(text, edits, parse)).toBe(true);
  });
});

test.each<[what: string, source: string]>([
  ['properties that do not parse', '---\na: "1\nb: 2\n---\n'],
  ['a name that is there twice', '---\na: 1\na: 2\n---\n'],
])('an edit of %s can’t be made', (_, source) => {
  expect(canBeMade(source, [{ do: 'set', key: 'a', value: 'z' }], parse)).toBe(false);
});

describe('repairs of the text', () => {
  const line: PropertyEdit = { do: 'line', found: 'a: x: y', insert: 'a: "x: y"' };
  const first: PropertyEdit = { do: 'first-line' };

  test.each<[what: string, edit: PropertyEdit, source: string, after: string]>([
    ['a line', line, '---\nb: 1\na: x: y\n---\na: x: y\n', '---\nb: 1\na: "x: y"\n---\na: x: y\n'],
    ['a line of Windows', line, '---\r\na: x: y\r\n---\r\n', '---\r\na: "x: y"\r\n---\r\n'],
    ['blank lines above', first, ' \r\n\n---\na: 1\n---\n', '---\na: 1\n---\n'],
    ['a mark above', first, '\uFEFF---  \r\na: 1\r\n---\r\n', '---  \r\na: 1\r\n---\r\n'],
  ])('%s', (_, edit, source, after) => {
    const plan = planEdits(source, [edit]);
    if ('problem' in plan) throw new Error(plan.problem);
    expect(plan).toMatchObject({ keys: [], repairs: true });
    expect(applyEdits(source, plan.edits)).toBe(after);
  });

  test('a repair beside another edit is one, too', () => {
    const plan = planEdits('---\na: x: y\n---\n', [line, { do: 'set', key: 'b', value: 'z' }]);
    expect(plan).toMatchObject({ keys: ['b'], repairs: true });
  });

  test.each<[what: string, edit: PropertyEdit, source: string]>([
    ['a line that is not there any more', line, '---\na: z\n---\na: x: y\n'],
    ['a line that is there twice', line, '---\na: x: y\na: x: y\n---\n'],
    ['a line that is only part of one', line, '---\na: x: y z\n---\n'],
    ['a line of a note without properties', line, 'a: x: y\n'],
    ['the first line where it is that', first, '---\na: 1\n---\n'],
    ['the first line below text', first, 'x\n\n---\na: 1\n---\n'],
    ['the first line above other signs', first, '\n---x\na: 1\n---\n'],
  ])('not of %s', (_, edit, source) => {
    expect(planEdits(source, [edit])).toMatchObject({ problem: 'changed-since' });
  });

  test('nothing changes in the properties as they were read', () => {
    expect(editedProperties(properties, [line, first])).toBe(properties);
  });
});
