import { expect, test } from 'vitest';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { insertionPlan } from '../../../../src/core/letters/messages/message-plan';

const block = { text: 'BLOCK', gaps: [], purpose: 'dates' } as unknown as Parameters<typeof insertionPlan>[2];
/** The note after a letter was put in where `|` is. */
function inserted(marked: string): string {
  const text = marked.replace('|', '');
  return applyEdits(text, insertionPlan(text, marked.indexOf('|'), block, 'ja').edits);
}

test.each([
  ['the end of the note', 'a\n\n## 連絡の記録\n\n- b\n- c\n\n|'],
  ['the last line', 'a\n\n## 連絡の記録\n\n- b\n- c|\n'],
  ['between its lines', 'a\n\n## 連絡の記録\n\n- b\n|- c\n'],
  ['the record in the other language', 'a\n\n## Contact log\n\n- b\n- c|\n'],
  ['an empty record', 'a\n\n## 連絡の記録|\n'],
])('a letter never comes into the list of contacts: %s', (_, marked) => {
  const text = marked.replace('|', '');
  expect(inserted(marked)).toBe(text.replace('a\n\n', 'a\n\n## 会社への連絡\n\nBLOCK\n\n'));
});

test('but into the section of the letters, where there is one', () => {
  expect(inserted('## 会社への連絡\n\na\n\n## 連絡の記録\n\n- b\n|')).toBe(
    '## 会社への連絡\n\na\n\nBLOCK\n\n## 連絡の記録\n\n- b\n',
  );
});

test.each([
  ['above the record', 'a\n|\n## 連絡の記録\n\n- b\n', 'a\n\nBLOCK\n\n## 連絡の記録\n\n- b\n'],
  [
    'in the section behind it',
    '## 連絡の記録\n\n- b\n\n## c\n\n|',
    '## 連絡の記録\n\n- b\n\n## c\n\nBLOCK\n',
  ],
])('elsewhere it stays where the cursor is: %s', (_, marked, expected) => {
  expect(inserted(marked)).toBe(expected);
});

test('without a cursor its section is made above the record, whatever the section of the other letters', () => {
  const note = '## メモ\n\n## 問い合わせ\n\na\n\n## 連絡の記録\n\n- b\n';
  expect(applyEdits(note, insertionPlan(note, undefined, block, 'ja').edits)).toBe(
    note.replace('## 連絡', '## 会社への連絡\n\nBLOCK\n\n## 連絡'),
  );
});
