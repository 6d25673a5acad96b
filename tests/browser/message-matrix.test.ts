import { describe, expect, test } from 'vitest';
import { profile } from '../unit/letters/messages/situations';
import { useWorkbench } from './harness';
import { logPage } from './log-page';
import { everyStatus } from './sidebar-page';

const bench = useWorkbench();
const log = logPage(bench);
const raw = (path: string): Promise<string> => bench.readFile(path);

/** What the line of the log says for each way of contact. */
const methods = [
  { method: 'メール', kind: 'mail' },
  { method: '電話', kind: 'phone' },
  { method: '就活サイト', kind: 'portal' },
];

const rows = Object.entries(everyStatus).flatMap(([path, note]) =>
  methods.map(({ method, kind }) => ({
    path,
    method,
    kind,
    note: note.replace('\n---\n', `\n職種: 総合職\n連絡方法: ${method}\n---\n`),
  })),
);

/** Inserts the message that fits, also where the guard rail holds back. */
async function insert(path: string, before: string, kind: string): Promise<string> {
  await bench.runCommand(kind === 'phone' ? 'insert-phone-script' : 'insert-inquiry-email');
  const anyway = log.dialog.getByRole('button', { name: 'それでも入れる' });
  const scripts = bench.page.locator('.henji-script-list button');
  const isAsked = async (): Promise<boolean> => (await anyway.count()) + (await scripts.count()) > 0;
  await expect.poll(async () => (await isAsked()) || (await raw(path)) !== before).toBe(true);
  if ((await anyway.count()) > 0) await anyway.click();
  if (kind === 'phone') await scripts.first().click();
  await expect.poll(() => raw(path)).toContain('```henji-message\n');
  return raw(path);
}

describe('the recommended message, for each status and way of contact', () => {
  test.each(rows)('$path, $method: inserted, checked, copied, logged, undone', async (row) => {
    const { path, method, kind, note } = row;
    await bench.start({ files: { [path]: note }, open: path, data: { version: 1, profile } });
    const inserted = await insert(path, note, kind);
    expect(inserted).toContain(`\nkind: ${kind}\n`);
    expect(inserted).not.toContain('【未入力');

    await bench.runCommand('check-message');
    await log.dialog.getByText('気になるところはありません').waitFor();
    await log.press('Escape');

    await bench.runCommand('copy-message');
    await log.notice('コピーしました').waitFor();
    const copied = await bench.page.evaluate(() => navigator.clipboard.readText());
    expect(inserted).toContain(`---\n${copied}\n\`\`\`\n`);

    if (path.includes('これから')) return; // Before the interview nothing can have been asked.
    await log.open('log-inquiry');
    expect(await log.field(method).isChecked()).toBe(true);
    await log.save();
    await log.notice(`12/1(火) ${method}で問い合わせたことを記録しました`).waitFor();
    expect(await raw(path)).toMatch(/^問い合わせ日: (?:2026-12-01|\[2026-11-\d\d, 2026-12-01\])$/m);
    expect(await raw(path)).toContain(`- 2026/12/1(火) ${method}で問い合わせ\n`);
    await log.notice('記録しました').getByRole('button', { name: '元に戻す' }).press('Enter');
    await expect.poll(() => raw(path)).toBe(inserted);
  });
});
