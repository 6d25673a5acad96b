import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

function below(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name.replaceAll('\\', '/')}`,
  );
}

const known = ['src', 'tests', 'scripts', 'templates', 'docs'].flatMap(below);
const names = new Set(known.map((path) => basename(path)));

/** The paths and file names that a page names as code; placeholders such as FILE or * stand for any. */
function namedPaths(page: string): string[] {
  const code = [...readFileSync(join(root, page), 'utf8').matchAll(/`([\w./-]+)`/g)].map(
    ([, name = '']) => name,
  );
  return code.filter(
    (name) =>
      /[^/]\.(?:ts|tsx|mjs|md|json|csv|hbs|css)$/.test(name) ||
      /^(?:src|tests|scripts|templates|docs)\//.test(name),
  );
}

/** Kept by npm and Git, or made by the build. */
const elsewhere = new Set([
  'data.json',
  'main.js',
  'styles.css',
  'versions.json',
  'manifest.json',
  'package.json',
  'README.md',
  'tsconfig.json',
]);

function exists(name: string): boolean {
  if (elsewhere.has(name) || existsSync(join(root, name))) return true;
  return name.includes('/') ? known.some((path) => path.endsWith(`/${name}`)) : names.has(name);
}

describe('every file that a page names is there', () => {
  test.each([
    'CONTRIBUTING.md',
    'docs/architecture.md',
    'docs/status-rules.md',
    'docs/promise-rules.md',
    'docs/templates.md',
  ])('%s', (page) => {
    const paths = namedPaths(page);
    expect(paths.filter((name) => !exists(name))).toEqual([]);
  });

  test('there is something to look for', () => {
    expect(namedPaths('CONTRIBUTING.md').length).toBeGreaterThan(30);
  });
});
