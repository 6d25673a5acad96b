import { expect, test } from 'vitest';
import { counted } from '../../../../../src/core/base/language/en/counted';

test.each([
  [0, '0 business days'],
  [1, '1 business day'],
  [2, '2 business days'],
  [21, '21 business days'],
])('%i', (count, expected) => {
  expect(counted(count, 'business day')).toBe(expected);
});
