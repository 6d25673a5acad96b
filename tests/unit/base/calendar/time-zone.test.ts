import { expect, test } from 'vitest';

test('the tests run in the time zone they were asked to run in', () => {
  const instant = new Date(Date.UTC(2026, 6, 1, 12));
  expect(instant.toLocaleString('en')).toBe(instant.toLocaleString('en', { timeZone: process.env['TZ'] }));
});
