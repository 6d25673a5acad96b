import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import type { Comparison, TimedWork } from './comparison';

/*
 * A start as the app sees it: every measurement is a process of its own, because an engine that has compiled a bundle
 * before, or runs warm, hides most of what a user waits for.
 */

type Part = 'compile' | 'run';

const start = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'henji-bench-'));
const naive = join(folder, 'naive.js');
writeFileSync(naive, naiveBundle());
process.on('exit', () => {
  rmSync(folder, { recursive: true });
});

/** The packages of the plugin, imported as their readmes say. */
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

/** The parts of one start of a bundle, together. */
export function starting(bundle: string, parts: readonly Part[]): TimedWork {
  return {
    async time() {
      const { stdout } = await start(process.execPath, ['tests/benchmarks/start-once.mjs', bundle]);
      const times = JSON.parse(stdout) as Readonly<Record<Part, number>>;
      return parts.reduce((sum, part) => sum + times[part], 0);
    },
  };
}

function coldStart(parts: readonly Part[]): Pick<Comparison, 'numerator' | 'denominator'> {
  return { numerator: starting('main.js', parts), denominator: starting(naive, parts) };
}

export const comparisons: readonly Comparison[] = [
  {
    what: 'cold start of main.js, compile and run / of its packages imported naively',
    ...coldStart(['compile', 'run']),
    budget: { atMost: 0.85 },
  },
  {
    what: 'cold start, the run alone / of its packages imported naively',
    ...coldStart(['run']),
    budget: { atMost: 0.2 },
  },
];
