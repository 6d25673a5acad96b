import { beforeEach, describe, expect, test } from 'vitest';
import { profile } from '../unit/letters/messages/situations';
import { useWorkbench } from './harness';
import { logPage, note, path } from './log-page';
import { interviewNote, sidebarPage } from './sidebar-page';

/** What may happen to a note, the vault or the plugin while a dialog is open; each row is in `docs/reliability.md`. */
const bench = useWorkbench();
const list = sidebarPage(bench);
const log = logPage(bench);
const dialogs = () => bench.page.locator('.modal-container, .prompt');
const notice = (text: string) => bench.page.locator('.notice', { hasText: text }).first();
const data = { version: 1, profile };

const open = async (command: string): Promise<void> => {
  await bench.openNote(path);
  await bench.runCommand(command);
  await dialogs().first().waitFor();
};

describe('the plugin is switched off, and takes along what it could not do any more', () => {
  /** The dialogs are left to the plugin: the workbench would close them, too. */
  const switchOff = (): Promise<void> =>
    bench.page.evaluate(() => {
      workbench.plugin?.unload();
      workbench.plugin = undefined;
    });

  test.each([
    'log-reply',
    'set-promise',
    'new-interview-note',
    'insert-message',
    'insert-phone-script',
    'explain-status',
    'doctor',
    'find-notes',
    'statistics',
  ])('%s', async (command) => {
    const files = {
      [path]: note,
      'x.md': '---\n応募先: 桜\n面接日時: 2026-11-20\n---\n',
    };
    await bench.start({ files, data });
    await open(command);
    await switchOff();
    await dialogs().first().waitFor({ state: 'detached' });
    await bench.page.keyboard.press('Enter');
    expect(await dialogs().count()).toBe(0);
  });

  test('the guard rail, over another one', async () => {
    await bench.start({ files: { [path]: note.replace('2026-11-20', '2026-11-30') }, data });
    await open('insert-inquiry-email');
    await bench.page.locator('.henji-guard-rail').waitFor();
    await open('log-inquiry');
    await switchOff();
    await dialogs().first().waitFor({ state: 'detached' });
    expect(await bench.readFile(path)).not.toContain('henji-message');
  });
});

describe('while a log is open', () => {
  const ask = () => bench.page.getByRole('dialog').filter({ hasText: 'ノートが変わっています' });
  const act = (what: string): Promise<void> =>
    bench.page.evaluate(
      async ([kind, at]) => {
        const { vault } = workbench.app!;
        const file = vault.getFileByPath(at)!;
        const text = await vault.read(file);
        if (kind === 'restored' || kind === 'trashed') await vault.trash(file, true);
        if (kind === 'restored') await vault.create(at, text);
        if (kind === 'folder') await vault.rename(vault.getAbstractFileByPath('面接')!, '就活');
        if (kind === 'bare') await vault.modify(file, text.replace(/^---\n[^]*?\n---\n/, ''));
        if (kind === 'empty') await vault.modify(file, '');
        // Until the cache has read it.
        await new Promise((done) => setTimeout(done, 50));
      },
      [what, path] as const,
    );

  beforeEach(async () => {
    await bench.start({ files: { [path]: note, '面接/他.md': interviewNote('他社') }, data });
    await open('log-reply');
    await log.field('結果').fill('見送り');
  });

  test('the note goes to the trash: it is said, and what was typed stays', async () => {
    await act('trashed');
    await log.save();
    await notice('ノートが見つかりません').waitFor();
    expect(await log.field('結果').inputValue()).toBe('見送り');
  });

  test.each([
    ['comes back from the trash', 'restored', path],
    ['moves with its folder', 'folder', '就活/青葉.md'],
  ])('the note %s: the entry goes into it', async (_, what, to) => {
    await act(what);
    await log.save();
    await expect.poll(() => bench.readFile(to)).toContain('結果: 見送り');
  });

  test.each([
    ['its properties are taken out', 'bare'],
    ['it is emptied', 'empty'],
  ])('%s: nothing is written without a yes, nothing typed is lost', async (_, what) => {
    await act(what);
    const before = await bench.readFile(path);
    await log.save();
    await ask().waitFor();
    expect(await ask().innerText()).toContain('面接日: （空）');
    await ask().getByRole('button', { name: '戻る' }).click();
    await ask().waitFor({ state: 'detached' });
    expect(await log.field('結果').inputValue()).toBe('見送り');
    expect(await bench.readFile(path)).toBe(before);
  });

  test('another log of the note is made: what that wrote is shown', async () => {
    await bench.runCommand('log-inquiry');
    await expect.poll(() => dialogs().count()).toBe(2);
    await log.save();
    await expect.poll(() => bench.readFile(path)).toContain('問い合わせ日: 2026-12-01');
    await expect.poll(() => dialogs().count()).toBe(1);
    await log.field('結果').focus();
    await log.save();
    await expect.poll(() => bench.readFile(path)).toContain('結果: 見送り');
    expect(await bench.readFile(path)).toContain('問い合わせ日: 2026-12-01');
  });

  test('another device changes the language: the entry is written as it was typed', async () => {
    await bench.page.evaluate(() => workbench.changeSettingsOutside({ version: 1, language: 'en' }));
    await log.save();
    await expect.poll(() => bench.readFile(path)).toContain('結果: 見送り');
  });
});

test.each(['source', 'live', 'preview'] as const)(
  'sync gives the note, open in %s, the line ends of Windows: the entry, and no line more',
  async (mode) => {
    await bench.start({ files: { [path]: note } });
    await bench.openNote(path, mode);
    await log.open('log-inquiry');
    await bench.writeFile(path, note.replaceAll('\n', '\r\n'));
    await log.save();
    const entered = `${note.replace('\n---\n\n', '\n問い合わせ日: 2026-12-01\n---\n\n')}
## 連絡の記録

- 2026/12/1(火) メールで問い合わせ
`;
    await expect.poll(async () => (await bench.readFile(path)).replaceAll('\r', '')).toBe(entered);
    await expect.poll(() => log.inEditor()).toBe(entered);
  },
);

test('midnight comes while a log is open: the day that was shown is written', async () => {
  await bench.start({ files: { [path]: note }, now: '2026-12-01T23:59' });
  await open('log-inquiry');
  await bench.page.evaluate(() => {
    workbench.setNow('2026-12-02T00:01');
  });
  const shown = await log.field('問い合わせた日').inputValue();
  await log.save();
  await expect.poll(() => bench.readFile(path)).toContain(`問い合わせ日: ${shown}`);
});

test.each([
  ['CRLF', note.replaceAll('\n', '\r\n')],
  ['properties only, without an end of line', note.replace(/\n---\n[^]*$/, '\n---')],
  ['comments, an anchor and an alias', note.replace('\n---\n', '\n# 面接\n業界: &x IT\n職種: *x\n---\n')],
  [
    'an empty property, a list, a number',
    note.replace('\n---\n', '\n問い合わせ日:\n結果: []\n規模: 3\n---\n'),
  ],
  ['a time stamp', note.replace('2026-11-20', '2026-11-20T01:00:00.000Z')],
])('a closed note of %s gets the entry and keeps everything else', async (_, text) => {
  await bench.start({ files: { [path]: text } });
  await list.open({ [path]: text });
  await list.card('青葉').focus();
  await bench.page.keyboard.press('l');
  await log.dialog.waitFor();
  await log.save();
  await expect.poll(() => bench.readFile(path)).toContain('2026-12-01');
  const after = await bench.readFile(path);
  const kept = text.split(/(?<=\n)/).filter((line) => !line.startsWith('問い合わせ日'));
  expect(kept.filter((line) => !after.includes(line))).toEqual([]);
  expect(text.includes('\r\n') && /[^\r]\n/.test(after)).toBe(false);
});

test('a vault without a note: every command says so, or is not offered', async () => {
  await list.open({});
  for (const command of ['doctor', 'find-notes', 'export-calendar', 'statistics', 'remove-samples']) {
    await bench.runCommand(command);
    await bench.pass(50);
    await bench.page.keyboard.press('Escape');
  }
  for (const command of ['insert-inquiry-email', 'log-reply', 'explain-status', 'make-interview-note'])
    expect(await bench.runCommand(command)).toBe(false);
  expect(await list.root.innerText()).toContain('見本');
});
