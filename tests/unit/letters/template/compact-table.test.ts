import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { packTable, tableIn, unpackTable } from '../../../../scripts/build/compact-table.mjs';

const path = createRequire(import.meta.url).resolve('handlebars/dist/cjs/handlebars/compiler/parser.js');
const parser = readFileSync(path, 'utf8');

test('the table of the parser is the same again', () => {
  const table = tableIn(parser);
  expect(table.length).toBeGreaterThan(100);
  expect(unpackTable(packTable(table))).toEqual(table);
  expect(packTable(table).length).toBeLessThan(JSON.stringify(table).length / 2);
});

test.each([
  ['is none', 'const parser = {};'],
  ['is more than numbers', 'table: [{ 1: run() }],\n defaultActions: {}'],
])('a parser whose table %s is refused', (_, text) => {
  expect(() => tableIn(text)).toThrow('was not found');
});
