/** Bundles a TypeScript module in memory and loads it, so that a script needs no build before it runs. */
import { Buffer } from 'node:buffer';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { compactHolidaysForEsbuild } from './build/compact-holidays.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The module as one ES module that needs nothing but Node. */
export async function bundleTypeScript(path) {
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    // Not "node": the packages' ES modules are bundled, which are smaller and start faster than their CommonJS twins.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    // The templates of the messages are texts.
    loader: { '.hbs': 'text' },
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [compactHolidaysForEsbuild()],
  });
  return result.outputFiles[0].text;
}

/** What the module at `path` (from the project's root) exports. */
export async function importTypeScript(path) {
  const code = await bundleTypeScript(path);
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
