import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeHolidays, encodeHolidays } from '../../../../scripts/build/holiday-code.mjs';
import { holidayTableSource } from '../../../../scripts/build/compact-holidays.mjs';

const someRows = fc
  .uniqueArray(
    fc.record({
      day: fc.nat(40_000),
      name: fc.constantFrom('元日', '海の日', '休日'),
      substitute: fc.boolean(),
    }),
    {
      selector: (row) => row.day,
    },
  )
  .map((rows) => rows.sort((a, b) => a.day - b.day));

test('law: decoding undoes encoding, over gaps of any length', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const code = encodeHolidays(rows);
      expect(decodeHolidays(code.names, code.rows)).toEqual(rows);
    }),
  );
});

test('the same package gives the same table', () => {
  expect(holidayTableSource()).toBe(holidayTableSource());
});

test('more names than the code has letters for are refused', () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({
    day: index,
    name: `${index}の日`,
    substitute: false,
  }));
  expect(() => encodeHolidays(rows)).toThrow('Too many holiday names');
});
