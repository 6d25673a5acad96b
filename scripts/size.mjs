/**
 * Prints what the plugin weighs beside its budgets, and fails above one. The budget of main.js is about the download:
 * time at start hardly follows it (`npm run bench -- cold-start`). It is close to what there is today, so that weight
 * is added knowingly. Reading what companies really say, and the persons, stages and quotes of letters, took it from
 * 520 to 680 KB: half of that are tables of words. The ten scenes, with their letters, questions and words in two
 * languages, rounds in one note, the dialogs of what they said and the history of contacts took it to 850 KB; what to say
 * to every answer on the phone, letters by who applied and to whom, statistics, moving an interview and the causes of
 * properties that do not parse took it to 905 KB. A second minifier saved 22 KB; more kinds of slips in what was written
 * and many repairs brought it to 886 KB again. docs/performance.md says what it consists of.
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
  { what: 'main.js minified', bytes: script.length, budget: 940_000 },
  { what: 'main.js gzip', bytes: gzipSync(script).length, budget: 331_000 },
  { what: 'holiday data', bytes: compactHolidays, budget: Math.floor(plainHolidays / 40) },
];

const number = (value) => value.toLocaleString('en').padStart(8);

for (const { what, bytes, budget } of rows) {
  const verdict = bytes > budget ? 'OVER BUDGET' : 'ok';
  console.log(`${what.padEnd(18)}${number(bytes)} bytes   budget ${number(budget)}   ${verdict}`);
}
if (rows.some(({ bytes, budget }) => bytes > budget)) process.exitCode = 1;
