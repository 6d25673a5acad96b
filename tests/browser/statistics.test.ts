import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { StartOptions } from '../workbench/page/workbench';
import { violationsIn } from './axe';
import { useWorkbench } from './harness';
import { everyStatus, interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const page = '就活.md';

/** Three replies to first interviews, after 3, 4 and 9 days, beside a note for each status. */
const files: Record<string, string> = {
  ...everyStatus,
  '面接/若葉.md': interviewNote('若葉', { 返信日: '2026-11-23', 結果: '通過', 企業規模: '大手' }),
  '面接/若葉 書類.md': interviewNote('若葉', {
    面接日: '2026-11-02',
    選考段階: '書類',
    返信日: '2026-11-09',
  }),
  '面接/楓.md': interviewNote('楓', { 返信日: '2026-11-24', 結果: '見送り', 企業規模: '大手' }),
  '面接/桜.md': interviewNote('桜', { 返信日: '2026-11-29', 結果: '通過', 企業規模: '大手' }),
};
/** All rounds in one note; the record tells of the first. */
const together = [
  '---',
  '会社: 麦',
  '一次面接日: 2026-11-02',
  '二次面接日: 2026-11-12',
  '返信日: 2026-11-20',
  '結果: 内定',
  '---',
  '',
  '## 連絡の記録',
  '',
  '- 11/6(金) 一次の結果: 通過',
  '',
].join('\n');

const shown = (): Locator => bench.page.locator('.henji-statistics');
const dialog = (): Locator => bench.page.getByRole('dialog');
const row = (name: string): Locator =>
  shown()
    .getByRole('row')
    .filter({ has: bench.page.getByRole('rowheader', { name, exact: true }) });

async function openDialog(options: Partial<StartOptions> = {}, note?: string): Promise<void> {
  await bench.start({ files, ...options });
  if (note !== undefined) await bench.openNote(note);
  await expect.poll(() => bench.runCommand('statistics')).toBe(true);
  await shown().waitFor();
}

async function showBlock(lines: string, options: Partial<StartOptions> = {}): Promise<void> {
  await bench.start({ files: { ...files, [page]: `\`\`\`henji\n${lines}\n\`\`\`\n` }, ...options });
  await bench.openNote(page, 'preview');
}

describe('the days until the reply, in a dialog', () => {
  test('by stage and by size, always with how many there are', async () => {
    await openDialog();
    await dialog().getByText('返事までの日数').waitFor();
    await row('一次').getByText('中央値 4日（1営業日）').waitFor();
    expect(await row('一次').innerText()).toContain('3〜9日');
    expect(await row('一次').innerText()).toContain('返事 3件');
    expect(await row('書類').innerText()).toContain('まだ件数が足りません');
    expect(await row('大手').innerText()).toContain('返事 3件');
    expect(await row('規模の記載なし').innerText()).toContain('返事 1件');
  });

  test('with the earlier rounds of the company of the open note, which lead to their notes', async () => {
    await openDialog({}, '面接/若葉.md');
    const earlier = dialog().getByRole('button', { name: '2026/11/2(月) · 書類 · 返事まで 7日（4営業日）' });
    await earlier.click();
    await expect.poll(() => dialog().count()).toBe(0);
    const active = (): Promise<string | undefined> =>
      bench.page.evaluate(() => workbench.app?.workspace.getActiveFile()?.path);
    await expect.poll(active).toBe('面接/若葉 書類.md');
  });

  test('says what is not in the days, and how to add it', async () => {
    await openDialog();
    await dialog().getByText('日付なし 1件').last().waitFor();
    await dialog().getByText('ノートの「返信日」に').waitFor();
    await dialog().getByRole('button', { name: '終わり', exact: true }).click();
    await expect.poll(() => dialog().count()).toBe(0);
  });

  test('counts each round of a note, with what its record tells', async () => {
    await openDialog({ files: { '面接/麦.md': together } });
    await row('一次').getByText('返事 1件').waitFor();
    expect(await row('一次').innerText()).toContain('4日');
    expect(await row('二次').innerText()).toContain('8日');
    expect(await row('全体').innerText()).toContain('返事 2件');
  });

  test('says one sentence where there is nothing yet', async () => {
    await openDialog({ files: { [page]: '# 就活\n' } });
    await dialog().getByText('返事までの日数をここで見られます').waitFor();
    expect(await shown().locator('table').count()).toBe(0);
  });

  test('in English', async () => {
    await openDialog({ language: 'en' });
    await row('First').getByText('median 4 days (1 business)').waitFor();
    expect(await row('Documents').innerText()).toContain('too few to say');
  });

  test.each([false, true])('has names and contrast for everything (dark: %s)', async (dark) => {
    await openDialog({ dark }, '面接/若葉.md');
    await shown().locator('table').first().waitFor();
    expect(await violationsIn(bench.page, '.modal')).toEqual([]);
  });
});

test('the menu of the list leads there', async () => {
  await list.open(files);
  await bench.page.getByRole('tab', { name: '返事待ち' }).click({ button: 'right' });
  await bench.page.getByRole('menuitem', { name: '返事までの日数を見る' }).click();
  await row('全体').waitFor();
});

describe('in a note', () => {
  test('draws them, and follows the notes', async () => {
    await showBlock('show: statistics');
    await row('一次').getByText('返事 3件').waitFor();
    await bench.writeFile('面接/青葉.md', interviewNote('株式会社青葉', { 返信日: '2026-11-30' }));
    await row('一次').getByText('返事 4件').waitFor();
  });

  test('of the replies that fit the other lines', async () => {
    await showBlock('表示: 統計\n会社: 若葉');
    await row('全体').getByText('返事 2件').waitFor();
  });

  test('gives its text back when the plugin goes', async () => {
    await showBlock('show: statistics');
    await row('全体').waitFor();
    expect(await bench.unload()).toEqual([]);
    expect(await bench.page.locator('.markdown-preview-view pre code').textContent()).toContain('statistics');
  });

  test('says what else can be shown', async () => {
    await showBlock('show: numbers');
    await bench.page
      .getByText('show に「numbers」は使えません。cards か statistics にしてください')
      .waitFor();
  });
});
