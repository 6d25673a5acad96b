/**
 * The public holidays of @holiday-jp/holiday_jp as a table of some 3 KB instead of 175 KB.
 *
 * `src/core/base/calendar/holiday-table.d.ts` says what the module contains; these plugins make its code out of the
 * package whenever something is bundled or tested, and refuse to if one row came out differently.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageExports from '@holiday-jp/holiday_jp';
import { decodeHolidays, encodeHolidays } from './holiday-code.mjs';

const TABLE_MODULE = fileURLToPath(new URL('../../src/core/base/calendar/holiday-table', import.meta.url));
const MS_PER_DAY = 86_400_000;
const SUBSTITUTE = / 振替休日$/u;

/** The package's holidays in order of date: `{ day, name, substitute }`, the name without 「 振替休日」. */
function packageRows() {
  return Object.entries(packageExports.holidays)
    .map(([date, { name }]) => ({
      day: Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY,
      name: name.replace(SUBSTITUTE, ''),
      substitute: SUBSTITUTE.test(name),
    }))
    .sort((a, b) => a.day - b.day);
}

/** Throws unless decoding gives back every row of the package and no other. */
function verify(decoded, rows) {
  const differing = rows.findIndex((row, index) => JSON.stringify(row) !== JSON.stringify(decoded[index]));
  if (decoded.length !== rows.length || differing >= 0) {
    throw new Error(`The compact holidays differ from the package at row ${differing} of ${rows.length}.`);
  }
}

/** The code of the table module, the same for the same package. */
export function holidayTableSource() {
  const rows = packageRows();
  const code = encodeHolidays(rows);
  verify(decodeHolidays(code.names, code.rows), rows);
  return [
    decodeHolidays.toString(),
    `export const holidayRows = () => decodeHolidays(${JSON.stringify(code.names)}, ${JSON.stringify(code.rows)});`,
  ].join('\n');
}

function isTableModule(specifier, folder) {
  return resolve(folder, specifier) === TABLE_MODULE;
}

/** For esbuild: the plugin, the headless command, the benchmarks. */
export function compactHolidaysForEsbuild() {
  return {
    name: 'compact-holidays',
    setup(build) {
      build.onResolve({ filter: /\/holiday-table$/ }, ({ path, resolveDir }) =>
        isTableModule(path, resolveDir)
          ? { path: 'holiday-table', namespace: 'compact-holidays' }
          : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'compact-holidays' }, () => ({
        contents: holidayTableSource(),
      }));
    },
  };
}

/** For vite and vitest. */
export function compactHolidaysForVite() {
  const id = '\0holiday-table';
  return {
    name: 'compact-holidays',
    enforce: 'pre',
    resolveId: (specifier, importer) =>
      importer && isTableModule(specifier, dirname(importer)) ? id : undefined,
    load: (loaded) => (loaded === id ? holidayTableSource() : undefined),
  };
}
