import { describe, expect, test } from 'vitest';
import { undoEdits } from '../../../../src/core/editing/frontmatter/undo-edits';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';

const before = '---\na: 1\n---\nx\n';
const after = '---\na: 1\nb: 2\n---\nx\n';
const windows = (text: string): string => text.replaceAll('\n', '\r\n');

describe('a change is taken back', () => {
  test.each([
    ['where the text is as it was left', after, before, after, before],
    ['in a file', windows(after), windows(before), windows(after), windows(before)],
    ['in an editor that knows no \\r', after, windows(before), windows(after), before],
    ['in the file behind an editor', windows(after), before, after, windows(before)],
    ['where nothing was changed', before, before, before, before],
  ])('%s', (_, text, from, to, result) => {
    const edits = undoEdits(text, from, to);
    expect(edits && applyEdits(text, edits)).toBe(result);
  });

  test.each([
    ['something was added', `${after}y`],
    ['it was taken back already', before],
    ['it is empty', ''],
  ])('not where %s', (_, text) => {
    expect(undoEdits(text, before, after)).toBeUndefined();
  });
});
