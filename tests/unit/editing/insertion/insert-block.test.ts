import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { applyEdits, placeToSee } from '../../../../src/core/editing/frontmatter/text-edit';
import { insertBlock } from '../../../../src/core/editing/insertion/insert-block';

const block = '```x\nB【未入力】\n```';
const headings = ['問い合わせ', 'Inquiry'] as const;

/** The note after the block was put where `|` is, or into a closed note; the selection is shown by `‹›`. */
function inserted(marked: string, select?: { from: number; to: number }): string {
  const cursor = marked.indexOf('|');
  const text = marked.replace('|', '');
  const plan = insertBlock(text, cursor < 0 ? undefined : cursor, {
    text: block,
    headings: [...headings],
    select,
  });
  const after = applyEdits(text, plan.edits);
  const { from, to } = plan.select ?? { from: 0, to: 0 };
  const chosen = from === to ? '‹›' : `‹${after.slice(from, to)}›`;
  return (after.slice(0, from) + chosen + after.slice(to)).replace(/```x\n.*?\n```/s, (all) =>
    all.includes('‹') ? all : 'BLOCK',
  );
}

describe('what is to be seen then: the beginning', () => {
  const seen = (text: string, cursor: number | undefined, select?: { from: number; to: number }): string => {
    const plan = insertBlock(text, cursor, { text: block, headings: [...headings], select });
    const after = applyEdits(text, plan.edits);
    const at = placeToSee(plan.edits, plan.select ?? { from: 0, to: 0 });
    return after.slice(at).trimStart().split('\n')[0] ?? '';
  };

  test.each([
    ['its beginning', 'a\n\n', 3, '```x'],
    ['in a note that goes on', 'a\n\nb', 2, '```x'],
    ['with a heading of its own', 'a', undefined, '```x'],
    ['in its section', '## 問い合わせ\n\na\n\n## b', undefined, '```x'],
  ])('%s', (_, text, cursor, first) => {
    expect(seen(text, cursor)).toBe(first);
  });

  test('also where something is missing further down', () => {
    expect(seen('a\n\n', 3, { from: 6, to: 11 })).toBe('```x');
  });

  test('the cursor, where nothing came in', () => {
    expect(placeToSee([], { from: 7, to: 7 })).toBe(7);
    expect(placeToSee([{ from: 0, to: 0, insert: '\n' }], { from: 1, to: 1 })).toBe(1);
  });
});

const yaml = '---\n会社: 青葉\n---\n';

describe('at the cursor', () => {
  test.each([
    ['an empty note', '|', 'BLOCK\n‹›'],
    ['a blank line between paragraphs', 'a\n|\nb', 'a\n\nBLOCK\n‹›\nb'],
    ['one of many blank lines', 'a\n\n|\n\nb', 'a\n\nBLOCK\n‹›\nb'],
    ['a blank line with blanks', 'a\n |\nb', 'a\n \n\nBLOCK\n‹›\nb'],
    ['the end of the note', 'a\n\n|', 'a\n\nBLOCK\n‹›'],
    ['the middle of a line', 'a|b\nc', 'ab\nc\n\nBLOCK\n‹›'],
    ['the beginning of a paragraph', '|ab\n\nc', 'ab\n\nBLOCK\n‹›\nc'],
    ['a heading', '# A|\ntext', '# A\n\nBLOCK\n‹›\ntext'],
    ['a list item', '- a\n- b|\n- c\n\nd', '- a\n- b\n- c\n\nBLOCK\n‹›\nd'],
    ['a loose list', '- a|\n\n- b\n\n  more\n\nd', '- a\n\n- b\n\n  more\n\nBLOCK\n‹›\nd'],
    ['a blank line in a loose list', '1. a\n|\n2. b\nd', '1. a\n\n2. b\nd\n\nBLOCK\n‹›'],
    ['a task', '- [ ] a|', '- [ ] a\n\nBLOCK\n‹›'],
    [
      'a table',
      '| a | b |\n| - | - |\n| c§ | d |\nend\n\ne',
      '| a | b |\n| - | - |\n| c | d |\nend\n\nBLOCK\n‹›\ne',
    ],
    ['a callout', '> [!note]\n> a|\n> b\n\nc', '> [!note]\n> a\n> b\n\nBLOCK\n‹›\nc'],
    ['a fence', 'a\n```js\n\n|x\n\n```\nb', 'a\n```js\n\nx\n\n```\nb\n\nBLOCK\n‹›'],
    ['a fence left open in a callout', '> ```\n> x\n\na|\n\nb', '> ```\n> x\n\na\n\nBLOCK\n‹›\nb'],
    ['a fence with a quotation in it', '```\n> ```\n|\n```\n\nb', '```\n> ```\n\n```\n\nBLOCK\n‹›\nb'],
    ['an empty note set in by blanks', '    |', '    \nBLOCK\n‹›'],
    ['a fence of tildes', '~~~\n```\n|\n~~~\n\nb', '~~~\n```\n\n~~~\n\nBLOCK\n‹›\nb'],
    ['a fence in a list', '- ```\n  |x\n\n  y\n  ```\n\nb', '- ```\n  x\n\n  y\n  ```\n\nBLOCK\n‹›\nb'],
    ['a comment of HTML', '<!--\n\n|a\n\n-->\n\nb', '<!--\n\na\n\n-->\n\nBLOCK\n‹›\nb'],
    ['a comment in one line', '<!-- |a -->\n\nb', '<!-- a -->\n\nBLOCK\n‹›\nb'],
    ['a comment', '%%\n\n|a\n\n%%\n\nb', '%%\n\na\n\n%%\n\nBLOCK\n‹›\nb'],
    ['a formula', '$$\n\n|a\n\n$$\n\nb', '$$\n\na\n\n$$\n\nBLOCK\n‹›\nb'],
    ['a fence that never ends', 'a\n\n```js\nx\n|', 'a\n\nBLOCK\n‹›\n```js\nx\n'],
    [
      'the properties: to the section',
      '---\n会社: |青葉\n---\na',
      '---\n会社: 青葉\n---\na\n\n## 問い合わせ\n\nBLOCK\n‹›',
    ],
    ['the first sign of the note: to the section', `|${yaml}a`, `${yaml}a\n\n## 問い合わせ\n\nBLOCK\n‹›`],
    ['behind the properties', `${yaml}|`, `${yaml}\nBLOCK\n‹›`],
    ['properties without a last line break', '---\n会社: 青葉\n---|', '---\n会社: 青葉\n---\n\nBLOCK\n‹›'],
  ])('%s', (_label, marked, expected) => {
    const cursorInTable = marked.includes('§');
    if (!cursorInTable) expect(inserted(marked)).toBe(expected);
    else {
      const text = marked.replace('§', '');
      const plan = insertBlock(text, marked.indexOf('§'), { text: block, headings: [...headings] });
      expect(applyEdits(text, plan.edits)).toBe(expected.replace('BLOCK', block).replace('‹›', ''));
    }
  });

  test('what is to be selected is selected', () => {
    expect(inserted('a\n\n|\n\nb', { from: 6, to: 11 })).toBe('a\n\n```x\nB‹【未入力】›\n```\n\nb');
  });
});

describe('in a note that is not being edited', () => {
  test.each([
    ['an empty note', '', '## 問い合わせ\n\nBLOCK\n‹›'],
    ['only properties', yaml, `${yaml}\n## 問い合わせ\n\nBLOCK\n‹›`],
    ['text', `${yaml}\na\n`, `${yaml}\na\n\n## 問い合わせ\n\nBLOCK\n‹›`],
    ['text without a last line break', 'a', 'a\n\n## 問い合わせ\n\nBLOCK\n‹›'],
    ['text with blank lines at the end', 'a\n\n', 'a\n\n## 問い合わせ\n\nBLOCK\n‹›'],
    ['its section', 'a\n\n## 問い合わせ\n\nb\n\n## c\n', 'a\n\n## 問い合わせ\n\nb\n\nBLOCK\n‹›\n## c\n'],
    ['its section, nothing in it', '## 問い合わせ\n## c\n', '## 問い合わせ\n\nBLOCK\n‹›\n## c\n'],
    [
      'its section with parts',
      '## 問い合わせ\n### 電話\nb\n# c\n',
      '## 問い合わせ\n### 電話\nb\n\nBLOCK\n‹›\n# c\n',
    ],
    ['its section in the other language', '## Inquiry\n\nb\n', '## Inquiry\n\nb\n\nBLOCK\n‹›'],
    [
      'a heading in a fence is none',
      '```\n## 問い合わせ\n```\n',
      '```\n## 問い合わせ\n```\n\n## 問い合わせ\n\nBLOCK\n‹›',
    ],
    ['a fence that never ends', 'a\n\n```\nx\n', 'a\n\n## 問い合わせ\n\nBLOCK\n‹›\n```\nx\n'],
  ])('%s', (_label, text, expected) => {
    expect(inserted(text)).toBe(expected);
  });

  test('lines end as in the note', () => {
    const text = 'a\r\n';
    const plan = insertBlock(text, undefined, {
      text: block,
      headings: [...headings],
      select: { from: 6, to: 11 },
    });
    const after = applyEdits(text, plan.edits);
    expect(after).toBe('a\r\n\r\n## 問い合わせ\r\n\r\n```x\r\nB【未入力】\r\n```\r\n');
    expect(after.slice(plan.select?.from, plan.select?.to)).toBe('【未入力】');
  });
});

const someLine = fc.constantFrom(
  '', '', '', 'text', '# A', '## 問い合わせ', '- a', '  b', '1. c', '> d', '| a | b |', '| - | - |', '```', '```js', '~~~', '    code',
); // prettier-ignore

/** The top-level code blocks that say `B`, by Markdown's own parser. */
function blocksIn(text: string): number {
  const tree = fromMarkdown(text, {
    extensions: [frontmatter(), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown()],
  });
  return tree.children.filter((node) => node.type === 'code' && node.lang === 'x').length;
}

describe('laws', () => {
  const someNote = fc
    .tuple(fc.boolean(), fc.array(someLine, { maxLength: 12 }))
    .map(([hasYaml, lines]) => (hasYaml ? yaml : '') + lines.join('\n'));
  const someCursor = fc.option(fc.nat(80), { nil: undefined });

  test('the block is a block of its own, and nothing else changes', () => {
    fc.assert(
      fc.property(someNote, someCursor, (text, cursor) => {
        const at = cursor === undefined ? undefined : Math.min(cursor, text.length);
        const { edits, select } = insertBlock(text, at, { text: block, headings: [...headings] });
        const after = applyEdits(text, edits);
        expect(blocksIn(after)).toBe(1);
        expect(edits.every(({ from, to }) => from === to)).toBe(true);
        expect(after.startsWith(text.startsWith('---') ? yaml : '')).toBe(true);
        expect(after.slice(0, select?.from)).toMatch(/```\n$/);
      }),
      { numRuns: 500 },
    );
  });
});
