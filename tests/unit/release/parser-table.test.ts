import { expect, it } from 'vitest';
import { decodeTable, encodeTable } from '../../../scripts/build/parser-table.mjs';

it('writes a table by its steps, with the symbols that lead to each', () => {
  expect(encodeTable([{ 1: 3, 5: [2, 46], 14: [2, 46] }, { 3: [3] }])).toBe('3:1 [2,46]:5,14;[3]:3');
});

it('reads the same table again', () => {
  const table = [
    { 1: 3, 5: [2, 46], 14: [2, 46] },
    { 3: [3], 7: 5 },
  ];
  expect(decodeTable(encodeTable(table))).toStrictEqual(table);
});
