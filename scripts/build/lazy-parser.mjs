/**
 * Handlebars' parser, evaluated when the first template is read and not at the start of the app, where it took as long
 * as a tenth of everything else. The source imports the parser as any module; only the bundle that ships has it so.
 */
import { fileURLToPath } from 'node:url';

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
    },
  };
}
