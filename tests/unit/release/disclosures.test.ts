import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPlugin } from '../../../esbuild.config.mjs';
import { readmes } from '../docs/readmes';

const root = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

let folder = '';
let main = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'henji-disclosures-'));
  await buildPlugin({ outputFolder: folder });
  main = readFileSync(join(folder, 'main.js'), 'utf8');
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('what main.js holds', () => {
  test('of the outside: the addresses of two webmails, and names of XML', () => {
    const hosts = [...main.matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)/g)].map(([, host]) => host);
    expect([...new Set(hosts)].sort()).toEqual(['mail.google.com', 'outlook.office.com', 'www.w3.org']);
  });

  test.each([
    [
      'a call of the network',
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\brequestUrl\b|\brequest\(/,
    ],
    ['a part that is loaded later', /\bimport\(|importScripts|\bWorker\(|createElement\("script"\)/],
    ['code made from text', /[^.\w$]eval\(|[^.\w]Function\(|\bsetTimeout\("/],
    ['a look at the clipboard', /readText|clipboard\.read\b/],
    ['base64', /\batob\b|\bbtoa\b/],
    [
      'a mark of the device or its user',
      /userAgent|deviceMemory|hardwareConcurrency|randomUUID|getRandomValues|navigator\.platform/,
    ],
    ['a storage beside the app’s own', /\blocalStorage\b|sessionStorage|indexedDB|document\.cookie/],
    ['Node or Electron', /require\("(?!obsidian")/],
  ])('not %s', (_, pattern) => {
    expect(pattern.exec(main)?.[0]).toBeUndefined();
  });

  test('one way to the clipboard, which writes, and one look at what somebody pastes', () => {
    expect(main.match(/clipboard\.\w+/g)).toEqual(['clipboard.writeText']);
    expect(main.match(/clipboardData/g)).toHaveLength(1);
  });

  test('innerHTML only where Preact would take it from a property that nothing sets', () => {
    expect(main.match(/innerHTML/g)).toHaveLength(3);
    expect(main.match(/\.innerHTML=(?!\w+\.__html|"")/g) ?? []).toEqual([]);
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
    const own = sources.filter((file) => /\.tsx?$/.test(file)).map((file) => read(join('src', file)));
    expect(own.filter((text) => /innerHTML|dangerouslySetInnerHTML/i.test(text))).toEqual([]);
  });
});

test.each([...readmes.map(([file]) => file), 'SECURITY.md'])(
  '%s names who gets a letter by webmail',
  (file) => {
    const text = read(file);
    for (const name of ['mail.google.com', 'outlook.office.com', 'Google', 'Microsoft'])
      expect(text).toContain(name);
  },
);

test('actions that run for a release are those that were read: named by their commit', () => {
  const flows = readdirSync(join(root, '.github/workflows')).map((file) =>
    read(join('.github/workflows', file)),
  );
  const uses = flows.flatMap((text) => [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action));
  expect(uses.length).toBeGreaterThan(4);
  for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
