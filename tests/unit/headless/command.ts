import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { bundleTypeScript } from '../../../scripts/run-typescript.mjs';
import type { JsonNote, JsonReport } from '../../../src/core/views/report/json-shape';

/** What a process wrote, and how it ended. */
interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command, and vaults to run it on. */
export interface Command {
  /** Runs the command as a process of its own, as someone without special rights. */
  readonly pending: (...args: string[]) => Ran;
  /** A vault of these files; text is written as it is. */
  readonly vaultOf: (files: Readonly<Record<string, string>>) => string;
  /** All notes of a vault on Tue 2026-12-01, by path. */
  readonly notesOf: (vault: string) => Readonly<Record<string, JsonNote>>;
}

const bundle = await bundleTypeScript('scripts/headless/pending.ts');
const program = `import { run } from './bundle.mjs';\nrun(process.argv.slice(2));\n`;

/** The system's user without rights, for tests of what may not be read when they are run by root, who may read all. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** The command for the tests of one file, in a folder that is removed after them. */
export function command(): Command {
  const folder = mkdtempSync(join(tmpdir(), 'henji-tests-'));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'bundle.mjs'), bundle);
  writeFileSync(join(folder, 'pending.mjs'), program);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const pending = (...args: string[]): Ran => runIn(folder, args);
  let vaults = 0;
  return {
    pending,
    vaultOf: (files) => writeVault(join(folder, `vault ${++vaults}`), files),
    notesOf: (vault) => {
      const { out, err } = pending(vault, '--today', '2026-12-01', '--all', '--json');
      if (out === '') throw new Error(err);
      const { notes } = JSON.parse(out) as JsonReport;
      return Object.fromEntries(notes.map((note) => [note.path, note]));
    },
  };
}

function runIn(folder: string, args: readonly string[]): Ran {
  const ran = spawnSync(process.execPath, [join(folder, 'pending.mjs'), ...args], {
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 2 ** 26,
    ...nobody,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

function writeVault(vault: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(vault);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(vault, path)), { recursive: true });
    writeFileSync(join(vault, path), text);
  }
  return vault;
}

/** An interview note on Fri 2026-11-20. */
export const aoba = '---\n会社: 株式会社青葉\n面接日: 2026-11-20\n連絡予定: 3営業日以内\n---\n\n# 一次面接\n';
