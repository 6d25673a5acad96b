import type { FrameLocator, Locator } from 'playwright';
import { expect, test } from 'vitest';
import { profile } from '../unit/letters/messages/situations';
import { useWorkbench } from './harness';
import { interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const path = '面接/青葉.md';
const company = '株式会社青葉';
const note = `${interviewNote(company, { 連絡予定: '3営業日以内' })}\n## 面接の振り返り\n\n- 質問：志望動機\n`;
const message =
  '```henji-message\nkind: mail\nto: a@example.jp\nsubject: お問い合わせ\n---\n本文です。\n```\n';
const data = { version: 1, profile, dailyDigest: false };

const frame = (): FrameLocator => bench.page.frameLocator('iframe');
const dialog = (): Locator => frame().locator('.modal');
const raw = (): Promise<string> => bench.readFile(path);
const press = (key: string): Promise<void> => bench.page.keyboard.press(key);

/** Moves the first tab of a kind into a window of its own. */
async function popOut(type: string): Promise<void> {
  await bench.page.evaluate((wanted) => {
    const { workspace } = workbench.app ?? {};
    const leaf = workspace?.getLeavesOfType(wanted)[0];
    if (workspace && leaf) workspace.moveLeafToPopout(leaf);
  }, type);
}

/** What has the focus in that window. */
const focused = (): Promise<string> =>
  frame()
    .locator('body')
    .evaluate((body) => body.doc.activeElement?.textContent.trim() ?? '');

/** Nothing opens in the window behind. */
const strays = (): Promise<number> =>
  bench.page.locator('.modal, .menu, .notice, .suggestion-container').count();

test('the list, by keyboard: its dialogs, menus and notices are in its window, and the focus stays there', async () => {
  await list.open({ [path]: note }, { data });
  await popOut('henji-pending-replies');
  await frame()
    .getByText(/振り返り 1\//)
    .waitFor();
  await frame().getByRole('link', { name: company }).focus();
  await press('Shift+F10');
  await frame().getByRole('menu').waitFor();
  await press('Escape');
  await press('?');
  await dialog().waitFor();
  await press('Escape');
  await press('l');
  await dialog().waitFor();
  expect(await strays()).toBe(0);
  await press('Control+Enter');
  await frame().locator('.notice', { hasText: '問い合わせたことを記録しました' }).waitFor();
  await expect.poll(raw).toContain('問い合わせ日: 2026-12-01');
  await expect.poll(focused).toBe(company);
  await press('r');
  await dialog().waitFor();
  await bench.page.keyboard.insertText('通過');
  await press('Control+Enter');
  await frame().getByRole('button', { name: '次の選考の予定を入れる' }).last().press('Enter');
  await dialog().getByLabel('面接日').waitFor();
  await press('Escape');
  expect(await strays()).toBe(0);
});

test.each(['live', 'preview'] as const)(
  'a note with a message, %s: checked, copied and logged there',
  async (mode) => {
    await bench.start({ files: { [path]: `${note}\n前の行\n\n${message}\n後の行\n` }, data });
    await bench.openNote(path, mode);
    await popOut('markdown');
    const button = (name: RegExp): Locator =>
      frame().locator('.henji-message-card').getByRole('button', { name });
    await button(/^コピー$/).press('Enter');
    await frame().locator('.notice', { hasText: 'コピーしました' }).waitFor();
    await button(/表現を確認/).press('Enter');
    await dialog().waitFor();
    await press('Escape');
    await expect.poll(focused).toMatch(/^表現を確認/);
    await button(/記録/).press('Enter');
    await dialog().waitFor();
    expect(await strays()).toBe(0);
    await press('Control+Enter');
    await expect.poll(raw).toContain('sent: 2026/12/1');
    await expect.poll(focused).toMatch(/^コピー/);
    expect(await strays()).toBe(0);
  },
);
