import { describe, expect, test } from 'vitest';
import { templateLimits } from '../../../../src/core/letters/template/check-bounds';
import { fill } from './filled';
import { hostileTemplates } from './hostile-templates';

describe('hostile templates end, with a name for what was wrong', () => {
  test.each(hostileTemplates.map((hostile) => [hostile.what, hostile] as const))(
    '%s',
    (_, { text, data, ends }) => {
      const result = fill(text, data);
      expect('problem' in result ? result.problem.code : undefined).toBe(ends);
      if (!('problem' in result)) expect(result.text.length).toBeLessThanOrEqual(templateLimits.output);
    },
  );
});

test('a template reads no more values than it has steps', () => {
  let read = 0;
  const counting = {
    list: new Array<number>(500_000).fill(0),
    get value() {
      read += 1;
      return 1;
    },
  };
  expect(fill('{{#each list}}{{../value}}{{/each}}', counting)).toHaveProperty(
    'problem.code',
    'too-much-work',
  );
  expect(read).toBeGreaterThan(templateLimits.steps / 4);
  expect(read).toBeLessThanOrEqual(templateLimits.steps);
});

test('the limits themselves are allowed', () => {
  const { length, depth } = templateLimits;
  expect(fill('あ'.repeat(length))).toHaveProperty('text.length', length);
  expect(fill('あ'.repeat(length + 1))).toHaveProperty('problem.code', 'too-long');
  expect(fill('{{#if a}}'.repeat(depth) + '{{/if}}'.repeat(depth))).toHaveProperty('text', '');
  expect(fill('{{#if a}}'.repeat(depth + 1) + '{{/if}}'.repeat(depth + 1))).toHaveProperty(
    'problem.code',
    'too-deep',
  );
  const nested = (times: number): string => `{{#if ${'(x '.repeat(times)}${')'.repeat(times)}}}{{/if}}`;
  expect(fill(nested(depth))).not.toHaveProperty('problem.code', 'too-deep');
  expect(fill(nested(depth + 1))).toHaveProperty('problem.code', 'too-deep');
  // A bracket in a text is no bracket.
  expect(fill(`{{today "${'('.repeat(depth + 1)}"}}`)).not.toHaveProperty('problem.code', 'too-deep');
});
