import { describe, expect, test } from 'vitest';
import { useWorkbench } from './harness';
import { settingsPage } from './settings-page';
import { everyStatus, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const settings = settingsPage(bench);
const japanese = /[ぁ-んァ-ヶ一-龠]/;

/** The names that stand outside of the views. */
const names = (): Promise<Record<string, unknown>> =>
  bench.page.evaluate(() => {
    const { app } = workbench;
    return {
      commands: [...(app?.commands.commands.values() ?? [])].map(({ name }) => name),
      ribbon: app?.ribbonEl.querySelector('.side-dock-ribbon-action:last-of-type')?.ariaLabel,
      statusBar: app?.statusBarEl.innerText,
      title: document.querySelector('[data-type="henji-pending-replies"]')?.ariaLabel,
      commandLine: [...(app?.cliHandlers.values() ?? [])].map(({ description }) => description),
    };
  });

describe('the language', () => {
  test('is Obsidian’s, and another at once when the settings say so', async () => {
    await list.open(everyStatus);
    await settings.open();
    await settings.row('表示の言語').locator('select').selectOption('en');
    await settings.row('Language').waitFor();
    await list.root.getByText('What you can do today').first().waitFor();
    await expect.poll(async () => (await names())['statusBar']).toContain('Pending replies');
    const english = await names();
    // The command line can't be registered twice.
    expect(JSON.stringify({ ...english, commandLine: [] })).not.toMatch(japanese);
    expect(english['title']).toBe('Pending replies');
    await settings.row('Language').locator('select').selectOption('auto');
    await list.root.getByText('今日できること').first().waitFor();
    await expect.poll(async () => (await names())['title']).toBe('返事待ち');
    expect((await names())['commands']).toContain('Henji: 返事待ちを開く');
  });

  test('of the settings holds from the start, for the command line too', async () => {
    await list.open(everyStatus, { data: { language: 'en' } });
    expect(JSON.stringify(await names())).not.toMatch(japanese);
    expect(await bench.page.evaluate(() => workbench.cli('henji'))).toContain('Pending replies');
  });

  test('changes nothing in how the list was looked at, nor in how notes are read', async () => {
    await list.open(everyStatus);
    await list.search().fill('み');
    const found = await list.companies();
    const days = async (): Promise<unknown> =>
      JSON.parse(
        await bench.page.evaluate(() => workbench.cli('henji', { json: 'true', all: 'true', lang: 'ja' })),
      );
    const before = await days();
    await bench.page.evaluate(() => workbench.changeSettingsOutside({ language: 'en' }));
    await list.root.getByRole('searchbox', { name: 'Company or stage' }).waitFor();
    expect(await list.search().inputValue()).toBe('み');
    expect(await list.companies()).toEqual(found);
    expect(await days()).toEqual(before);
  });

  test('no Japanese is left in the settings but examples of what to type', async () => {
    await list.open(everyStatus, { language: 'en' });
    await settings.open();
    const pages = ['Interview notes', 'Company calendar', 'Waiting times', 'Templates and email'];
    for (const page of pages) {
      await settings.row(page).click();
      const text = await settings.root.innerText();
      expect(text.replaceAll('〜', '')).not.toMatch(japanese);
      await settings.back();
    }
  });
});
