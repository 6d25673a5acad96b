import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
}

function foldersIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
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
        (name) => !/^(?:date-fns|@date-fns\/utc|@holiday-jp\/|henji:|handlebars\/|yaml)/.test(name),
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

/** The wings of `src/core`, lowest first; the wings of one line do not know each other. In each, its folders, lowest first. */
const house: readonly Readonly<Record<string, readonly string[]>>[] = [
  { base: ['text', 'steps', 'calendar', 'properties', 'language', 'settings'] },
  {
    editing: ['frontmatter', 'insertion'],
    reading: ['company', 'promise', 'interview'],
  },
  { waiting: ['status', 'replies', 'guard-rail'] },
  { letters: ['japanese', 'template', 'messages', 'scenes', 'wording', 'worksheets'] },
  {
    flows: ['settings-form', 'capture', 'log', 'samples', 'adoption', 'doctor'],
    views: ['cards', 'sidebar', 'card-block', 'digest', 'report', 'statistics', 'calendar-export'],
  },
];
const wings = house.flatMap((level) => Object.entries(level));
const folders = wings.flatMap(([wing, inWing]) => inWing.map((folder) => `${wing}/${folder}`));

/** These import key types from the wings above: that is how the compiler counts the words. */
const wordTables = /^src\/core\/base\/language\/(?:ja|en)\//;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const modules = [...filesBelow('src/core'), ...filesBelow('src/plugin'), 'src/main.ts'];

/** What a module takes from other modules of `src`, types included. */
function importsOf(from: string): Import[] {
  const { statements } = ts.createSourceFile(from, text(from), ts.ScriptTarget.ES2022);
  return statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    const target = join(from, '..', moduleSpecifier.text).replaceAll('\\', '/');
    const to = [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) => modules.includes(path));
    return to === undefined ? [] : [{ from, to, isType: isImport && takesOnlyTypes(statement) }];
  });
}

function takesOnlyTypes({ importClause }: ts.ImportDeclaration): boolean {
  const bindings = importClause?.namedBindings;
  const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
  return (
    importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (named.length > 0 && named.every((one) => one.isTypeOnly))
  );
}

const counted = modules.flatMap(importsOf).filter(({ from, isType }) => !(isType && wordTables.test(from)));

function written({ from, to }: Import): string {
  return `${from} > ${to}`;
}

describe('wings', () => {
  const folderOf = (path: string): string => path.split('/').slice(2, 4).join('/');
  const wingOf = (path: string): string => path.split('/')[2] ?? '';
  const levelOf = (path: string): number => house.findIndex((level) => wingOf(path) in level);
  const rankOf = (path: string): number => folders.indexOf(folderOf(path));
  const inCore = counted.filter(({ from, to }) => from.startsWith('src/core/') && to.startsWith('src/core/'));

  test('every file of the core stands in a folder of a wing', () => {
    expect(filesBelow('src/core').filter((path) => rankOf(path) === -1)).toEqual([]);
    expect(inCore.length).toBeGreaterThan(500);
  });

  test('no wing imports from one above or beside it', () => {
    const up = inCore.filter(({ from, to }) => wingOf(from) !== wingOf(to) && levelOf(from) <= levelOf(to));
    expect(up.map(written)).toEqual([]);
  });

  test('no folder imports from one that comes after it in its wing', () => {
    const up = inCore.filter(({ from, to }) => wingOf(from) === wingOf(to) && rankOf(from) < rankOf(to));
    expect(up.map(written)).toEqual([]);
  });
});

describe('import cycles', () => {
  const next = new Map(modules.map((path) => [path, [] as string[]]));
  for (const { from, to } of counted) next.get(from)?.push(to);

  /** The first way from a module back to itself. */
  function cycleFrom(start: string): string[] | undefined {
    const seen = new Set<string>();
    const ways = [[start]];
    for (let way = ways.pop(); way; way = ways.pop()) {
      for (const to of next.get(way.at(-1) ?? '') ?? []) {
        if (to === start) return [...way, to];
        if (!seen.has(to)) ways.push([...way, to]);
        seen.add(to);
      }
    }
    return undefined;
  }

  test('there are none, not even of types', () => {
    expect(counted.length).toBeGreaterThan(1000);
    expect(modules.flatMap((path) => cycleFrom(path) ?? [])).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  test('describes the folders of the core in the order of the wings', () => {
    const rows = [...text('docs/architecture.md').matchAll(/^\| `(([a-z]+)\/[a-z-]+)` /gm)];
    const ofTheCore = rows.filter(([, , wing = '']) => wings.some(([name]) => name === wing));
    expect(ofTheCore.map(([, folder]) => folder)).toEqual(folders);
  });

  function section(title: string): string {
    const sections = text('docs/architecture.md').split(/^## /m);
    return sections.find((part) => part.startsWith(title)) ?? '';
  }

  /** What a section of the page names, each once, in the order of the alphabet. */
  function named(title: string, pattern: RegExp): string[] {
    return [...new Set([...section(title).matchAll(pattern)].map(([, name = '']) => name))].sort();
  }

  test('leads to a rule in every folder of the core, and to a test that is there', () => {
    const rule = /^\|[^|]+\| `([^`]+)` +\| (?:its own|`([^`]+)`) +\|$/gm;
    const rows = [...section('Where is').matchAll(rule)].map(([, file = '', elsewhere]) => ({
      file: file.startsWith('src/') ? file : `src/core/${file}`,
      test: elsewhere ?? file.replace(/\.ts$/, '.test.ts'),
    }));
    const tests = rows.map(({ test: path }) => (path.startsWith('tests/') ? path : `tests/unit/${path}`));
    const named = [...rows.map(({ file }) => file), ...tests];
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(folders.filter((folder) => !named.some((path) => path.startsWith(`src/core/${folder}/`)))).toEqual(
      [],
    );
  });

  test('names the folders of the plugin, and no others', () => {
    expect(named('The plugin', /`([a-z-]+)`/g)).toEqual(foldersIn('src/plugin').sort());
  });

  test('names the files beside the folders of the plugin', () => {
    const beside = readdirSync(join(root, 'src/plugin')).filter((name) => name.endsWith('.ts'));
    const [sentence = ''] = /^Three files sit next to.*$/m.exec(text('docs/architecture.md')) ?? [];
    expect([...sentence.matchAll(/`([a-z-]+\.ts)`/g)].map(([, name]) => name).sort()).toEqual(beside.sort());
    expect(beside).toHaveLength(3);
  });

  test('names every place that does not ship, and no others', () => {
    const places = ['tests', 'scripts'].flatMap((top) => foldersIn(top).map((name) => `${top}/${name}`));
    expect(named('Tests', /^\| `((?:tests|scripts)\/[a-z-]+)`/gm)).toEqual(places.sort());
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
