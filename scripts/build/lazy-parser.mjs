/**
 * Handlebars' parser, evaluated when the first template is read and not at the start of the app, where it took as long
 * as a tenth of everything else. The source imports the parser as any module; only the bundle that ships has it so.
 */
import { deepStrictEqual } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { decodeTable, encodeTable } from './parser-table.mjs';

const PARSER = 'handlebars/dist/cjs/handlebars/compiler/base.js';
const root = fileURLToPath(new URL('../..', import.meta.url));

const source = `
let base;
function loaded() { return base ??= require(${JSON.stringify(PARSER)}); }
export function parse(text) { return loaded().parse(text); }
export const parser = { get lexer() { return loaded().parser.lexer; } };
`;

/** What the parser uses of Handlebars' general utilities, which are mostly about rendering. */
const utilities = `
exports.extend = Object.assign;
exports.indexOf = (list, item) => list.indexOf(item);
`;

/** The generated parser with its table as a string. Throws if that is not the same table. */
async function withShortTable(path) {
  const { table } = createRequire(import.meta.url)(path);
  const text = encodeTable(table);
  deepStrictEqual(decodeTable(text), table);
  const code = await readFile(path, 'utf8');
  const [written] = /(?<=\btable: )\[.*\](?=,$)/m.exec(code);
  return code.replace(written, () => `(${decodeTable})(${JSON.stringify(text)})`);
}

/** For esbuild: the parser's module as `handlebars-parser.d.ts` describes it, after a `require` at first use. */
export function lazyParserForEsbuild() {
  return {
    name: 'lazy-parser',
    setup(build) {
      build.onResolve({ filter: /^handlebars\// }, ({ path, kind }) =>
        path === PARSER && kind === 'import-statement' ? { path, namespace: 'lazy-parser' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'lazy-parser' }, () => ({
        contents: source,
        resolveDir: root,
      }));
      build.onLoad({ filter: /[\\/]handlebars[\\/]dist[\\/]cjs[\\/]handlebars[\\/]utils\.js$/ }, () => ({
        contents: utilities,
      }));
      build.onLoad({ filter: /[\\/]handlebars[\\/]compiler[\\/]parser\.js$/ }, async ({ path }) => ({
        contents: await withShortTable(path),
      }));
    },
  };
}
