import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NotePlan } from '../../../../src/core/editing/frontmatter/note-plan';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import {
  goToWorksheet,
  insertAnother,
  insertWorksheet,
} from '../../../../src/core/letters/worksheets/insert-worksheet';
import { worksheet } from './filled';

const body = '### 質問\n\n- 答え：\n- 次は：';
const whole = `## 振り返り\n\n${body}`;
const sheet = { title: '振り返り', text: whole, body };

/** The note after a plan, with `|` at the cursor or `[ ]` around the selection. */
function after(text: string, plan: NotePlan | undefined): string {
  if (!plan) return 'there already';
  const changed = applyEdits(text, plan.edits);
  const { from, to } = plan.select ?? { from: 0, to: 0 };
  const selected = from === to ? '|' : `[${changed.slice(from, to)}]`;
  return changed.slice(0, from) + selected + changed.slice(to);
}
const marked = whole.replace('答え：', '答え：|');

describe('a sheet goes to the end of a note that has none', () => {
  test.each([
    ['an empty note', '', `${marked}\n`],
    ['a note that ends with its line', '# メモ\n', `# メモ\n\n${marked}\n`],
    ['a note that ends in the middle of a line', 'メモ', `メモ\n\n${marked}\n`],
    ['a note that ends with blank lines', 'メモ\n\n\n', `メモ\n\n\n${marked}\n`],
    ['a note of properties alone', '---\n会社: 青葉\n---\n', `---\n会社: 青葉\n---\n\n${marked}\n`],
    ['a mark of the byte order', '\uFEFF# メモ\n', `\uFEFF# メモ\n\n${marked}\n`],
    ['Windows lines', '# メモ\r\n', `# メモ\n\n${marked}\n`.replaceAll('\n', '\r\n')],
  ])('%s', (_, text, expected) => {
    expect(after(text, insertWorksheet(text, sheet))).toBe(expected);
  });
});

describe('a heading that stands there', () => {
  test.each([
    ['with nothing below', '## 振り返り\n', `${marked}\n`],
    ['with nothing below, at the very end', '## 振り返り', `${marked}\n`],
    ['before another', '## 振り返り\n\n## 次\n文', `${marked}\n\n## 次\n文`],
    ['close before another', '## 振り返り\n## 次\n', `${marked}\n\n## 次\n`],
    ['of another level, which stays', '# 振り返り\n', `${marked.replace('##', '#')}\n`],
    ['with signs behind it, which stay', '## 振り返り ##\n', `${marked.replace('返り', '返り ##')}\n`],
    ['with something below', '## 振り返り\n\nよかった\n', 'there already'],
    ['with a heading below that belongs to it', '## 振り返り\n### 質問\n', 'there already'],
    ['twice, once empty', '## 振り返り\n文\n## 振り返り\n', 'there already'],
    ['with a code block below', '## 振り返り\n```\nあ\n```\n', 'there already'],
    ['twice, both empty', '## 振り返り\n## 振り返り\n', `${marked}\n\n## 振り返り\n`],
    ['in a code block', '```\n## 振り返り\n```\n', `\`\`\`\n## 振り返り\n\`\`\`\n\n${marked}\n`],
    [
      'in a code block with more marks',
      '~~~~md\n~~~\n## 振り返り\n~~~~\n',
      `~~~~md\n~~~\n## 振り返り\n~~~~\n\n${marked}\n`,
    ],
    [
      'as a comment in the properties',
      '---\n## 振り返り\na: 1\n---\n',
      `---\n## 振り返り\na: 1\n---\n\n${marked}\n`,
    ],
    ['that only begins alike', '## 振り返りの前に\n', `## 振り返りの前に\n\n${marked}\n`],
  ])('%s', (_, text, expected) => {
    expect(after(text, insertWorksheet(text, sheet))).toBe(expected);
  });
});

test('a code block that nobody closes stays behind the sheet', () => {
  expect(after('メモ\n\n```\nあ\n', insertWorksheet('メモ\n\n```\nあ\n', sheet))).toBe(
    `メモ\n\n${marked}\n\n\`\`\`\nあ\n`,
  );
});

test('another one stands behind those that are there', () => {
  const text = '## 振り返り\n\nよかった\n\n## 次\n';
  expect(after(text, insertAnother(text, sheet))).toBe(`## 振り返り\n\nよかった\n\n${marked}\n\n## 次\n`);
});

describe('going to a sheet', () => {
  test.each([
    [
      'to the first label with nothing behind it',
      '## 振り返り\n- 答え：あ\n- 次は：\n',
      '## 振り返り\n- 答え：あ\n- 次は：|\n',
    ],
    [
      'to its heading when all is filled',
      'メモ\n## 振り返り\n- 答え：あ\n',
      'メモ\n|## 振り返り\n- 答え：あ\n',
    ],
    ['not beyond its end', '## 振り返り\n文\n## 次\n- 次は：\n', '|## 振り返り\n文\n## 次\n- 次は：\n'],
  ])('%s', (_, text, expected) => {
    expect(after(text, goToWorksheet(text, sheet))).toBe(expected);
  });
});

test.each([
  [
    'a missing value before the first label',
    '名前：【未入力: 氏名】\n- 次は：',
    '名前：[【未入力: 氏名】]\n- 次は：',
  ],
  ['a label before the missing value', '- 次は：\n【未入力: 氏名】', '- 次は：|\n【未入力: 氏名】'],
  ['an empty item', '- あ\n-\n- い', '- あ\n-|\n- い'],
  ['no place to write: behind it', '- [ ] あ', '- [ ] あ|'],
])('selects %s', (_, places, expected) => {
  const plan = insertWorksheet('', { title: 'あ', text: `# あ\n\n${places}`, body: places });
  expect(after('', plan)).toBe(`# あ\n\n${expected}\n`);
});

describe('a template of the user', () => {
  test('with a heading of its own keeps it', () => {
    const own = worksheet('review-sheet', { template: '# 反省会\n\nよかったこと\n' });
    expect(own).toEqual({ title: '反省会', text: '# 反省会\n\nよかったこと', body: 'よかったこと' });
  });

  test('without one gets that of the built-in sheet', () => {
    const own = worksheet('motivation', { template: '{{profile.name}}の志望動機\r\n' });
    const body = '【未入力: 氏名】の志望動機';
    expect(own).toEqual({ title: '志望動機', text: `## 志望動機\n\n${body}`, body });
  });
});

describe('laws', () => {
  const line = fc.constantFrom('# あ', '## 振り返り', '### い', '文', '', '```', '~~~', '- 次は：', '> 引用');
  const note = fc
    .tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
    .map(([lines, ending]) => lines.join(ending));

  test('nothing that was there goes', () => {
    fc.assert(
      fc.property(note, (text) => {
        for (const { from, to } of insertWorksheet(text, sheet)?.edits ?? []) expect(from).toBe(to);
      }),
    );
  });

  test('a sheet that was put in is not put in again', () => {
    fc.assert(
      fc.property(note, (text) => {
        const changed = applyEdits(text, insertWorksheet(text, sheet)?.edits ?? []);
        expect(insertWorksheet(changed, sheet)).toBeUndefined();
      }),
    );
  });

  test('lines end as in the note', () => {
    fc.assert(
      fc.property(note, (text) => {
        fc.pre(text.includes('\n'));
        const changed = applyEdits(text, insertAnother(text, sheet).edits);
        expect(/(?:^|[^\r])\n/.test(changed)).toBe(!text.includes('\r\n'));
      }),
    );
  });
});
