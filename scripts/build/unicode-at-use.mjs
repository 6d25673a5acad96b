/**
 * `/\p{Script=Han}/u` as `new RegExp("\\p{Script=Han}", "u")`. An engine checks every literal when it compiles the
 * script, used or not, and for one with the flag `u` it loads and asks the tables of Unicode: for fifty literals a tenth
 * of the time the app needs to start. What is made from a string is checked when it is first made.
 */
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** What may be such a literal; only files in which this is found are parsed. */
const mayBeLiteral = /\/[dgimsy]*u[dgimsy]*\b/;

/** The code with its literals of that kind as calls. Each call makes an expression of its own, just as a literal does. */
export function unicodeAtUse(code, path) {
  if (!mayBeLiteral.test(code)) return code;
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest);
  const literals = [];
  (function find(node) {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) literals.push(node);
    ts.forEachChild(node, find);
  })(file);
  let result = '';
  let at = 0;
  for (const literal of literals) {
    const end = literal.text.lastIndexOf('/');
    const [pattern, flags] = [literal.text.slice(1, end), literal.text.slice(end + 1)];
    if (!flags.includes('u')) continue;
    result += code.slice(at, literal.end - literal.text.length);
    result += `new RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`;
    at = literal.end;
  }
  return result + code.slice(at);
}

/** For esbuild; in tests the literals stay as they are. */
export function unicodeAtUseForEsbuild() {
  return {
    name: 'unicode-at-use',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, async ({ path }) => ({
        contents: unicodeAtUse(await readFile(path, 'utf8'), path),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      }));
    },
  };
}
