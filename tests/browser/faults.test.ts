import { beforeEach, describe, expect, test } from 'vitest';
import { profile } from '../unit/letters/messages/situations';
import { useWorkbench } from './harness';
import { logPage, note, path } from './log-page';
import { settingsPage } from './settings-page';
import { interviewNote, sidebarPage } from './sidebar-page';

/** Each fault is in `docs/reliability.md`, with what happens then. */
const bench = useWorkbench();
const list = sidebarPage(bench);
const log = logPage(bench);
const settings = settingsPage(bench);
const notices = (): Promise<string[]> => bench.page.locator('.notice').allInnerTexts();
const notice = (text: string) => bench.page.locator('.notice', { hasText: text }).first();

/** A note with more properties, as sync brings it. */
const withLines = (text: string, ...lines: string[]): string =>
  text.replace('\n---\n', `\n${lines.join('\n')}\n---\n`);

async function sync(text: string, to = path): Promise<void> {
  await bench.writeFile(to, text);
  // Until the cache has read it.
  await bench.pass(50);
}

const rename = (from: string, to: string): Promise<void> =>
  bench.page.evaluate(
    async ([before, after]) => {
      const { vault } = workbench.app!;
      await vault.rename(vault.getFileByPath(before)!, after);
    },
    [from, to] as const,
  );

describe('a settings file that is busy', () => {
  const data = { version: 1, policy: { graceBusinessDays: 9 }, profile: { name: '山田' } };
  const files = { '面接/青葉.md': interviewNote('青葉', { 連絡予定: '12/2までに' }) };

  /** How often reading fails from now on. */
  const keepBusy = (times: number): Promise<void> =>
    bench.page.evaluate((count) => {
      const { adapter } = workbench.app!.vault;
      const read = adapter.read.bind(adapter);
      let left = count;
      adapter.read = (wanted) => {
        if (!wanted.endsWith('data.json') || left === 0) return read(wanted);
        left -= 1;
        return Promise.reject(new Error('EBUSY: resource busy or locked'));
      };
    }, times);

  test('for a moment is read all the same', async () => {
    await list.open(files, { data });
    await keepBusy(2);
    await bench.page.evaluate(() => workbench.plugin?.onExternalSettingsChange?.());
    expect(await list.card('青葉').textContent()).toContain('12/15');
    expect(await notices()).toEqual([]);
  });

  test('for longer is no broken one, is not overwritten, and is read when the user comes back', async () => {
    await list.open(files, { data });
    await keepBusy(1000);
    await bench.page.evaluate(() => workbench.plugin?.onExternalSettingsChange?.());
    await notice('設定ファイルをいまは読み取れません').waitFor();
    expect(await list.card('青葉').textContent()).toContain('12/15');
    await settings.open();
    await settings.row('data.json').getByText('いまは読み取れません').waitFor();
    const copies = await bench.page.evaluate(
      async () => (await workbench.app!.vault.adapter.list('.obsidian/plugins/henji')).files,
    );
    expect(copies.filter((one) => one.includes('broken'))).toEqual([]);
    await bench.page.evaluate(() => {
      Reflect.deleteProperty(workbench.app!.vault.adapter, 'read');
      window.dispatchEvent(new Event('focus'));
    });
    await settings.row('data.json').waitFor({ state: 'detached' });
  });
});

describe('while the notes are read', () => {
  const loading = { files: { [path]: note }, indexDelay: 100_000 };
  const endReading = (): Promise<void> =>
    bench.page.evaluate(() => {
      workbench.app!.metadataCache.indexAll();
    });

  test.each([
    ['doctor', 'dialog'],
    ['find-notes', 'dialog'],
    ['export-calendar', '件の日付を'],
    ['remove-samples', '見本はありません'],
  ])('%s says so, and comes when they are', async (command, answer) => {
    await bench.start(loading);
    const said = await bench.page.evaluate((id) => {
      workbench.app?.commands.execute(`henji:${id}`);
      return [...document.querySelectorAll('.notice, .modal')].map((el) => el.textContent);
    }, command);
    expect(said).toEqual(['ノートを読んでいます…']);
    await endReading();
    await (answer === 'dialog' ? bench.page.getByRole('dialog') : notice(answer)).waitFor();
  });

  test('the command line waits instead of saying that there is nothing', async () => {
    await bench.start(loading);
    await bench.page.waitForFunction(() => workbench.app?.cliHandlers.has('henji'));
    const answer = await bench.page.evaluate(async () => {
      const command = workbench.app!.cliHandlers.get('henji') as unknown as {
        handler(data: object): Promise<string>;
      };
      const answer = command.handler({ json: 'true' });
      // Some time later.
      setTimeout(() => {
        workbench.app!.metadataCache.indexAll();
      }, 50);
      return answer;
    });
    expect((JSON.parse(answer) as { notes: unknown[] }).notes).toHaveLength(1);
  });
});

describe('where the app never ends reading the notes', () => {
  const hidden = '面接/若葉.md';
  const files = { [path]: note, [hidden]: interviewNote('若葉') };

  /** Ten seconds are a moment here. */
  const hasten = (): Promise<void> =>
    bench.page.evaluate(() => {
      const wait = window.setTimeout.bind(window) as typeof setTimeout;
      const hastened = (act: () => void, ms = 0): number =>
        wait(act, ms === 10_000 ? 100 : ms) as unknown as number;
      Object.assign(window, { setTimeout: hastened });
    });
  /** The app reads all notes but one, and does not say that it is done. */
  const readHalf = (): Promise<void> =>
    bench.page.evaluate((left) => {
      const cache = workbench.app!.metadataCache;
      const trigger = cache.trigger.bind(cache);
      cache.trigger = (name, ...data) => {
        if (name !== 'resolved') trigger(name, ...data);
      };
      cache.indexAll();
      const read = cache.getFileCache.bind(cache);
      cache.getFileCache = (file) => (file.path === left ? null : read(file));
    }, hidden);
  const endReading = (): Promise<void> =>
    bench.page.evaluate(() => {
      const cache = workbench.app!.metadataCache;
      Reflect.deleteProperty(cache, 'trigger');
      Reflect.deleteProperty(cache, 'getFileCache');
      cache.trigger('resolved');
    });

  test('the list is made of what is there, and once more when it is done after all', async () => {
    await hasten();
    await bench.start({ files, indexDelay: 100_000 });
    await bench.runCommand('open-pending-replies');
    await list.root.getByText('ノートを読んでいます').waitFor();
    await bench.pass(400);
    // Nothing was read yet: that is no empty list.
    expect(await list.root.getByText('ノートを読んでいます').count()).toBe(1);
    await readHalf();
    await expect.poll(() => list.companies()).toEqual(['青葉']);
    await endReading();
    await expect.poll(async () => (await list.companies()).sort()).toEqual(['若葉', '青葉']);
    await bench.page.reload();
  });
});

describe('a folder whose name differs only in case', () => {
  test('is the folder for new notes', async () => {
    const data = { version: 1, newNotesFolder: 'interviews' };
    await bench.start({ files: { 'Interviews/x.md': 'x' }, data });
    await bench.runCommand('new-interview-note');
    const form = bench.page.locator('.henji-form-dialog');
    await form.getByLabel('会社', { exact: true }).fill('わかば');
    await form.getByLabel('面接日', { exact: true }).fill('2026-11-20');
    await bench.page.keyboard.press('Control+Enter');
    await expect.poll(() => bench.readFile('Interviews/わかば.md').catch(() => '')).toContain('わかば');
  });
});

describe('while a form is open', () => {
  const form = () => bench.page.locator('.henji-form-dialog');
  const field = (name: string) => form().getByLabel(name, { exact: true });

  test('sync writes what was to be added: nothing is claimed, nothing typed is lost', async () => {
    await bench.start({ files: { 'm.md': 'x\n' } });
    await bench.openNote('m.md');
    await bench.runCommand('make-interview-note');
    await form().waitFor();
    await field('会社').fill('自分の入力社');
    await field('面接日').fill('2026-11-20');
    const synced = '---\ncompany: 同期で来た社\ndate: 2026-11-18\n---\nx\n';
    await sync(synced, 'm.md');
    await form().getByRole('button', { name: '書き足す' }).click();
    await notice('まだ書き足していません').waitFor();
    expect(await notice('まだ書き足していません').innerText()).toContain('company: 同期で来た社');
    expect(await field('会社').inputValue()).toBe('自分の入力社');
    expect(await bench.readFile('m.md')).toBe(synced);
    expect((await notices()).join()).not.toContain('プロパティを書き足しました');
  });
});

describe('while a message is chosen', () => {
  beforeEach(async () => {
    const files = { [path]: note, '面接/別.md': interviewNote('別会社') };
    await bench.start({ files, data: { version: 1, profile } });
  });

  const choose = async (): Promise<void> => {
    await bench.openNote(path);
    await bench.runCommand('insert-message');
    await bench.page.locator('.henji-message-chooser').waitFor();
  };

  test('the note is renamed, and another gets its path: the message goes into its own note', async () => {
    await choose();
    await rename(path, '面接/新しい名前.md');
    await rename('面接/別.md', path);
    await bench.page.keyboard.press('Enter');
    await expect.poll(() => bench.readFile('面接/新しい名前.md')).toContain('henji-message');
    expect(await bench.readFile(path)).not.toContain('henji-message');
    expect(await notices()).not.toContainEqual(expect.stringContaining('変えませんでした'));
  });

  test('the company answers: the guard rail holds back what was fine before', async () => {
    await choose();
    await sync(withLines(note, '返信日: 2026-11-30', '結果: 通過'));
    await bench.page.keyboard.press('Enter');
    await bench.page.locator('.henji-guard-rail').waitFor();
    expect(await bench.readFile(path)).not.toContain('henji-message');
  });

  test('the company answers while the script is chosen: the guard rail comes after all', async () => {
    await bench.openNote(path);
    await bench.runCommand('insert-phone-script');
    await bench.page.getByRole('dialog').waitFor();
    await sync(withLines(note, '返信日: 2026-11-30', '結果: 通過'));
    await bench.page.keyboard.press('Enter');
    await bench.page.locator('.henji-guard-rail', { hasText: '結果: 通過' }).waitFor();
    expect(await bench.readFile(path)).not.toContain('henji-message');
  });

  test('the company answers while the guard rail is open: no draft for later, but the new reason', async () => {
    await sync(note.replace('2026-11-20', '2026-11-30'));
    await bench.openNote(path);
    await bench.runCommand('insert-inquiry-email');
    const rail = bench.page.locator('.henji-guard-rail');
    await rail.waitFor();
    await sync(withLines(note, '返信日: 2026-11-30', '結果: 通過'));
    await rail.getByRole('button', { name: '下書き' }).click();
    await bench.page.locator('.henji-guard-rail', { hasText: '結果: 通過' }).waitFor();
    expect(await bench.readFile(path)).not.toContain('henji-message');
  });

  test('the note is deleted: it is said', async () => {
    await choose();
    await bench.page.evaluate(async (gone) => {
      const { vault } = workbench.app!;
      await vault.delete(vault.getFileByPath(gone)!);
    }, path);
    await bench.page.keyboard.press('Enter');
    await notice('ノートが見つかりません').waitFor();
  });
});

describe('while a log is open', () => {
  beforeEach(async () => {
    await bench.start({ files: { [path]: note } });
    await bench.openNote(path);
  });
  const ask = () => bench.page.getByRole('dialog').filter({ hasText: 'ノートが変わっています' });
  const changed = withLines(note, '返信日: 2026-11-28', '結果: 通過');

  test('another device logs a result: it is shown, and not replaced without a yes', async () => {
    await log.open('log-reply');
    await log.field('結果').fill('見送り');
    await sync(changed);
    await log.save();
    await ask().waitFor();
    expect(await ask().innerText()).toContain('結果: 通過');
    await ask().getByRole('button', { name: '戻る' }).click();
    await ask().waitFor({ state: 'detached' });
    expect(await log.field('結果').inputValue()).toBe('見送り');
    expect(await bench.readFile(path)).toBe(changed);
    await log.dialog.getByRole('button', { name: '記録する' }).click();
    await ask().getByRole('button', { name: 'このまま記録する' }).click();
    await expect.poll(() => bench.readFile(path)).toContain('結果: 見送り');
  });

  test('another device logs a promise', async () => {
    await log.open('log-still-selecting');
    await log.dialog.getByLabel('新しい連絡予定').fill('12/10まで');
    await sync(note.replace("'3営業日以内'", '12/18まで'));
    await log.save();
    await ask().waitFor();
    expect(await ask().innerText()).toContain('連絡予定: 12/18まで');
  });

  test('the same inquiry stands there by now: one day, one line', async () => {
    await log.open('log-inquiry');
    const line = '- 2026/12/1(火) メールで問い合わせ';
    await sync(`${withLines(note, '問い合わせ日: 2026-12-01')}\n## 連絡の記録\n\n${line}\n`);
    await log.save();
    await log.dialog.waitFor({ state: 'detached' });
    const text = await bench.readFile(path);
    expect(text.match(/メールで問い合わせ/g)).toHaveLength(1);
    expect(text.match(/2026-12-01/g)).toHaveLength(1);
  });
});
