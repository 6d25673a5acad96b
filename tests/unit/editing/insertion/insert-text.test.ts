import { expect, test } from 'vitest';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { insertText } from '../../../../src/core/editing/insertion/insert-block';

/** The note with `|` where the cursor is; the result with `[` and `]` around what is selected. */
function insert(note: string, text: string, select?: { from: number; to: number }): string {
  const at = note.indexOf('|');
  const plain = note.replace('|', '');
  const plan = insertText(plain, at < 0 ? undefined : at, text, select);
  const after = applyEdits(plain, plan.edits);
  const { from, to } = plan.select ?? { from: 0, to: 0 };
  return `${after.slice(0, from)}[${after.slice(from, to)}]${after.slice(to)}`;
}

test.each([
  ['a line in the middle of a sentence', 'あ|う\n', 'い', 'あい[]う\n'],
  ['a line at the end', 'あ\n|', 'い', 'あ\nい[]'],
  ['lines behind the paragraph', 'あ|う\n', 'い\nえ', 'あう\n\nい\nえ\n[]'],
  ['lines on an empty line', 'あ\n\n|', 'い\nえ', 'あ\n\nい\nえ\n[]'],
  [
    'a line where the cursor is in the properties',
    '---\na: |b\n---\nc\n',
    'い',
    '---\na: b\n---\n\nい\n[]\nc\n',
  ],
  ['a line in reading view', 'あ\n', 'い', 'あ\n\nい\n[]'],
  ['lines in reading view', 'あ\n', 'い\nえ', 'あ\n\nい\nえ\n[]'],
  ['into nothing', '|', 'い', 'い[]'],
])('%s', (_, note, text, expected) => {
  expect(insert(note, text)).toBe(expected);
});

test.each([
  ['in a line', 'あ|う', 'いXえ', 'あい[X]えう'],
  ['in lines', 'あ|\n', 'い\nXえ', 'あ\n\nい\n[X]え\n'],
])('what is missing is selected %s', (_, note, text, expected) => {
  const at = text.indexOf('X');
  expect(insert(note, text, { from: at, to: at + 1 })).toBe(expected);
});
