import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { buildSync } from 'esbuild';
import type { Comparison, Work } from './comparison';

type ModuleFunction = (require: (name: string) => unknown, module: object, exports: object) => void;

function nothing(): void {
  // Only there to be called, constructed and extended.
}

/** Stands for all of Obsidian: whatever is asked of it, called or made is the same thing again. */
const host: unknown = new Proxy(nothing, {
  get: (target, property) => (property === 'prototype' ? (target.prototype as unknown) : host),
  apply: () => host,
});

/** Compiling and evaluating a script as Obsidian does at its start. */
function evaluation(code: string): Work {
  let run = 0;
  return {
    calls: 1,
    run() {
      // The changing comment keeps the engine from finding the script compiled already.
      const source = `(function (require, module, exports) {${code}\n})//${run++}`;
      const evaluate = new Script(source).runInThisContext() as ModuleFunction;
      const module = { exports: {} };
      evaluate(() => host, module, module.exports);
      return module.exports;
    },
  };
}

function naiveBundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: ['tests/benchmarks/naive-imports.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}

export const comparisons: readonly Comparison[] = [
  {
    what: 'evaluate main.js / its packages imported naively',
    numerator: evaluation(readFileSync('main.js', 'utf8')),
    denominator: evaluation(naiveBundle()),
    budget: { atMost: 1 / 3 },
  },
];
