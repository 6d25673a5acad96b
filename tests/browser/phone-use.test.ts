import type { Locator } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { profile } from '../unit/letters/messages/situations';
import { useWorkbench } from './harness';
import { everyStatus, interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const path = '面接/青葉.md';
const known = { 職種: '総合職', 担当者: '青葉花子', 部署: '人事部', 連絡予定: '3営業日以内' };
const asking = interviewNote('株式会社青葉', known);
const ended = interviewNote('株式会社青葉', { ...known, 結果: '見送り' });
const lacking = { ...profile, phone: '' };

const dialog = (): Locator => bench.page.getByRole('dialog');
const notices = (): Locator => bench.page.locator('.notice');
/** Whether something has the focus for which a phone would bring up its keyboard. */
const isTyping = (): Promise<boolean> =>
  bench.page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.matches('input:not([type=checkbox]), textarea, [contenteditable=true]') ?? false;
  });
const leaveEditor = (): Promise<void> =>
  bench.page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
const isSeen = (found: Locator): Promise<boolean> =>
  found.evaluate((el) => {
    const { top, left } = el.getBoundingClientRect();
    const at = document.elementFromPoint(left + 5, top + 5);
    return at !== null && (el.contains(at) || at.contains(el));
  });

beforeEach(() => bench.page.setViewportSize({ width: 390, height: 760 }));
afterEach(() => bench.page.setViewportSize({ width: 1200, height: 800 }));

describe.each([true, false])('a message that comes into a note (phone: %s)', (phone) => {
  const long = `${asking}\n${'一行の覚え書き。\n\n'.repeat(120)}`;
  const start = async (note: string, own: object, mode: 'live' | 'preview'): Promise<void> => {
    const data = { version: 1, profile: own, dailyDigest: false };
    await bench.start({ files: { [path]: note }, data, phone });
    await bench.openNote(path, mode);
    await leaveEditor();
  };

  test('in reading view is in sight', async () => {
    const thanks = ['kind: mail', 'purpose: thanks', 'sent: 2026/11/20(金)', '---', 'お礼\n'.repeat(120)];
    await start([asking, '```henji-message', ...thanks, '```', ''].join('\n'), profile, 'preview');
    await bench.page.locator('.henji-message-card-head').waitFor();
    await bench.runCommand('insert-inquiry-email');
    const head = bench.page.locator('.markdown-preview-view .henji-message-card-head').nth(1);
    await head.waitFor();
    await expect.poll(() => isSeen(head)).toBe(true);
  });

  test.each(['live', 'source', 'closed'] as const)(
    'behind others is in sight from its beginning, also where something is missing in it (%s)',
    async (mode) => {
      const sent = ['kind: mail', 'purpose: thanks', 'sent: 2026/11/20(金)', '---', 'お礼\n'.repeat(50)];
      const messages = Array.from({ length: 3 }, () => ['```henji-message', ...sent, '```', ''].join('\n'));
      const files = { [path]: [asking, '## 問い合わせ', '', ...messages].join('\n') };
      const data = { version: 1, profile: lacking, dailyDigest: false };
      if (!phone) await bench.page.setViewportSize({ width: 1200, height: 800 });
      await list.open(files, { data, phone });
      if (mode !== 'closed') await bench.openNote(path, mode);
      await bench.runCommand('open-pending-replies');
      await list.link('株式会社青葉').click({ button: 'right' });
      await bench.page.getByRole('menu').getByText('問い合わせメールを入れる').click();
      await expect.poll(() => bench.readFile(path)).toContain('お問い合わせ');
      await bench.pass(500);
      const begin = bench.page.locator('.henji-message-card-head, .cm-line:has-text("kind: mail")').last();
      const top = (await begin.boundingBox())?.y ?? -1;
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(250);
    },
  );

  test('as a script is a card from its beginning, its gaps marked', async () => {
    await start(long, lacking, 'live');
    await bench.runCommand('insert-phone-script');
    await dialog().locator('.henji-script-list button').first().click();
    const head = bench.page.locator('.henji-message-card-head');
    await head.waitFor();
    await expect.poll(() => isSeen(head)).toBe(true);
    await bench.page.locator('.henji-message-card .henji-gap').first().waitFor();
    await notices().getByText('【未入力】').waitFor();
    if (phone) expect(await isTyping()).toBe(false);
  });
});

describe('the keyboard does not come', () => {
  const data = { version: 1, profile, dailyDigest: false };

  test('with a result that is chosen', async () => {
    await list.open({ [path]: asking }, { data, phone: true });
    await bench.openNote(path, 'preview');
    await bench.runCommand('log-reply');
    await dialog().getByRole('button', { name: '通過', exact: true }).click();
    expect(await dialog().getByLabel('結果').inputValue()).toBe('通過');
    expect(await isTyping()).toBe(false);
  });

  test('with the list of nothing but what has ended', async () => {
    await list.open({ [path]: ended }, { data, phone: true });
    expect(await isTyping()).toBe(false);
  });

  test('with the message that is there already', async () => {
    await list.open({ [path]: asking }, { data, open: path, phone: true });
    await leaveEditor();
    await bench.runCommand('insert-inquiry-email');
    await expect.poll(() => bench.readFile(path)).toContain('henji-message');
    await bench.pass(800);
    expect(await isTyping()).toBe(false);
    await bench.runCommand('insert-inquiry-email');
    await dialog().getByRole('button', { name: 'そこへ移動' }).click();
    await dialog().waitFor({ state: 'detached' });
    await bench.pass(100);
    expect(await isTyping()).toBe(false);
  });
});

test.each(['', 'ない会社'])('the list leads to the card of a new note (search: %j)', async (query) => {
  const many = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `面接/会社${at}.md`,
      interviewNote(`会社${at}`, { 面接日: '2026-12-02' }),
    ]),
  );
  const data = { version: 1, profile, dailyDigest: false };
  await list.open({ ...everyStatus, ...many }, { data, phone: true });
  if (query !== '') await list.search().fill(query);
  await bench.runCommand('new-interview-note');
  await dialog().getByRole('textbox', { name: '会社必須' }).fill('ひぐらし堂');
  await dialog().getByLabel('面接日', { exact: true }).fill('2026-12-28');
  await dialog().getByRole('button', { name: '作る' }).click();
  await notices().getByRole('button', { name: '返事待ちを開く' }).click();
  const link = list.link('ひぐらし堂');
  await expect.poll(() => link.evaluate((el) => el === document.activeElement)).toBe(true);
  expect(await isSeen(list.card('ひぐらし堂'))).toBe(true);
});
