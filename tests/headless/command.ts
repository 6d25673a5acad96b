import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { bundleTypeScript } from '../../scripts/run-typescript.mjs';
import type { JsonNote, JsonReport } from '../../src/core/report/json-report';

/** What a process wrote, and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const folder = mkdtempSync(join(tmpdir(), 'henji-tests-'));
const program = join(folder, 'pending.mjs');
writeFileSync(program, `${await bundleTypeScript('headless/pending.ts')}\nrun(process.argv.slice(2));\n`);
chmodSync(folder, 0o755);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The system's user without rights, for tests of what may not be read when they are run by root, who may read all. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Runs the command as a process of its own, as somebody without special rights. */
export function pending(...args: string[]): Ran {
  const env = { ...process.env, NO_COLOR: '' };
  const ran = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env,
    cwd: folder,
    maxBuffer: 2 ** 26,
    ...nobody,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

let vaults = 0;

/** A vault of these files; text is written as it stands. */
export function vaultOf(files: Readonly<Record<string, string>>): string {
  const vault = join(folder, `vault ${++vaults}`);
  mkdirSync(vault);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(vault, path)), { recursive: true });
    writeFileSync(join(vault, path), text);
  }
  return vault;
}

/** The notes of a vault on Tue 2026-12-01, all of them, by path. */
export function notesOf(vault: string, ...args: string[]): Readonly<Record<string, JsonNote>> {
  const { out, err } = pending(vault, '--today', '2026-12-01', '--all', '--json', ...args);
  if (out === '') throw new Error(err);
  const { notes } = JSON.parse(out) as JsonReport;
  return Object.fromEntries(notes.map((note) => [note.path, note]));
}

/** An interview note on Fri 2026-11-20. */
export const aoba = '---\n会社: 株式会社青葉\n面接日: 2026-11-20\n連絡予定: 3営業日以内\n---\n\n# 一次面接\n';
