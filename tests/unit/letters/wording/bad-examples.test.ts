import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { badExamples } from './bad-examples';
import { checkPiece } from './checked';

const rows = Object.entries(badExamples).flatMap(([rule, examples]) =>
  examples.map(([text, found, mended]) => [rule, text, found, mended] as const),
);

describe('what is not fine is found where it stands', () => {
  test.each(rows)('%s: %j', (rule, text, found, mended) => {
    const findings = checkPiece(text);
    expect(findings.map((finding) => `${finding.rule}: ${finding.found}`)).toEqual([`${rule}: ${found}`]);
    const { from, to, mend } = findings[0]!;
    expect(mend === undefined ? undefined : applyEdits(text, [{ from, to, insert: mend }])).toBe(mended);
  });

  test.each(rows)('%s: %j, mended, is fine', (_rule, _text, _found, mended) => {
    expect(checkPiece(mended ?? '')).toEqual([]);
  });

  test.each(Object.entries(badExamples))('%s has six examples and more', (_, examples) => {
    expect(examples.length).toBeGreaterThanOrEqual(6);
  });
});
