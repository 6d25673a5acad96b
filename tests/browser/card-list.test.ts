import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { StartOptions } from '../workbench/page/workbench';
import { violationsIn } from './axe';
import { useWorkbench } from './harness';
import { everyStatus, interviewNote } from './sidebar-page';

const bench = useWorkbench();
const page = '就活.md';
const aoba = '面接/青葉.md';

const place = (): Locator => bench.page.locator('.henji-loose-cards');
const companies = (): Promise<string[]> => place().locator('.henji-card-link').allTextContents();
const link = (company: string): Locator => place().getByRole('link', { name: company, exact: true });
const dialog = (): Locator => bench.page.getByRole('dialog');
const activeNote = (): Promise<string | undefined> =>
  bench.page.evaluate(() => workbench.app?.workspace.getActiveFile()?.path);

/** Shows a note with a block of cards in reading view. */
async function showBlock(lines: string, options: Partial<StartOptions> = {}): Promise<void> {
  const text = `# 就活\n\n\`\`\`henji\n${lines}\n\`\`\`\n`;
  await bench.start({ files: { ...everyStatus, [page]: text }, ...options });
  await bench.openNote(page, 'preview');
}

describe('a block of cards in a note', () => {
  test('draws the same cards, and follows the notes', async () => {
    await showBlock('group: today');
    await expect.poll(companies).toEqual(['株式会社青葉', 'うみねこ運輸']);
    await bench.writeFile(aoba, interviewNote('株式会社青葉', { 結果: '通過' }));
    await expect.poll(companies).toEqual(['うみねこ運輸']);
  });

  test('says what it leaves out, and that there is nothing', async () => {
    await showBlock('limit: 2');
    await place().getByText('ほか 5件').waitFor();
    await showBlock('company: どこにもない');
    await place().getByText('当てはまる選考はありません').waitFor();
  });

  test.each([
    ['ja', '「state」という行はありません。show、status、group、company、limit が使えます'],
    ['en', 'There is no line “state”. Use show, status, group, company or limit'],
  ] as const)('says which line it can’t read, and keeps the text (%s)', async (language, words) => {
    await showBlock('state: waiting', { language });
    await bench.page.getByText(words).waitFor();
    expect(await bench.page.locator('.markdown-preview-view pre code').textContent()).toBe('state: waiting');
  });

  test('is used with the keyboard alone', async () => {
    await showBlock('status: inquire');
    await link('株式会社青葉').focus();
    await bench.page.keyboard.press('Space');
    await place().getByText('12/1(火) から確認できます', { exact: true }).first().waitFor();
    await bench.page.keyboard.press('Space');
    await expect.poll(() => place().locator('.henji-detail').count()).toBe(0);
    await bench.page.keyboard.press('Enter');
    await expect.poll(activeNote).toBe(aoba);
  });

  test('runs the actions of a card', async () => {
    await showBlock('status: inquire');
    await place()
      .getByRole('button', { name: /くわしく見る/ })
      .click();
    await place().getByRole('button', { name: '結果の返事を記録' }).click();
    await dialog().getByText('株式会社青葉').first().waitFor();
  });

  test('speaks another language as soon as the settings say so', async () => {
    await showBlock('status: inquire');
    await place().getByText('今日、問い合わせできます').waitFor();
    await bench.page.evaluate(() => workbench.changeSettingsOutside({ version: 1, language: 'en' }));
    await place().getByText('You may ask today').waitFor();
  });

  test('gives its text back when the plugin goes', async () => {
    await showBlock('group: today');
    await place().first().waitFor();
    expect(await bench.unload()).toEqual([]);
    expect(await bench.page.locator('.markdown-preview-view pre code').textContent()).toContain(
      'group: today',
    );
  });

  test.each([false, true])('has names for everything (dark: %s)', async (dark) => {
    await showBlock('status: inquire', { dark });
    await place()
      .getByRole('button', { name: /くわしく見る/ })
      .click();
    expect(await violationsIn(bench.page, '.henji-loose-cards')).toEqual([]);
  });
});

describe('the status of a note, explained', () => {
  test('in a dialog, which Escape closes', async () => {
    await bench.start({ files: everyStatus });
    await bench.openNote(aoba);
    await bench.runCommand('explain-status');
    await dialog().getByText('11/24(火) 1営業日目').waitFor();
    await dialog().getByText('11/23(月) 数えません（勤労感謝の日）').waitFor();
    await bench.page.keyboard.press('Escape');
    await expect.poll(() => dialog().count()).toBe(0);
  });

  test('closes for what leads elsewhere', async () => {
    await bench.start({ files: everyStatus });
    await bench.openNote(aoba);
    await bench.runCommand('explain-status');
    await dialog().getByRole('button', { name: 'ノートを開く' }).click();
    await expect.poll(() => dialog().count()).toBe(0);
    await bench.runCommand('explain-status');
    await dialog().getByRole('button', { name: '結果の返事を記録' }).click();
    await dialog().getByText('返事があった日').waitFor();
    expect(await place().count()).toBe(0);
  });

  test('closes for a tab that its menu opens', async () => {
    await bench.start({ files: everyStatus });
    await bench.openNote(aoba);
    await bench.runCommand('explain-status');
    await dialog()
      .locator('.henji-card')
      .click({ button: 'right', position: { x: 5, y: 5 } });
    await bench.page.locator('.menu-item', { hasText: '新しいタブで開く' }).click();
    await expect.poll(() => dialog().count()).toBe(0);
  });

  test('is not offered in a note that is no interview', async () => {
    await bench.start({ files: { ...everyStatus, [page]: '# メモ' } });
    await bench.openNote(page);
    expect(await bench.runCommand('explain-status')).toBe(false);
  });
});

describe('a base', () => {
  const openBase = (): Promise<void> =>
    bench.page.evaluate(() => workbench.openBase('henji-pending-replies'));

  test('shows its interview notes as cards, in its own order', async () => {
    await bench.start({ files: { ...everyStatus, 'メモ.md': '# 面接ではない' } });
    await openBase();
    const paths = await bench.page.evaluate(() =>
      (workbench.app?.vault.getMarkdownFiles() ?? []).map(({ path }) => path),
    );
    const shown = (): Promise<(string | null)[]> =>
      place()
        .locator('.henji-card')
        .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-path')));
    await expect.poll(shown).toEqual(paths.filter((path) => path in everyStatus));
    await bench.writeFile(aoba, interviewNote('株式会社青葉', { 結果: '通過' }));
    await place().locator('.henji-card.mod-closed', { hasText: '株式会社青葉' }).waitFor();
  });

  test('that is grouped shows the groups, without those that have no interview note', async () => {
    const files = {
      ...everyStatus,
      [aoba]: interviewNote('株式会社青葉', { 業界: 'IT' }),
      'メモ.md': '---\n業界: 料理\n---\n',
    };
    await bench.start({ files });
    await bench.page.evaluate(() => workbench.openBase('henji-pending-replies', '業界'));
    const groups = place().getByRole('heading');
    await expect.poll(() => groups.allTextContents()).toEqual(['IT', 'どれにも入らないもの']);
    const first = place().locator('section').first();
    expect(await first.locator('.henji-card-link').allTextContents()).toEqual(['株式会社青葉']);
    expect(await place().locator('.henji-card').count()).toBe(Object.keys(everyStatus).length);
  });

  test('is nothing where bases are off', async () => {
    await bench.start({ files: everyStatus, bases: false });
    await bench.openNote(aoba);
    expect(await bench.runCommand('explain-status')).toBe(true);
  });
});
