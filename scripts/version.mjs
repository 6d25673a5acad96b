/**
 * Runs within `npm version X`: brings manifest.json, versions.json and CHANGELOG.md to the version that package.json
 * has by then, so that the three never disagree. Prints what it changed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { released } from './released.mjs';

const root = new URL('..', import.meta.url);
const names = ['package.json', 'manifest.json', 'versions.json', 'CHANGELOG.md'];
const [packageText, manifest, versions, changelog] = await Promise.all(
  names.map((name) => readFile(new URL(name, root), 'utf8')),
);
const files = released(JSON.parse(packageText).version, { manifest, versions, changelog });
await writeFile(new URL('manifest.json', root), files.manifest);
await writeFile(new URL('versions.json', root), files.versions);
await writeFile(new URL('CHANGELOG.md', root), files.changelog);
console.log(`manifest.json, versions.json and CHANGELOG.md are at ${JSON.parse(packageText).version}`);
