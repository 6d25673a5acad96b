import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { StartOptions } from '../workbench/page/workbench';
import { useWorkbench } from './harness';
import { everyStatus, interviewNote } from './sidebar-page';

const bench = useWorkbench();
const askToday = { 連絡予定: '3営業日以内' };
const digest = (): Locator =>
  bench.page.locator('.notice', { hasText: /問い合わせできる選考|You can ask about/ });
const start = (options: Partial<StartOptions> = {}): Promise<void> =>
  bench.start({ files: everyStatus, remembered: {}, ...options });

/** What the device remembers, to begin again with. */
async function remembered(): Promise<Record<string, unknown>> {
  const day = await bench.page.evaluate(() => workbench.app?.loadLocalStorage('henji-digest-shown'));
  return { 'henji-digest-shown': day };
}

describe('the digest', () => {
  test('names what can be done; its button opens the list with the keyboard, and closes it', async () => {
    await start();
    expect(await digest().innerText()).toContain(
      '今日、問い合わせできる選考が 2件あります\n株式会社青葉（一次）、うみねこ運輸（一次）',
    );
    await digest().getByRole('button', { name: '返事待ちを開く' }).focus();
    await bench.page.keyboard.press('Enter');
    await bench.page.locator('.henji-list').waitFor();
    await digest().waitFor({ state: 'detached' });
  });

  test('opens the list wherever it is clicked', async () => {
    await start();
    await digest()
      .getByText('うみねこ運輸')
      .click({ position: { x: 4, y: 4 } });
    await bench.page.locator('.henji-list').waitFor();
  });

  test('in English', async () => {
    await start({ language: 'en' });
    await digest().getByRole('button', { name: 'Open pending replies' }).waitFor();
  });

  test('comes once a day and device, and again the next day', async () => {
    await start();
    await digest().waitFor();
    const device = await remembered();
    await start({ remembered: device });
    await bench.page.locator('.henji-status-bar:not(.henji-hidden)').waitFor();
    expect(await digest().count()).toBe(0);
    await start({ remembered: device, now: '2026-12-02' });
    await digest().waitFor();
  });

  test('comes when the day changes while the app runs', async () => {
    await start({ remembered: { 'henji-digest-shown': '2026-12-01' } });
    await bench.page.locator('.henji-status-bar:not(.henji-hidden)').waitFor();
    await bench.page.evaluate(() => {
      workbench.setNow('2026-12-02');
      window.dispatchEvent(new Event('focus'));
    });
    await digest().waitFor();
  });

  describe('when the day changes with the list', () => {
    const nextDay = (): Promise<void> =>
      bench.page.evaluate(() => {
        workbench.setNow('2026-12-02');
        window.dispatchEvent(new Event('focus'));
      });
    const begin = async (): Promise<void> => {
      await start({ remembered: { 'henji-digest-shown': '2026-12-01' } });
      await bench.runCommand('open-pending-replies');
      await bench.page.locator('.henji-list').waitFor();
    };

    test('on the screen, says nothing that stands there, and not later that day either', async () => {
      await begin();
      await nextDay();
      await expect.poll(remembered).toEqual({ 'henji-digest-shown': '2026-12-02' });
      await bench.page.evaluate(() => workbench.app?.workspace.rightSplit.collapse());
      const statusBar = bench.page.locator('.henji-status-bar');
      const before = await statusBar.innerText();
      await bench.writeFile('b.md', interviewNote('港', askToday));
      await expect.poll(() => statusBar.innerText()).not.toBe(before);
      expect(await digest().count()).toBe(0);
    });

    test('in a side bar that is closed, it comes', async () => {
      await begin();
      await bench.page.evaluate(() => workbench.app?.workspace.rightSplit.collapse());
      await nextDay();
      await digest().waitFor();
    });
  });

  test.each<[label: string, options: Partial<StartOptions>]>([
    ['when it is switched off', { data: { dailyDigest: false } }],
    ['when nothing can be done', { files: { 'a.md': interviewNote('青葉', { 連絡予定: '12/10まで' }) } }],
    [
      'for samples alone',
      { files: { 'a.md': interviewNote('青葉', { ...askToday, 'henji-sample': 'true' }) } },
    ],
  ])('does not come %s', async (_, options) => {
    await start(options);
    await bench.page.locator('.henji-status-bar:not(.henji-hidden)').waitFor();
    expect(await digest().count()).toBe(0);
    expect(await remembered()).toEqual({ 'henji-digest-shown': null });
  });
});
