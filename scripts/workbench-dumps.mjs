// Holds the workbench's metadata cache against a folder of caches dumped from the real app (one JSON file a note).
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { importTypeScript } from './run-typescript.mjs';

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: node scripts/workbench-dumps.mjs FOLDER [--verbose]');
  process.exit(2);
}

const { parseNote } = await importTypeScript('tests/workbench/obsidian/cache/parse-note.ts');
const { parseFrontMatterTags, getAllTags } = await importTypeScript(
  'tests/workbench/obsidian/cache/front-matter.ts',
);

const plain = (value) => JSON.parse(JSON.stringify(value ?? null));

function differences(dump) {
  const own = plain(parseNote(dump.fileContents));
  const expected = dump.cachedMetadata;
  const keys = [...new Set([...Object.keys(own), ...Object.keys(expected)])];
  const wrong = keys.filter((key) => !isDeepStrictEqual(own[key], expected[key]));
  if (!isDeepStrictEqual(plain(getAllTags(expected)), dump.getAllTags)) wrong.push('getAllTags');
  const tags = plain(parseFrontMatterTags(expected.frontmatter ?? null));
  if (!isDeepStrictEqual(tags, dump.parseFrontMatterTags)) wrong.push('parseFrontMatterTags');
  return wrong.map((key) => ({ key, own: own[key], expected: expected[key] ?? dump[key] }));
}

let identical = 0;
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
for (const name of names) {
  const wrong = differences(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
  if (wrong.length === 0) identical += 1;
  else console.log(`${name}: ${wrong.map(({ key }) => key).join(', ')}`);
  if (options.includes('--verbose')) for (const each of wrong) console.log(JSON.stringify(each));
}
console.log(`${identical} of ${names.length} identical`);
