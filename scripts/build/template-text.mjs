import { readFile } from 'node:fs/promises';

/** For vite and vitest: a template file is its text, as esbuild's `text` loader makes it. */
export function templateTextForVite() {
  return {
    name: 'template-text',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('.hbs') ? { code: `export default ${JSON.stringify(code)};`, map: null } : undefined,
  };
}

/** A comment alone in its line, which is for those who read the source: rendering takes the line away as well. */
const commentLine = /^\{\{![^{}]*\}\}\r?\n/gm;

/** For esbuild: the same, without the comments. */
export function templateTextForEsbuild() {
  return {
    name: 'template-text',
    setup(build) {
      build.onLoad({ filter: /\.hbs$/ }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(commentLine, ''),
        loader: 'text',
      }));
    },
  };
}
