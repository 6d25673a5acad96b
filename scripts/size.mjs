/**
 * Prints what the plugin weighs against its budgets: the weight of main.js is time at start-up. Where a budget is not
 * reached a ceiling stands beside it, close to what there is today, so that weight is added knowingly or not at all;
 * above the ceiling, or above a budget without one, the check fails.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import esbuild from 'esbuild';
import { compactHolidaysForEsbuild } from './build/compact-holidays.mjs';
import { buildPlugin } from '../esbuild.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bytes of the minified bundle of one line of code. */
async function bundledBytes(contents, plugins = []) {
  const result = await esbuild.build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    plugins,
  });
  return result.outputFiles[0].contents.length;
}

await buildPlugin();
const script = await readFile(new URL('../main.js', import.meta.url));
const plainHolidays = await bundledBytes("export { holidays } from '@holiday-jp/holiday_jp'");
const compactHolidays = await bundledBytes("export * from './src/core/base/calendar/holiday-table'", [
  compactHolidaysForEsbuild(),
]);

const rows = [
  { what: 'main.js minified', bytes: script.length, budget: 100_000, ceiling: 507_000 },
  { what: 'main.js gzip', bytes: gzipSync(script).length, budget: 35_000, ceiling: 180_000 },
  { what: 'holiday data', bytes: compactHolidays, budget: Math.floor(plainHolidays / 40) },
];

const number = (value) => value.toLocaleString('en').padStart(8);

for (const { what, bytes, budget, ceiling } of rows) {
  const over = bytes > budget ? `${Math.round((bytes / budget - 1) * 100)} % over` : 'ok';
  const limit = ceiling === undefined ? '' : `   ceiling ${number(ceiling)}`;
  console.log(`${what.padEnd(18)}${number(bytes)} bytes   budget ${number(budget)}${limit}   ${over}`);
}
if (rows.some(({ bytes, budget, ceiling = budget }) => bytes > ceiling)) process.exitCode = 1;
