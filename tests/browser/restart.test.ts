import { describe, expect, test } from 'vitest';
import { useWorkbench } from './harness';
import { everyStatus, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const type = 'henji-pending-replies';
const layout = (open: boolean) => ({
  open,
  views: [{ type, state: { query: 'み', filter: [], open: [] } }, { type: 'elsewhere' }],
});

/** How often the list was made, and how its tab is called. */
const seen = (): Promise<unknown> =>
  bench.page.evaluate((wanted) => {
    const { app } = workbench;
    const leaf = app?.workspace.getLeavesOfType(wanted)[0];
    return {
      made: app?.views.made.filter((one) => one === wanted).length,
      title: leaf?.tabHeaderEl.ariaLabel,
      leaves: app?.workspace.getLeavesOfType(wanted).length,
    };
  }, type);

describe('after a restart', () => {
  test.each([
    ['ja', 'en', 'Pending replies'],
    ['en', 'ja', '返事待ち'],
  ] as const)(
    'the list is there in the language of the settings, made once: %s, %s',
    async (ofApp, language, title) => {
      await bench.start({ files: everyStatus, layout: layout(true), language: ofApp, data: { language } });
      await list.root.locator('.henji-list').waitFor();
      expect(await seen()).toEqual({ made: 1, title, leaves: 1 });
      expect(await list.search().inputValue()).toBe('み');
    },
  );

  test('in a side bar that is closed it is made when it is opened', async () => {
    await bench.start({ files: everyStatus, layout: layout(false) });
    expect(await seen()).toMatchObject({ made: 0 });
    await bench.runCommand('open-pending-replies');
    await list.root.locator('.henji-list').waitFor();
    expect(await seen()).toEqual({ made: 1, title: '返事待ち', leaves: 1 });
    expect(await list.search().inputValue()).toBe('み');
  });

  test('a base and the command line speak the language of the settings', async () => {
    await bench.start({ files: everyStatus, data: { language: 'en' } });
    const names = await bench.page.evaluate((wanted) => {
      const base = workbench.app?.basesViews.get(wanted) as { name: string } | undefined;
      return [base?.name, workbench.app?.cliHandlers.get('henji')?.description];
    }, type);
    expect(names[0]).toBe('Pending replies');
    expect(names[1]).not.toMatch(/[ぁ-ん]/);
  });

  test('a settings file that is not read in time holds up nothing', async () => {
    await bench.start({ files: everyStatus, data: { language: 'en' }, slowSettings: 1000 });
    await list.root.waitFor({ state: 'detached' });
    await bench.runCommand('open-pending-replies');
    await list.root.getByText('What you can do today').first().waitFor();
    expect(await seen()).toMatchObject({ title: 'Pending replies' });
  });
});

test('switched off and on with the list open, it is the same list in its place', async () => {
  await list.open(everyStatus);
  await list.search().fill('み');
  const found = await list.companies();
  await bench.unload();
  await bench.page.getByText('The plugin that drew this tab is not active.').waitFor();
  await bench.enableAgain();
  await list.root.locator('.henji-list').waitFor();
  expect(await list.search().inputValue()).toBe('み');
  expect(await list.companies()).toEqual(found);
  expect(await seen()).toMatchObject({ title: '返事待ち', leaves: 1 });
});

test('switched on over a note in reading view, it draws the blocks of that note', async () => {
  await list.open({ ...everyStatus, '一覧.md': '```henji\nstatus: inquire\n```\n' });
  await bench.openNote('一覧.md', 'preview');
  const card = bench.page.locator('.markdown-preview-view .henji-card').first();
  await card.waitFor();
  await bench.unload();
  await bench.page.locator('.markdown-preview-view code').waitFor();
  await bench.enableAgain();
  await card.waitFor();
});

test('a note that is open in a tab not loaded yet is shown there, and not opened again', async () => {
  const path = '面接/青葉.md';
  const profile = {
    name: '田中 花',
    university: '青葉大学',
    mail: 'hana@example.jp',
    phone: '090-0000-0000',
  };
  await list.open(everyStatus, { open: '面接/みなと.md', data: { profile } });
  await bench.page.evaluate(async (file) => {
    const leaf = workbench.app?.workspace.getLeaf('tab');
    await leaf?.setViewState({ type: 'markdown', state: { file, mode: 'source' } });
    const first = workbench.app?.workspace.getLeavesOfType('markdown')[0];
    if (first) workbench.app?.workspace.setActiveLeaf(first);
  }, path);
  const deferred = (): Promise<number | undefined> =>
    bench.page.evaluate(
      () => workbench.app?.workspace.getLeavesOfType('markdown').filter((leaf) => leaf.isDeferred).length,
    );
  const tabs = (): Promise<number> => bench.page.locator('.mod-root .workspace-tab-header').count();
  expect([await deferred(), await tabs()]).toEqual([1, 2]);
  await list.link('株式会社青葉').press('i');
  await expect.poll(deferred).toBe(0);
  expect(await tabs()).toBe(2);
});

test('a note that the cache never gets does not hold up a plugin that is switched on', async () => {
  await bench.start({ files: everyStatus, enable: true, unread: ['面接/終わり.md'] });
  await bench.runCommand('open-pending-replies');
  // By the clock of the page: the app's own start takes longer, however fast or slow the machine is.
  const comesBefore = (milliseconds: number): Promise<boolean> =>
    bench.page.evaluate(
      (limit) =>
        new Promise((resolve) => {
          setTimeout(resolve, limit, false);
          const look = (): void => {
            if (document.querySelector('.henji-list')) resolve(true);
            else setTimeout(look, 50);
          };
          look();
        }),
      milliseconds,
    );
  expect(await comesBefore(4_000)).toBe(true);
});

test('a command line that can’t be registered costs nothing else', async () => {
  await bench.start({ files: everyStatus, cliTaken: ['henji'] });
  await bench.runCommand('open-pending-replies');
  await list.root.locator('.henji-list').waitFor();
  expect(bench.takeErrors().join()).toContain('already registered');
});

test('every command has an icon, which the toolbar of a phone shows', async () => {
  await bench.start({ files: everyStatus });
  const without = await bench.page.evaluate(() =>
    [...(workbench.app?.commands.commands.values() ?? [])].filter(({ icon }) => !icon).map(({ id }) => id),
  );
  expect(without).toEqual([]);
  expect(await bench.page.evaluate(() => workbench.unknownIcons())).toEqual([]);
});
