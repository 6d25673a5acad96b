/** `npm run -s pending -- VAULT …`: what to do today about the replies of a vault. */
import { importTypeScript } from './run-typescript.mjs';

const { run } = await importTypeScript('scripts/headless/pending.ts');

// npm starts scripts in the project's folder; a relative VAULT is meant from where npm was called.
const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
if (script === 'pending' && calledFrom) process.chdir(calledFrom);

run(process.argv.slice(2));
