/**
 * Runs within `npm version X`. Before npm has changed anything, with `--check`: refuses a version or a changelog that
 * can't be released. After it: brings manifest.json, versions.json and CHANGELOG.md to the version of package.json, so
 * that they never disagree, and prints what it changed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { released } from './released.mjs';

const root = new URL('..', import.meta.url);
const names = ['manifest.json', 'versions.json', 'CHANGELOG.md'];
const [manifest, versions, changelog] = await Promise.all(
  names.map((name) => readFile(new URL(name, root), 'utf8')),
);
const version = process.env.npm_new_version ?? '';
try {
  const files = released(version, { manifest, versions, changelog });
  if (!process.argv.includes('--check')) await write(files);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function write(files) {
  await writeFile(new URL('manifest.json', root), files.manifest);
  await writeFile(new URL('versions.json', root), files.versions);
  await writeFile(new URL('CHANGELOG.md', root), files.changelog);
  console.log(`${names.join(', ')} are at ${version}`);
}
