import { expect, test } from 'vitest';
import { lazy } from '../../../../src/core/base/text/lazy';

test.each([[['a']], [undefined]])('%j is made at the first call, and once', (value) => {
  let calls = 0;
  const table = lazy(() => {
    calls += 1;
    return value;
  });
  expect(calls).toBe(0);
  expect(table()).toBe(value);
  expect(table()).toBe(value);
  expect(calls).toBe(1);
});
