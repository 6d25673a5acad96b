import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aoba, command } from './command';

const { pending, vaultOf } = command();

const vault = vaultOf({ '青葉.md': aoba });

describe('what ends with 2 and one line', () => {
  test.each([
    ['no vault', [], '保管庫のフォルダーを指定'],
    ['an empty vault', [''], '保管庫のフォルダーを指定'],
    ['two vaults', [vault, 'other'], 'フォルダーは1つだけ'],
    ['an unknown option', [vault, '--tomorrow'], '--tomorrow'],
    ['an unknown short option', [vault, '-x'], '-x'],
    ['a day that does not exist', [vault, '--today', '2026-02-30'], '2026-02-30'],
    ['a day in other words', [vault, '--today', 'tomorrow'], 'tomorrow'],
    ['a day without a value', [vault, '--today'], '--today'],
    ['an option as a value', [vault, '--today', '--json'], '--json'],
    ['a moment without a time', [vault, '--now', '2026-12-01'], '2026-12-01'],
    ['a moment after midnight', [vault, '--now', '2026-12-01T24:00'], 'T24:00'],
    ['a moment on no day', [vault, '--now', '2026-02-30T09:00'], '2026-02-30'],
    ['an unknown language', [vault, '--lang', 'fr'], 'fr'],
    ['a value for a switch', [vault, '--json=yes'], '--json'],
    ['a folder that is not there', [join(vault, 'nowhere')], 'nowhere'],
    ['a file', [join(vault, '青葉.md')], '青葉.md'],
    ['a folder below a file', [join(vault, '青葉.md', 'x')], 'ENOTDIR'],
    ['a name with a line break', ['a\nb'], 'a b'],
  ])('%s', (_, args, words) => {
    const { code, out, err } = pending(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).toContain(words);
  });

  test('in English where English was asked for', () => {
    const { code, err } = pending(vault, '--lang', 'en', '--today', 'x');
    expect([code, err]).toEqual([2, '--today must be an existing date YYYY-MM-DD: x (see --help)\n']);
  });
});

describe('what is answered', () => {
  test.each(['--help', '-h'])('%s, without a vault', (help) => {
    const { code, out, err } = pending(help);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('--today YYYY-MM-DD');
  });

  test('--now gives the day', () => {
    const { code, out } = pending(vault, '--now', '2026-11-30T23:59');
    expect(code).toBe(0);
    expect(out).toContain('2026/11/30(月)');
  });

  test('--today names the day, whatever --now says', () => {
    expect(pending(vault, '--now', '2026-12-02T08:00', '--today', '2026-12-01').out).toContain('2026/12/1');
  });

  test('without a day, that of Japan', () => {
    const japan = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format();
    const before = japan();
    const { today } = JSON.parse(pending(vault, '--json').out) as { today: string };
    expect([before, japan()]).toContain(today);
  });

  test('options before the vault, and with =', () => {
    const { code, out } = pending('--today=2026-12-01', '--lang=en', '--all', vault);
    expect(code).toBe(0);
    expect(out).toContain('You may ask by email today');
  });

  test('no colour codes in a pipe', () => {
    expect(pending(vault, '--today', '2026-12-01').out).not.toContain('\u001b');
  });
});
