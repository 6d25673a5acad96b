import { expect, test } from 'vitest';
import { changedLines } from '../../../../src/core/flows/doctor/changed-lines';

test.each<[what: string, from: string, to: string, before: string[], after: string[]]>([
  ['nothing', 'a\nb', 'a\nb', [], []],
  ['a line in the middle', 'a\nb\nc', 'a\nx\nc', ['b'], ['x']],
  ['the first line', 'a\nb', 'x\nb', ['a'], ['x']],
  ['the last line', 'a\nb', 'a\nx', ['b'], ['x']],
  ['everything', 'a\nb', 'x', ['a', 'b'], ['x']],
  ['a line more', 'a\nc', 'a\nb\nc', [], ['b']],
  ['a line less', 'a\nb\nc', 'a\nc', ['b'], []],
  ['the same line once more', 'a\na', 'a\na\na', [], ['a']],
  ['the same line once less', 'a\na\na', 'a\na', ['a'], []],
  ['lines that end in another way', 'a\r\nb\r\n', 'a\r\nx\r\n', ['b'], ['x']],
])('%s', (_, from, to, before, after) => {
  const edits = [{ from: 0, to: from.length, insert: to }];
  expect(changedLines(from, edits)).toEqual({ before, after });
});
