/**
 * Writes LICENSES-THIRD-PARTY.md: the packages of which something is in main.js, with their licences. With `--check` it
 * writes nothing and fails where the file is not true.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPlugin } from '../esbuild.config.mjs';

const root = new URL('..', import.meta.url);
const target = new URL('LICENSES-THIRD-PARTY.md', root);
/** Its data is in the bundle in a form of our own, so the bundler does not name it. */
const asData = ['@holiday-jp/holiday_jp'];

const { inputs } = await buildPlugin({ outputFolder: join(tmpdir(), 'henji-licences') });
const bundled = Object.keys(inputs).flatMap(
  (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
);
const names = [...new Set([...bundled, ...asData])].sort();

/** The text of a package's licence, as it is beside its code. */
async function licenceText(folder) {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${folder.pathname} has no licence file`);
  return (await readFile(new URL(file, folder), 'utf8')).replaceAll('\r\n', '\n').trim();
}

async function section(name) {
  const folder = new URL(`node_modules/${name}/`, root);
  const { version, license } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
  return `## ${name} ${version} (${license})\n\n\`\`\`text\n${await licenceText(folder)}\n\`\`\`\n`;
}

const sections = await Promise.all(names.map(section));
const text = `# Packages in main.js\n\nWritten by \`npm run licences\`.\n\n${sections.join('\n')}`;

if (!process.argv.includes('--check')) await writeFile(target, text);
else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
  console.error('LICENSES-THIRD-PARTY.md is not what is in main.js; `npm run licences` writes it anew.');
  process.exitCode = 1;
}
