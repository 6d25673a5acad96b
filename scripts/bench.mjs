/** Runs tests/benchmarks/*.bench.ts against their budgets; names as arguments (`npm run bench -- load`) run only those. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { compactHolidaysForEsbuild } from './build/compact-holidays.mjs';
import { unicodeAtUseForEsbuild } from './build/unicode-at-use.mjs';
import { buildPlugin } from '../esbuild.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}node_modules/.cache/henji/benchmarks.mjs`;
process.chdir(root);

/** Scripts find the project from where they are, so they are not bundled. */
const scriptsStayWhereTheyAre = {
  name: 'scripts-stay-where-they-are',
  setup({ onResolve }) {
    onResolve({ filter: /\/scripts\/[^/]+\.mjs$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(join(resolveDir, path)).href,
      external: true,
    }));
  },
};

const wanted = process.argv.slice(2);
const files = readdirSync('tests/benchmarks')
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace('.bench.ts', '')));

const entry = [
  "import { runComparisons } from './run';",
  ...files.map((file, index) => `import { comparisons as list${index} } from './${file}';`),
  `export const allHold = await runComparisons([${files.map((_, index) => `...list${index}`).join(', ')}]);`,
].join('\n');

await buildPlugin();
mkdirSync(`${root}node_modules/.cache/henji`, { recursive: true });
await esbuild.build({
  stdin: { contents: entry, resolveDir: `${root}tests/benchmarks`, loader: 'ts' },
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.hbs': 'text' },
  plugins: [compactHolidaysForEsbuild(), unicodeAtUseForEsbuild(), scriptsStayWhereTheyAre],
  logLevel: 'warning',
});
const { allHold } = await import(outfile);
if (!allHold) process.exitCode = 1;
