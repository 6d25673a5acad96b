// Type-checks every part of the project under its own tsconfig, so that the pure folders see no host globals.
import { spawnSync } from 'node:child_process';

const parts = [
  'src/core',
  '.',
  'scripts/headless',
  'scripts/demo',
  'scripts/letters',
  'tests',
  'tests/benchmarks',
  'tests/workbench',
];

let failed = false;
for (const part of parts) {
  const run = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', part], {
    stdio: 'inherit',
  });
  failed ||= run.status !== 0;
}
process.exitCode = failed ? 1 : 0;
