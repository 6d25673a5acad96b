import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
}

function text(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function imports(path: string): string[] {
  return [...text(path).matchAll(/^(?:import|export)[^'"]*?from '([^']+)'/gms)].map(
    (match) => match[1] ?? '',
  );
}

function json(path: string): Record<string, unknown> {
  return JSON.parse(text(path)) as Record<string, unknown>;
}

describe('import directions', () => {
  const core = filesBelow('src/core');

  test.each(core)('%s imports only the core and pure packages', (path) => {
    const outside = imports(path).filter((name) => !/^\.{1,2}\//.test(name));
    expect(
      outside.filter(
        (name) =>
          !/^(?:date-fns|@date-fns\/utc|@holiday-jp\/|henji:|handlebars\/|get-east-asian-width|yaml)/.test(
            name,
          ),
      ),
    ).toEqual([]);
    const depth = path.split('/').length - 'src/core'.split('/').length - 1;
    const leaving = imports(path).filter(
      (name) => (name.match(/\.\.\//g) ?? []).length > depth && !name.includes('/templates/'),
    );
    expect(leaving).toEqual([]);
  });

  test('there is a core to look at', () => {
    expect(core.length).toBeGreaterThan(50);
  });
});

describe('import cycles', () => {
  const modules = [...filesBelow('src/core'), ...filesBelow('src/plugin'), 'src/main.ts'];

  /** The modules whose code a module runs; types are gone by then. */
  function needs(path: string): string[] {
    const specifiers = text(path).matchAll(/^(?:import|export)\s(?!type\b)([^'"]*?)from '(\.[^']+)'/gms);
    return [...specifiers].flatMap(([, names = '', specifier = '']) => {
      const onlyTypes = /^\{(?:\s*type [^,}]+,?)+\s*\}\s*$/.test(names);
      const target = join(path, '..', specifier).replaceAll('\\', '/');
      return onlyTypes ? [] : modules.filter((module) => module.replace(/\.tsx?$/, '') === target);
    });
  }

  /** The first way from a module back to itself. */
  function cycleFrom(start: string): string[] | undefined {
    const seen = new Set<string>();
    const ways = [[start]];
    for (let way = ways.pop(); way; way = ways.pop()) {
      for (const next of graph.get(way.at(-1) ?? '') ?? []) {
        if (next === start) return [...way, next];
        if (!seen.has(next)) ways.push([...way, next]);
        seen.add(next);
      }
    }
    return undefined;
  }

  const graph = new Map(modules.map((path) => [path, needs(path)]));

  test('there are none', () => {
    expect([...graph.values()].flat().length).toBeGreaterThan(500);
    expect(modules.flatMap((path) => cycleFrom(path) ?? [])).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  const tables = text('docs/architecture.md');
  const folders = readdirSync(join(root, 'src/core'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );

  test.each(folders.map(({ name }) => name))('says what lives in src/core/%s', (name) => {
    expect(tables).toContain(`\`${name}\``);
  });
});

describe('one truth for the release', () => {
  const manifest = json('manifest.json');

  test('manifest, package and versions agree', () => {
    expect(json('package.json')['version']).toBe(manifest['version']);
    expect(json('versions.json')[String(manifest['version'])]).toBe(manifest['minAppVersion']);
  });

  test('the manifest keeps the rules of the house', () => {
    expect(manifest).toMatchObject({
      id: 'henji',
      name: 'Henji',
      minAppVersion: '1.13.0',
      isDesktopOnly: false,
    });
    expect(manifest['description']).toMatch(/^[A-Z][ -~]{10,248}\.$/);
  });
});

describe('words a user sees', () => {
  test.each(filesBelow('src/plugin'))('%s has no Japanese of its own', (path) => {
    const code = text(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code.match(/[ぁ-んァ-ヶ一-龠]+/g) ?? []).toEqual([]);
  });
});
