import { describe, expect, test } from 'vitest';
import { useWorkbench } from './harness';
import { everyStatus, interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);

const shown = [
  '株式会社青葉',
  'うみねこ運輸',
  'かすみ工務',
  'ひだまり食品',
  'ミナト商事',
  'あかねや印刷',
  'むぎぶえ',
  'はなれ島酒造',
];

describe('the list', () => {
  test('shows every reply in the order of the groups, the closed ones folded', async () => {
    await list.open(everyStatus);
    expect(await list.companies()).toEqual(shown);
    const groups = await list.root.locator('.henji-group-title').allTextContents();
    expect(groups).toEqual([
      '今日できること2',
      '直すと読めます1',
      '待っている2',
      '問い合わせ済み1',
      'ほかの選考へ1',
      'これからの面接1',
      '終わった選考1',
    ]);
  });

  test.each([
    ['株式会社青葉', '確認してよい時期', '今日、問い合わせできます'],
    ['うみねこ運輸', 'もう一度問い合わせてよい時期', 'もう一度だけ問い合わせできます'],
    ['かすみ工務', '直すと読めます', '大型連休明けくらい'],
    ['ミナト商事', '待っている', '12/10(木)から確認できます'],
    ['ひだまり食品', 'もう少し待つ', '12/2(水)から確認できます'],
    ['あかねや印刷', '問い合わせ済み', '12/7(月)からもう一度だけ問い合わせできます'],
    ['むぎぶえ', 'ほかの選考へ', 'ほかの選考を進めましょう'],
    ['はなれ島酒造', 'これからの面接', '12/5(土)面接。'],
  ])('%s: %s, %s', async (company, status, action) => {
    await list.open(everyStatus);
    expect(await list.card(company).locator('.henji-status').textContent()).toBe(status);
    expect(await list.card(company).locator('.henji-action').textContent()).toContain(action);
    expect(await list.card(company).locator('.henji-status svg').count()).toBe(1);
  });

  test('waits for the index, then for nothing', async () => {
    await bench.start({ files: everyStatus, indexDelay: 1000 });
    await bench.runCommand('open-pending-replies');
    await bench.page.getByText('ノートを読んでいます…').waitFor();
    await list.link('株式会社青葉').waitFor();
  });

  test('of a vault without interview notes offers three beginnings that work', async () => {
    await list.open({ 'memo.md': '---\n会社: 青葉\n---\n' });
    await bench.page.getByText('1件のノートのうち、面接ノートは 0件').waitFor();
    await bench.page.getByRole('button', { name: 'いまある面接ノートを探す' }).click();
    await bench.page.getByText('会社名だけがあるノートは 1件').waitFor();
    await bench.page.getByRole('button', { name: '閉じる', exact: true }).click();
    await bench.page.getByRole('button', { name: '見本を3つ入れる' }).click();
    await list.link('株式会社青葉（見本）').waitFor();
    expect(await list.root.locator('.henji-card').count()).toBe(3);
    await bench.page.getByText('見本を 3件入れました').click();
    await list.root.getByRole('button', { name: '新しい面接ノート' }).click();
    await bench.page.getByRole('dialog').getByLabel('連絡予定（言われた言葉で）').waitFor();
  });
});

describe('follows the vault', () => {
  test('a property typed in the editor', async () => {
    await list.open(everyStatus, { open: '面接/青葉.md' });
    await bench.page.locator('.cm-content').click();
    await bench.page.keyboard.press('Control+Home');
    await bench.page.keyboard.press('End');
    await bench.page.keyboard.insertText('\n結果: 見送り');
    await list.link('株式会社青葉').waitFor({ state: 'detached' });
    await list.root.locator('[data-group=closed] .henji-count', { hasText: '2' }).waitFor();
    expect(await list.root.locator('[role=status]').textContent()).toBe('株式会社青葉: 終わった選考');
  });

  test('a rename and a removal', async () => {
    await list.open(everyStatus);
    await bench.page.evaluate(async () => {
      const { app } = workbench;
      const file = app?.vault.getFileByPath('面接/青葉.md');
      if (app && file) await app.vault.rename(file, '面接/青葉2.md');
    });
    await list.root.locator('[data-path="面接/青葉2.md"]').waitFor();
    expect(await list.root.locator('[data-path="面接/青葉.md"]').count()).toBe(0);
    await bench.page.evaluate(async () => {
      const { app } = workbench;
      const file = app?.vault.getFileByPath('面接/青葉2.md');
      if (app && file) await app.vault.delete(file);
    });
    await list.link('株式会社青葉').waitFor({ state: 'detached' });
  });

  test('a folder that is renamed', async () => {
    await list.open(everyStatus);
    await bench.page.evaluate(async () => {
      const { app } = workbench;
      const folder = app?.vault.getFolderByPath('面接');
      if (app && folder) await app.vault.rename(folder, '就活');
    });
    await list.root.locator('[data-path="就活/青葉.md"]').waitFor();
    expect(await list.root.locator('[data-path^="面接/"]').count()).toBe(0);
  });

  test('a later round answers the earlier one', async () => {
    await list.open(everyStatus);
    await bench.writeFile(
      '面接/青葉 二次.md',
      interviewNote('㈱青葉', { 面接日: '2026-11-30', 選考段階: '二次' }),
    );
    await list.link('㈱青葉').waitFor();
    expect(await list.link('株式会社青葉').count()).toBe(0);
  });

  test('the next day, seen when the window is looked at again', async () => {
    await list.open(everyStatus);
    await bench.page.evaluate(() => {
      workbench.setNow('2026-12-02T09:00');
      window.dispatchEvent(new Event('focus'));
    });
    await list.root.locator('[data-group=today]', { hasText: 'ひだまり食品' }).waitFor();
  });

  test('midnight in Japan, by its own timer', async () => {
    // The timer of that minute is kept until the day has changed: how long a busy machine takes nobody knows.
    const timers = await bench.page.evaluateHandle(() => {
      const setTimeout = window.setTimeout.bind(window);
      const kept: (() => void)[] = [];
      const keep = (act: (...values: unknown[]) => void, delay = 0, ...values: unknown[]): unknown =>
        delay > 50_000 && delay <= 60_050 ? kept.push(act) : setTimeout(act, delay, ...values);
      Object.assign(window, { setTimeout: keep });
      const end = (): void => {
        Object.assign(window, { setTimeout });
        for (const act of kept) act();
      };
      return { end };
    });
    await list.open(everyStatus, { now: '2026-12-01T23:59' });
    await list.root.locator('[data-group=waiting]', { hasText: 'ひだまり食品' }).waitFor();
    await bench.page.evaluate(() => {
      workbench.setNow('2026-12-02T00:00');
    });
    await timers.evaluate(({ end }) => {
      end();
    });
    await list.root.locator('[data-group=today]', { hasText: 'ひだまり食品' }).waitFor();
  });

  test('settings that come from another device', async () => {
    await list.open(everyStatus);
    await bench.page.evaluate(() =>
      workbench.changeSettingsOutside({ version: 1, policy: { graceBusinessDays: 20 } }),
    );
    await list.root.locator('[data-group=waiting]', { hasText: '株式会社青葉' }).waitFor();
  });
});

describe('ways in and out', () => {
  test('ribbon, status bar and command open the list', async () => {
    await bench.start({ files: everyStatus });
    await bench.page.locator('.status-bar').getByText('返事待ち 5 · 今日 2').click();
    await list.link('株式会社青葉').waitFor();
    await bench.start({ files: everyStatus });
    await bench.page.locator('.side-dock-actions').getByLabel('返事待ち').click();
    await list.link('株式会社青葉').waitFor();
  });

  test('the status bar is silent when nothing is awaited', async () => {
    await bench.start({ files: { 'a.md': 'plain' } });
    expect(await bench.page.locator('.henji-status-bar').isVisible()).toBe(false);
  });

  test('switching the plugin on shows the list, once', async () => {
    await bench.start({ files: everyStatus, enable: true });
    await list.link('株式会社青葉').waitFor();
    const shownAgain = await bench.page.evaluate(() => {
      const workspace = workbench.app?.workspace;
      workspace?.detachLeavesOfType('henji-pending-replies');
      workbench.plugin?.onUserEnable();
      return new Promise((done) => {
        setTimeout(() => {
          done(workspace?.getLeavesOfType('henji-pending-replies').length);
        }, 50);
      });
    });
    expect(shownAgain).toBe(0);
  });

  test('the command line prints the report as text and as JSON', async () => {
    await bench.start({ files: everyStatus });
    expect(await bench.page.evaluate(() => workbench.cli('henji'))).toContain('株式会社青葉');
    const json = await bench.page.evaluate(() => workbench.cli('henji:list', { json: 'true', all: 'true' }));
    const report = JSON.parse(json) as { today: string; notes: unknown[] };
    expect([report.today, report.notes.length]).toEqual(['2026-12-01', 9]);
  });

  test('unloading leaves nothing behind', async () => {
    await list.open(everyStatus);
    await list.card('株式会社青葉').getByRole('button').first().click();
    expect(await bench.unload()).toEqual([]);
  });

  test('onload only registers: it asks for the settings, and nothing of the vault or the cache', async () => {
    await bench.start({ files: everyStatus });
    const asked = await bench.page.evaluate(async () => {
      const { app, plugin } = workbench;
      if (!app || !plugin) return ['no plugin'];
      await workbench.unload();
      const calls: string[] = [];
      const watch = (name: string, part: object): void => {
        const names = Object.getOwnPropertyNames(Object.getPrototypeOf(part)).filter((each) =>
          /^(get|read|cached|load|create|modify|process|on$)/.test(each),
        );
        for (const each of names) {
          Object.defineProperty(part, each, {
            configurable: true,
            value: () => void calls.push(`${name}.${each}`),
          });
        }
      };
      watch('vault', app.vault);
      watch('metadataCache', app.metadataCache);
      Object.defineProperty(plugin, 'loadData', {
        value: () => {
          calls.push('loadData');
          return Promise.resolve(null);
        },
      });
      Object.defineProperty(app.workspace, 'onLayoutReady', {
        value: () => void calls.push('onLayoutReady'),
      });
      await plugin.onload();
      return [...new Set(calls)];
    });
    expect(asked).toEqual(['loadData', 'onLayoutReady']);
  });
});
