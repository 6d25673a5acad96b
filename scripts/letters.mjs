/** `npm run letters -- OUT`: every letter, one a page, for someone who reads them aloud. */
import { isAbsolute, join } from 'node:path';
import process from 'node:process';
import { importTypeScript } from './run-typescript.mjs';

const [out] = process.argv.slice(2);
if (!out) {
  console.error('npm run letters -- OUT, a folder in which letters.md and letters.html are written');
  process.exitCode = 2;
} else {
  const { writeLetterPages } = await importTypeScript('scripts/letters/letter-pages.ts');
  // npm starts scripts in the project's folder; a relative OUT is meant from where npm was called.
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  const from = script === 'letters' && calledFrom ? calledFrom : process.cwd();
  console.log(writeLetterPages(isAbsolute(out) ? out : join(from, out)));
}
