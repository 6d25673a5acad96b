/**
 * `npm run mutants -- FOLDER [N]`: changes the code of a folder in one place after the other and runs the unit tests
 * that reach it; a change that no test notices is listed. With N, only the places in every Nth line are
 * tried. A place takes a second or two, so this is no part of the check. A place that is marked "Ran all tests" may
 * be noticed all the same: a test file that already fails while it is loaded counts for nothing here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

const [given = 'src/core', every = '1'] = process.argv.slice(2);
const folder = given.replace(/\/+$/, '');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => `${folder}/${name}`);

/** Each line of a file as a range that Stryker understands. */
function linesOf(file) {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((_, at) => `${file}:${at + 1}-${at + 1}`);
}

const step = Number(every);
const mutate = step === 1 ? files : files.flatMap(linesOf).filter((_, at) => at % step === 0);

await new Stryker({
  mutate,
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/build/mutants-vitest.mjs' },
  concurrency: 1,
  // What runs while a module loads is in reach of every test that loads it; below the base that would be all of them.
  ignoreStatic: folder.includes('core/base'),
  // The words are the message tables' and the recorded texts' business.
  mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral'] },
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false },
  tempDirName: 'coverage/mutants',
}).runMutationTest();
