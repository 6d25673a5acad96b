import { expect, test } from 'vitest';
import { fields } from '../../../../src/core/base/properties/accepted-names';
import type { Field } from '../../../../src/core/base/properties/fields';
import { looksLikeInterview } from '../../../../src/core/reading/interview/interview-notes';

/** What only notes of interviews say. */
const telling: readonly Field[] = [
  'promised',
  'promised-on',
  'stage',
  'pass-only',
  'inquired',
  'selecting',
  'replied',
];

test.each(fields)('a company or a day with %s', (field) => {
  const isTelling = telling.includes(field);
  expect(looksLikeInterview(new Set(['company', field]))).toBe(isTelling || field === 'date');
  expect(looksLikeInterview(new Set(['date', field]))).toBe(isTelling || field === 'company');
  expect(looksLikeInterview(new Set([field]))).toBe(false);
});

test('neither a company nor a day is no interview', () => {
  expect(looksLikeInterview(new Set(fields.filter((field) => field !== 'company' && field !== 'date')))).toBe(
    false,
  );
  expect(looksLikeInterview(new Set())).toBe(false);
});
