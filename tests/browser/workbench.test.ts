import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { StartOptions } from '../workbench/page/workbench';
import { useWorkbench } from './harness';

const manifest = {
  id: 'fixture',
  name: 'Fixture',
  version: '1.0.0',
  minAppVersion: '1.13.0',
  description: '',
  author: '',
};
const main = readFileSync(new URL('./fixture/main.js', import.meta.url), 'utf8');
const note = '---\ncompany: 青葉\ndate: 2026-11-20 # the day\n---\n\n# Text\n\n```fixture\nask\n```\n';
const files = { '面接/青葉.md': note, 'b.md': 'plain' };

const bench = useWorkbench();
const start = (options: Partial<StartOptions> = {}): Promise<void> =>
  bench.start({ manifest, main, css: '', files, ...options });
const rows = (): Promise<string[]> => bench.page.locator('.fixture-row').allTextContents();

describe('the plugin', () => {
  test('loads, opens its view from the ribbon and follows the vault', async () => {
    await start();
    await bench.page.getByRole('button', { name: 'Open the list' }).click();
    expect(await rows()).toEqual(['青葉: 青葉', 'b: —']);
    await bench.writeFile('b.md', '---\ncompany: 若葉\n---\n');
    await bench.page.getByText('b: 若葉').waitFor();
  });

  test('leaves nothing behind', async () => {
    await start();
    await bench.openNote('b.md');
    await bench.runCommand('open');
    expect(await bench.unload()).toEqual([]);
    await bench.page.getByText('The plugin that drew this tab is not active.').waitFor();
  });

  test('is told about what it does leave behind', async () => {
    const careless = `${main}
      const { onload } = module.exports.prototype;
      module.exports.prototype.onload = async function () {
        await onload.call(this);
        document.addEventListener('keydown', () => undefined);
        window.setInterval(() => undefined, 60000);
        window.setTimeout(() => undefined, 3600000);
        this.app.vault.on('modify', () => undefined);
        document.body.createDiv('orphan');
      };`;
    await start({ main: careless });
    expect(await bench.unload()).toEqual([
      expect.stringContaining('elements in the body'),
      'event: vault modify',
      'listener: keydown',
      'intervals: 1',
      'timeouts: 1',
    ]);
  });

  test('cannot import what a phone does not have', async () => {
    await start({ main: 'require("node:fs")' });
    expect(bench.takeErrors().join()).toContain("Cannot find module 'node:fs'");
  });

  test('draws a square for an icon nobody knows, and says so', async () => {
    await start({ main: main.replace("'hourglass', 'Open", "'no-such-icon', 'Open") });
    expect(await bench.page.evaluate(() => workbench.unknownIcons())).toEqual(['no-such-icon']);
  });

  test('is started again and again with nothing left of the times before', async () => {
    await start();
    const counts = await bench.page.evaluate(
      async (options) => {
        const count = (): number[] => [
          document.querySelectorAll('*').length,
          document.querySelectorAll('style[data-plugin]').length,
        ];
        await workbench.start(options);
        const before = count();
        for (let turn = 0; turn < 20; turn += 1) await workbench.start(options);
        return { before, after: count() };
      },
      { manifest, main, css: '', files },
    );
    expect(counts.after).toEqual(counts.before);
  });
});

describe('the editor', () => {
  test('takes a transaction as one step of undo', async () => {
    await start();
    await bench.openNote('b.md');
    expect(await bench.runCommand('insert')).toBe(true);
    const state = (): Promise<unknown> =>
      bench.page.evaluate(() => {
        const editor = workbench.app?.workspace.activeEditor?.editor;
        return [editor?.getValue(), editor?.getCursor()];
      });
    expect(await state()).toEqual(['first\nplainsecond\n', { line: 2, ch: 0 }]);
    await bench.page.keyboard.press('Control+z');
    expect(await state()).toEqual(['plain', expect.anything()]);
  });

  test('saves what was typed, and the index follows later', async () => {
    await start({ open: 'b.md' });
    await bench.runCommand('open');
    await bench.page.locator('.cm-content').click();
    await bench.page.keyboard.press('Control+Home');
    await bench.page.keyboard.insertText('---\ncompany: 白樺\n---\n');
    await bench.page.getByText('b: 白樺').waitFor();
    expect(await bench.readFile('b.md')).toBe('---\ncompany: 白樺\n---\nplain');
  });

  test('offers editor commands only in a note that is being edited', async () => {
    await start();
    expect(await bench.runCommand('insert')).toBe(false);
    await bench.openNote('b.md', 'preview');
    expect(await bench.runCommand('insert')).toBe(false);
  });

  test('shows a note again when it changes on the disk, keeping the cursor', async () => {
    await start({ open: 'b.md' });
    const text = (): Promise<string | undefined> =>
      bench.page.evaluate(() => workbench.app?.workspace.activeEditor?.editor.getValue());
    // Not at once: the pane reads the file some time after it was told.
    const atOnce = await bench.page.evaluate(async () => {
      await workbench.app?.vault.adapter.write('b.md', 'plain and simple');
      return workbench.app?.workspace.activeEditor?.editor.getValue();
    });
    expect(atOnce).toBe('plain');
    await expect.poll(text).toBe('plain and simple');
  });
});

describe('files', () => {
  test('processFrontMatter changes one property', async () => {
    await start();
    await bench.page.evaluate(async () => {
      const file = workbench.app?.vault.getFileByPath('面接/青葉.md');
      if (file)
        await workbench.app?.fileManager.processFrontMatter(file, (all) => {
          all['replied'] = '2026-12-01';
        });
    });
    expect(await bench.readFile('面接/青葉.md')).toContain(
      'date: 2026-11-20\nreplied: 2026-12-01\n---\n\n# Text',
    );
  });

  test.each([
    ['create', 'b.md', 'File already exists.'],
    ['create', 'nowhere/c.md', 'ENOENT'],
    ['createFolder', '面接', 'Folder already exists.'],
  ] as const)('%s %s fails', async (method, path, message) => {
    await start();
    const call = bench.page.evaluate(
      async ([name, at]) => {
        await workbench.app?.vault[name](at, '');
      },
      [method, path] as const,
    );
    await expect(call).rejects.toThrow(message);
  });

  test('the index is empty until it is ready, and begins without a word about each note', async () => {
    const listening = main.replace(
      'async onload() {',
      `async onload() {
      window.seen = [];
      const see = (name) => window.seen.push(name + (this.app.metadataCache.getCache('b.md') ? ': full' : ': empty'));
      for (const name of ['changed', 'resolved']) this.registerEvent(this.app.metadataCache.on(name, () => see(name)));
      this.app.workspace.onLayoutReady(() => see('layout'));`,
    );
    await start({ main: listening, indexDelay: 100 });
    const seen = (): Promise<unknown> => bench.page.evaluate(() => Reflect.get(window, 'seen') as unknown);
    await expect.poll(seen).toEqual(['layout: empty', 'resolved: full']);
  });

  test('a test goes on when the plugin has done what it put off, step by step', async () => {
    const step = `const step = (left) => left > 0 ? window.setTimeout(() => step(left - 1)) : window.steps.push('done');`;
    const slow = main.replace(
      'async onload() {',
      `async onload() {
      ${step}
      window.steps = [];
      this.registerEvent(this.app.metadataCache.on('resolved', () => step(20)));`,
    );
    await start({ main: slow });
    const steps = (): Promise<unknown> => bench.page.evaluate(() => Reflect.get(window, 'steps') as unknown);
    expect(await steps()).toEqual(['done']);
    await bench.writeFile('b.md', 'x');
    expect(await steps()).toEqual(['done', 'done']);
  });

  test('events come in order, the index last', async () => {
    await start();
    const events = await bench.page.evaluate(async () => {
      const { app } = workbench;
      const seen: string[] = [];
      for (const name of ['create', 'modify', 'rename', 'delete']) app?.vault.on(name, () => seen.push(name));
      for (const name of ['changed', 'resolved', 'deleted'])
        app?.metadataCache.on(name, () => seen.push(name));
      const file = await app?.vault.create('c.md', 'x');
      if (!app || !file) return seen;
      await app.vault.process(file, (text) => `${text}y`);
      await workbench.caughtUp();
      await app.vault.rename(file, 'd.md');
      await app.fileManager.trashFile(file);
      return seen;
    });
    // Which of the last two comes first is nowhere promised.
    expect(events.slice(0, 5)).toEqual(['create', 'modify', 'changed', 'resolved', 'rename']);
    expect(events.slice(5).sort()).toEqual(['delete', 'deleted']);
  });
});

describe('dialogs', () => {
  test('Escape closes the palette, and Enter runs a command', async () => {
    await start();
    await bench.page.keyboard.press('Control+p');
    await bench.page.keyboard.press('Escape');
    expect(await bench.page.getByRole('dialog').count()).toBe(0);
    await bench.page.keyboard.press('Control+p');
    await bench.page.keyboard.type('list');
    await bench.page.keyboard.press('Enter');
    await bench.page.getByText('b: —').waitFor();
  });

  test.each([
    [true, 1],
    [false, 0],
  ])('notices wait for who looks late: %s', async (noticesStay, left) => {
    const telling = main.replace('async onload() {', "async onload() { new obsidian.Notice('Hello', 20);");
    await start({ main: telling, noticesStay });
    await bench.pass(100);
    expect(await bench.page.getByRole('alert').count()).toBe(left);
  });

  test('the context menu of a file has the plugin’s entry, which shows a notice', async () => {
    await start();
    await bench.page.locator('[data-path="b.md"]').click({ button: 'right' });
    await bench.page.getByRole('menu').waitFor();
    await bench.page.keyboard.press('ArrowDown');
    await bench.page.keyboard.press('Enter');
    await bench.page.getByRole('alert').getByText('Hello b.md').click();
    expect(await bench.page.getByRole('alert').count()).toBe(0);
  });

  test('settings are read, validated, stored and hidden by definition', async () => {
    await start({ data: { name: '若葉', yearEnd: false } });
    await bench.page.keyboard.press('Control+,');
    const { page } = bench;
    await page.getByLabel('Name').fill('白樺');
    await page.getByRole('checkbox', { name: 'Year end' }).check();
    await page.getByLabel('Days').fill('0');
    // A number is taken when its field is left.
    expect(await page.getByText('At least one day.').count()).toBe(0);
    await page.getByLabel('Days').blur();
    await page.getByText('At least one day.').waitFor();
    await page.getByRole('button', { name: 'Add closure' }).click();
    await page.getByText('12/29').waitFor();
    await page.getByText('More').click();
    await page.getByLabel('Inner').fill('x');
    const data = JSON.parse(await bench.readFile('.obsidian/plugins/fixture/data.json')) as unknown;
    expect(data).toEqual({ name: '白樺', yearEnd: true, closures: ['12/29'], inner: 'x' });
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByText('None yet.').waitFor();
  });
});

describe('the page', () => {
  test('the reading view runs code block processors and ends them', async () => {
    await start();
    await bench.openNote('面接/青葉.md', 'preview');
    await bench.page.locator('strong', { hasText: '面接/青葉.md: ask' }).waitFor();
  });

  test('switches to a phone and back', async () => {
    await start({ phone: true });
    const width = (): Promise<unknown> =>
      bench.page.evaluate(() => [document.body.className.includes('is-phone'), document.body.clientWidth]);
    expect(await width()).toEqual([true, 390]);
    await start();
    expect(await width()).toEqual([false, 1200]);
  });

  test('moves the clock, which goes on', async () => {
    await start({ now: '2026-12-31T23:59:59.400' });
    const today = (): Promise<string> => bench.page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
    expect(await today()).toBe('2026-12-31');
    await expect.poll(today, { timeout: 5_000 }).toBe('2027-01-01');
    await bench.page.evaluate(() => {
      workbench.setNow('2027-04-01');
    });
    expect(await today()).toBe('2027-04-01');
  });

  test('a leaf moves to a pop-out with a document of its own', async () => {
    await start();
    await bench.runCommand('open');
    const moved = await bench.page.evaluate(() => {
      const leaf = workbench.app?.workspace.getLeavesOfType('fixture-count')[0];
      if (!leaf) return [];
      let told = false;
      leaf.view.containerEl.onWindowMigrated(() => {
        told = true;
      });
      workbench.app?.workspace.moveLeafToPopout(leaf);
      return [told, leaf.view.containerEl.doc !== document, leaf.view.containerEl.instanceOf(HTMLElement)];
    });
    expect(moved).toEqual([true, true, true]);
  });

  test('answers the command line and follows settings changed elsewhere', async () => {
    await start();
    const name = await bench.page.evaluate(async () => {
      await workbench.changeSettingsOutside({ name: '外' });
      return workbench.cli('fixture');
    });
    expect(name).toBe('外');
  });
});
