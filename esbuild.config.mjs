/** Builds what Obsidian loads: main.js and styles.css. With `--watch` it builds again at every change. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { compactHolidaysForEsbuild } from './scripts/build/compact-holidays.mjs';
import { compactTableForEsbuild } from './scripts/build/compact-table.mjs';
import { refuseForbiddenCode } from './scripts/build/forbidden-code.mjs';
import { lazyParserForEsbuild } from './scripts/build/lazy-parser.mjs';
import { templateTextForEsbuild } from './scripts/build/template-text.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const styleSheet = join(root, 'src/styles/index.css');
const banner =
  '/* Henji. This file is bundled by `npm run build`; the readable source is src/ in its repository, the licences of what it contains are in LICENSES-THIRD-PARTY.md, there and beside it in the release. */';

/** What Obsidian hands to a plugin. Nothing of Node is among it: on a phone there is no Node, so importing it must fail. */
const providedByObsidian = ['obsidian', 'electron', '@codemirror/*', '@lezer/*'];

/** @param {string} outputFolder @returns {import('esbuild').BuildOptions} */
function scriptOptions(outputFolder) {
  return {
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outfile: join(outputFolder, 'main.js'),
    bundle: true,
    minify: true,
    metafile: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    external: providedByObsidian,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    banner: { js: banner },
    plugins: [
      compactHolidaysForEsbuild(),
      compactTableForEsbuild(),
      lazyParserForEsbuild(),
      templateTextForEsbuild(),
      refuseForbiddenCode(),
    ],
    logLevel: 'warning',
  };
}

/** @param {string} outputFolder @returns {import('esbuild').BuildOptions} */
function styleOptions(outputFolder) {
  const input = existsSync(styleSheet)
    ? { entryPoints: [styleSheet] }
    : { stdin: { contents: '', loader: /** @type {const} */ ('css') } };
  return {
    ...input,
    absWorkingDir: root,
    outfile: join(outputFolder, 'styles.css'),
    bundle: true,
    minify: true,
    charset: 'utf8',
    banner: { css: banner },
    logLevel: 'warning',
  };
}

/**
 * Writes main.js and styles.css and returns esbuild's metafile of main.js.
 *
 * @param {{ outputFolder?: string }} [options] where to write; the project's root if not given
 */
export async function buildPlugin({ outputFolder = root } = {}) {
  const [script] = await Promise.all([
    esbuild.build(scriptOptions(outputFolder)),
    esbuild.build(styleOptions(outputFolder)),
  ]);
  return script.metafile;
}

async function watchPlugin() {
  for (const options of [scriptOptions(root), styleOptions(root)]) {
    const context = await esbuild.context({ ...options, logLevel: 'info' });
    await context.watch();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await (process.argv.includes('--watch') ? watchPlugin() : buildPlugin());
}
