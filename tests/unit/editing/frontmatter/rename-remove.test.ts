import { describe, expect, test } from 'vitest';
import { removeProperty } from '../../../../src/core/editing/frontmatter/edit-properties';
import { renameProperty } from '../../../../src/core/editing/frontmatter/edit-properties';
import { applyEdits, type NoteEdits } from '../../../../src/core/editing/frontmatter/text-edit';

function result(text: string, edits: NoteEdits): string {
  return typeof edits === 'string' ? edits : applyEdits(text, edits);
}

describe('another name', () => {
  test.each<[string, string, string]>([
    ['for one value', '---\n会社名前: "青葉" # 一次\nb: 1\n---\n', '---\n会社名: "青葉" # 一次\nb: 1\n---\n'],
    ['for a list', '---\n"会社名前":\n  - a\n---\n', '---\n会社名:\n  - a\n---\n'],
    ['with Windows line endings', '---\r\n会社名前: a\r\n---\r\n', '---\r\n会社名: a\r\n---\r\n'],
    ['for one without a value', '---\n会社名前:\n---\n', '---\n会社名:\n---\n'],
    ['not onto a name that is there', '---\n会社名前: a\n会社名: b\n---\n', 'key-twice'],
    ['not for one that has gone', '---\nb: 1\n---\n', 'changed-since'],
    ['not without properties', 'b: 1\n', 'changed-since'],
    ['not for one in a text', '---\nb: |\n  会社名前: a\n---\n', 'changed-since'],
  ])('%s', (_, before, after) => {
    expect(result(before, renameProperty(before, '会社名前', '会社名'))).toBe(after);
  });
});

describe('taken out', () => {
  test.each<[string, string, string]>([
    ['one value', '---\na: 1\n企業: x # c\nb: 2\n---\n', '---\na: 1\nb: 2\n---\n'],
    ['a list, but not the comment after it', '---\n企業:\n  - x\n# b\nb: 2\n---\n', '---\n# b\nb: 2\n---\n'],
    ['the only property', '---\n企業: x\n---\ntext', '---\n---\ntext'],
    ['with Windows line endings', '---\r\n企業: x\r\nb: 2\r\n---\r\n', '---\r\nb: 2\r\n---\r\n'],
    ['nothing where it is not', '---\nb: 2\n---\n', '---\nb: 2\n---\n'],
    ['not one that is there twice', '---\n企業: x\n企業: y\n---\n', 'key-twice'],
  ])('%s', (_, before, after) => {
    expect(result(before, removeProperty(before, '企業'))).toBe(after);
  });
});
