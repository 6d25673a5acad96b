import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demoVault } from '../../../scripts/demo/vault';
import { isDemoFolder, writeDemoVault } from '../../../scripts/headless/demo-folder';
import { textWidth } from '../../../src/core/views/report/text-width';
import { day } from '../base/calendar/day';
import { command } from './command';

const { pending, vaultOf } = command();

const notes = demoVault(day('2026-12-01'));

describe('the table of the demo vault, as recorded', () => {
  const vault = vaultOf({});
  writeDemoVault(vault, notes);

  test.each([
    ['ja', []],
    ['en', []],
    ['ja-all', ['--all']],
  ])('%s', async (name, options) => {
    const { code, out, err } = pending(
      vault,
      '--today',
      '2026-12-01',
      '--lang',
      name.slice(0, 2),
      ...options,
    );
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').filter((line) => textWidth(line) > 100)).toEqual([]);
    await expect(out).toMatchFileSnapshot(`../../recorded/demo-table.${name}.txt`);
  });
});

describe('where a demo vault may be written', () => {
  test('where nothing is, in an empty folder, over an earlier one', () => {
    const empty = vaultOf({});
    expect(isDemoFolder(join(empty, 'new'))).toBe(true);
    expect(isDemoFolder(empty)).toBe(true);
    writeDemoVault(empty, notes);
    expect(isDemoFolder(empty)).toBe(true);
  });

  test("not over anybody's own folder or file", () => {
    const own = vaultOf({ 'note.md': 'mine' });
    expect(isDemoFolder(own)).toBe(false);
    expect(isDemoFolder(join(own, 'note.md'))).toBe(false);
  });
});

describe('writing it', () => {
  test('the plugin has its settings and is enabled', () => {
    const vault = vaultOf({});
    const pluginFolder = writeDemoVault(vault, notes);
    expect(JSON.parse(readFileSync(join(pluginFolder, 'data.json'), 'utf8'))).toMatchObject({ version: 1 });
    expect(readFileSync(join(vault, '.obsidian/community-plugins.json'), 'utf8')).toBe('["henji"]\n');
  });

  test('again: its earlier notes go, what somebody added stays', () => {
    const vault = vaultOf({});
    writeDemoVault(vault, { '面接/old.md': 'old', '面接/kept.md': 'old' });
    writeFileSync(join(vault, '面接', 'mine.md'), 'mine');
    writeDemoVault(vault, { '面接/kept.md': 'new' });
    expect(existsSync(join(vault, '面接/old.md'))).toBe(false);
    expect(readFileSync(join(vault, '面接/kept.md'), 'utf8')).toBe('new');
    expect(readFileSync(join(vault, '面接/mine.md'), 'utf8')).toBe('mine');
  });

  test('again: nothing outside the folder goes, whatever its list says', () => {
    const outside = vaultOf({ 'mine.md': 'mine' });
    const vault = join(outside, 'demo');
    mkdirSync(vault);
    writeFileSync(join(vault, '.henji-demo.json'), '["../mine.md"]');
    writeDemoVault(vault, {});
    expect(existsSync(join(outside, 'mine.md'))).toBe(true);
  });
});
