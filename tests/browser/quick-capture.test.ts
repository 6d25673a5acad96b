import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useWorkbench } from './harness';
import { everyStatus, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const form = (): Locator => bench.page.locator('.henji-form-dialog');
const field = (name: string): Locator => form().getByLabel(name, { exact: true });
const files = (): Promise<string[]> =>
  bench.page.evaluate(() => workbench.app?.vault.getMarkdownFiles().map((file) => file.path) ?? []);
/** Follows a link of the plugin, as the app does. */
const follow = (link: string): Promise<void> => {
  const { host, searchParams } = new URL(link);
  return bench.page.evaluate(([action, parameters]) => workbench.openUri(action, parameters), [
    host,
    Object.fromEntries(searchParams),
  ] as const);
};

describe('a link from elsewhere', () => {
  test('opens the form, filled; nothing is written before it is confirmed', async () => {
    await list.open(everyStatus);
    const before = await files();
    const query = new URLSearchParams({
      action: 'new',
      company: '株式会社ひぐらし堂',
      date: '2026-11-30',
      stage: '一次',
      promised: '1週間以内にメールで',
    });
    await follow(`obsidian://henji?${query.toString().replaceAll('+', '%20')}`);
    await expect.poll(() => field('会社').inputValue()).toBe('株式会社ひぐらし堂');
    expect(await field('面接日').inputValue()).toBe('2026-11-30');
    expect(await field('メール').isChecked()).toBe(true);
    await form().getByText('→ 12/7(月)まで').waitFor();
    expect(await files()).toEqual(before);
    await form().getByRole('button', { name: '作る' }).click();
    await expect.poll(files).toContain('面接/株式会社ひぐらし堂 一次.md');
    expect(await bench.readFile('面接/株式会社ひぐらし堂 一次.md')).toContain(
      '\n連絡予定: 1週間以内にメールで\n',
    );
  });

  test('means the form even where the app takes the word “action” for itself', async () => {
    await list.open(everyStatus);
    await follow('obsidian://henji?company=%E3%81%B2%E3%81%90%E3%82%89%E3%81%97%E5%A0%82');
    await expect.poll(() => field('会社').inputValue()).toBe('ひぐらし堂');
    expect(await field('面接日').inputValue()).toBe('2026-12-01');
  });

  test('opens a form over the same form, whose fields keep names of their own', async () => {
    await list.open(everyStatus);
    await follow('obsidian://henji?action=new&company=%E9%9D%92%E8%91%89');
    await expect.poll(() => form().count()).toBe(1);
    await follow('obsidian://henji?action=new&company=%E8%8B%A5%E8%91%89');
    await expect.poll(() => form().count()).toBe(2);
    const ids = await bench.page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(await form().last().getByLabel('会社', { exact: true }).inputValue()).toBe('若葉');
    // What a link has filled in is no empty form to go back to.
    await bench.runCommand('new-interview-note');
    expect(await form().count()).toBe(3);
  });

  test('opens the list', async () => {
    await bench.start({ files: everyStatus });
    await follow('obsidian://henji?action=list');
    await list.root.locator('.henji-list').waitFor();
    expect(await form().count()).toBe(0);
  });
});

describe('the command line about one note', () => {
  const run = (flags: Record<string, string>): Promise<string> =>
    bench.page.evaluate((given) => workbench.cli('henji:status', given), flags);

  test('says how it stands, and why', async () => {
    await list.open(everyStatus);
    const text = await run({ path: '面接/青葉.md' });
    expect(text).toContain('株式会社青葉 一次\n確認してよい時期: 今日、メールで問い合わせできます\n');
    expect(text).toContain('11/23(月) 数えません（勤労感謝の日）');
  });

  test('as JSON, in the shape of the report', async () => {
    await list.open(everyStatus);
    const note: unknown = JSON.parse(await run({ path: '面接/青葉.md', json: 'true' }));
    expect(note).toMatchObject({ path: '面接/青葉.md', status: 'inquire', nextAction: { on: '2026-12-01' } });
  });

  test('of a note that is none', async () => {
    await list.open(everyStatus);
    expect(await run({ path: 'どこにもない.md' })).toBe(
      '面接ノートではないか、見つかりません: どこにもない.md',
    );
  });
});
