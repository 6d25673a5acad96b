import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { variableTable } from '../../src/core/language/variable-table';
import { templateHelpers } from '../../src/core/template/template-helpers';

const page = readFileSync(join(import.meta.dirname, '../../docs/templates.md'), 'utf8');

/** The lines, without the spaces that align a table. */
const lines = page.split('\n').map((line) => line.replace(/ +/g, ' '));

test('the page on templates has the row of every variable, and no other', () => {
  const japanese = variableTable('ja');
  const rows = variableTable('en').map(
    ({ name, meaning }, index) => `| \`${name}\` | ${japanese[index]?.label ?? ''} | ${meaning} |`,
  );
  expect(lines.filter((line) => /^\| `[\w.]+` \| [^|]+ \| [^|]+ \|$/.test(line))).toEqual(rows);
});

test('the page on templates names every helper', () => {
  const named = [...page.matchAll(/^- `\{\{(\w+) /gm)].map(([, name]) => name);
  expect(named).toEqual([...templateHelpers.keys()]);
});
