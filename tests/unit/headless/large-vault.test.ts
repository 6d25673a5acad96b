import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../../src/core/views/report/json-shape';
import { command } from './command';

const { pending, vaultOf } = command();

/** Other zones change nothing in reading files. */
const isFirstRun = process.env['TZ'] === 'Asia/Tokyo';
const root = join(import.meta.dirname, '../../..');

function note(number: number): [path: string, text: string] {
  const day = String((number % 28) + 1).padStart(2, '0');
  const properties = [
    `会社: 株式会社青葉${number}`,
    `面接日: 2026-11-${day}`,
    '連絡予定: 3営業日以内',
    '連絡方法: メール',
  ];
  return [`面接/${number % 100}/${number}.md`, `---\n${properties.join('\n')}\n---\n\n# 面接\n\n本文。\n`];
}

describe.runIf(isFirstRun)('10,000 notes', () => {
  const vault = vaultOf(Object.fromEntries(Array.from({ length: 10_000 }, (_, number) => note(number))));

  test('are all answered', { timeout: 20_000 }, () => {
    const { code, out } = pending(vault, '--today', '2026-12-01', '--json');
    expect(code).toBe(0);
    expect((JSON.parse(out) as JsonReport).notes).toHaveLength(10_000);
  });

  test('into a pipe that is closed early', { timeout: 20_000 }, () => {
    const command = '{ node scripts/pending.mjs "$0" --json; echo "exit $?" >&2; } | head -c 20';
    const { stdout, stderr } = spawnSync('sh', ['-c', command, vault], { cwd: root, encoding: 'utf8' });
    expect(stdout).toHaveLength(20);
    expect(stderr).toBe('exit 0\n');
  });
});

test.runIf(isFirstRun)(
  'through npm, a relative folder is meant from where npm was called',
  { timeout: 20_000 },
  () => {
    const vault = vaultOf({ 'vault/a.md': '---\ncompany: Aoba\ndate: 2026-11-20\n---\n' });
    const args = [
      'run',
      '-s',
      '--prefix',
      root,
      'pending',
      '--',
      'vault',
      '--today',
      '2026-12-01',
      '--lang',
      'en',
    ];
    const env = { ...process.env, INIT_CWD: undefined };
    const { status, stdout } = spawnSync('npm', args, { cwd: vault, encoding: 'utf8', env });
    expect(status).toBe(0);
    expect(stdout).toContain('Aoba');
  },
);
