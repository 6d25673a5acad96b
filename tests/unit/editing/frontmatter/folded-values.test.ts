import { parseYAML } from 'confbox';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { setProperties, type PropertyChange } from '../../../../src/core/editing/frontmatter/edit-properties';
import { planWith, safePlan } from '../../../../src/core/editing/frontmatter/note-plan';
import { readFrontMatter } from '../../../../src/core/editing/frontmatter/property-lines';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';

/** The properties after a change, or why it was refused; as a reader has them that wrote none of it. */
function changed(yaml: string, change: PropertyChange): string {
  const text = `---\n${yaml}\n---\n本文\n`;
  const plan = safePlan(text, planWith(text, [change.key], setProperties(text, [change])), parse);
  if ('problem' in plan) return plan.problem;
  const after = applyEdits(text, plan.edits);
  expect(after.endsWith('---\n本文\n')).toBe(true);
  parseYAML(readFrontMatter(after)!.yaml);
  return after.slice(4, -'\n---\n本文\n'.length);
}

describe('a value that another program has folded over several lines', () => {
  test.each([
    ['in double quotes', '結果: "通過の\n  連絡待ち"\n会社: 青葉', '結果: 見送り\n会社: 青葉'],
    ['in single quotes', "結果: '通過の\n  連絡待ち'\n会社: 青葉", '結果: 見送り\n会社: 青葉'],
    ['plain', '結果: 通過の\n  連絡\n  待ち\n# 次\n会社: 青葉', '結果: 見送り\n# 次\n会社: 青葉'],
    ['a block text, as before', '結果: >-\n  通過の\n  連絡待ち\n会社: 青葉', '結果: 見送り\n会社: 青葉'],
  ])('%s is replaced as a whole', (_, before, after) => {
    expect(changed(before, { key: '結果', value: '見送り' })).toBe(after);
  });

  test.each([
    [
      'of which nothing is added to',
      '問い合わせ日: 2026-11-20\n  2026-11-27',
      { key: '問い合わせ日', add: '2026-12-01' },
    ],
    ['a map', '結果: 通過\n  段階: 一次', { key: '結果', value: '見送り' }],
    ['an anchor', '結果: &a 通過の\n  連絡\nb: *a', { key: '結果', value: '見送り' }],
  ])('%s is refused', (_, yaml, change) => {
    expect(changed(yaml, change)).toMatch(/^(?:not-understood|broken-yaml)$/);
  });
});

test('a link beside another day keeps its brackets, in quotes', () => {
  const change = { key: '問い合わせ日', add: '2026-12-01' };
  expect(changed('問い合わせ日: [[2026-11-25]]', change)).toBe(
    '問い合わせ日: ["[[2026-11-25]]", 2026-12-01]',
  );
});
