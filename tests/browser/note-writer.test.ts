import { describe, expect, test } from 'vitest';
import { killWrites } from './dying-disk';
import { useWorkbench } from './harness';
import { logPage, note, path } from './log-page';
import { sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const log = logPage(bench);

const record = '\n## 連絡の記録\n\n- 2026/12/1(火) メールで問い合わせ\n';
const asked = (text: string): string =>
  text.replace('\n---\n\n', '\n問い合わせ日: 2026-12-01\n---\n\n') + record;
const done = '問い合わせたことを記録しました';

const rename = (to: string): Promise<void> =>
  bench.page.evaluate(([from, target]) => workbench.app?.vault.adapter.rename(from, target), [
    path,
    to,
  ] as const);
const remove = (): Promise<void> =>
  bench.page.evaluate((gone) => workbench.app?.vault.adapter.remove(gone), path);
/** The texts of all editors of notes. */
const editors = (): Promise<(string | undefined)[]> =>
  bench.page.evaluate(
    () =>
      workbench.app?.workspace
        .getLeavesOfType('markdown')
        .map(({ view }) => (view as { getViewData?(): string }).getViewData?.()) ?? [],
  );
/** Opens the dialog of the closed note from its card. */
const openFromCard = async (): Promise<void> => {
  await list.link('青葉').focus();
  await log.press('l');
  await log.dialog.waitFor();
};

describe('a write that dies in between', () => {
  test('leaves a closed note as it was, says so, and the next Enter writes', async () => {
    await list.open({ [path]: note });
    await openFromCard();
    await killWrites(bench, true);
    await log.save();
    await log.notice('「青葉」は変えませんでした。ファイルに書けません').waitFor();
    expect(bench.takeErrors().join()).toContain('ENOSPC');
    expect(await bench.readFile(path)).toBe(note);
    expect(await log.dialog.count()).toBe(1);
    await killWrites(bench, false);
    await log.dialog.getByRole('button', { name: '記録する' }).click();
    await log.notice(done).waitFor();
    expect(await bench.readFile(path)).toBe(asked(note));
  });

  test('leaves the change in the editor of an open note, says so, and all is saved later', async () => {
    // The app's next try has to come after the disk works again, however busy the machine is.
    await list.open({ [path]: note }, { open: path, saveDelay: 60_000 });
    await log.open('log-inquiry');
    await killWrites(bench, true);
    await log.save();
    await log.notice('「青葉」に入れましたが、まだファイルに保存できていません').waitFor();
    expect(await log.inEditor()).toBe(asked(note));
    expect(await bench.readFile(path)).toBe(note);
    await killWrites(bench, false);
    await bench.page.evaluate(() => {
      const view = workbench.app?.workspace.getLeavesOfType('markdown')[0]?.view;
      // Does nothing where no try is to come.
      (view as unknown as { requestSave: { run(): void } }).requestSave.run();
    });
    await expect.poll(() => bench.readFile(path)).toBe(asked(note));
    expect(bench.takeErrors().join()).toContain('ENOSPC');
  });

  /** The next write to the disk dies after so many characters. */
  const cutNextWrite = (length: number): Promise<void> =>
    bench.page.evaluate((end) => {
      const adapter = workbench.app?.vault.adapter;
      if (!adapter) return;
      adapter.writeNow = (to, data, options) => {
        Reflect.deleteProperty(adapter, 'writeNow');
        adapter.writeNow(to, data.slice(0, end), options);
        throw new Error('ENOSPC: no space left on device');
      };
    }, length);

  test.each([
    ['nothing', 0],
    ['half', 40],
  ])('and leaves %s of the file: the text before is put back', async (_, length) => {
    await list.open({ [path]: note });
    await openFromCard();
    await cutNextWrite(length);
    await log.save();
    await log.notice('「青葉」は変えませんでした。ファイルに書けません').waitFor();
    expect(bench.takeErrors().join()).toContain('ENOSPC');
    expect(await bench.readFile(path)).toBe(note);
  });

  test('when all is on the disk: it counts as written, and is not written twice', async () => {
    await list.open({ [path]: note });
    await openFromCard();
    await cutNextWrite(10_000);
    await log.save();
    await log.notice(done).waitFor();
    expect(await bench.readFile(path)).toBe(asked(note));
  });

  test('does not stop the writes behind it', async () => {
    await list.open({ [path]: note });
    await openFromCard();
    await killWrites(bench, true);
    await log.save();
    await log.notice('変えませんでした').waitFor();
    bench.takeErrors();
    await killWrites(bench, false);
    await log.press('Escape');
    await list.card('青葉').locator('[data-henji-detail]').click();
    await list
      .card('青葉')
      .getByRole('checkbox', { name: /迷惑メール/ })
      .check();
    await expect.poll(() => bench.readFile(path)).toContain('\n確認済み: [迷惑メール]\n');
  });

  test('an undo that dies leaves the note as it was logged', async () => {
    await list.open({ [path]: note });
    await openFromCard();
    await log.save();
    await log.notice(done).waitFor();
    await killWrites(bench, true);
    await log.notice(done).getByRole('button', { name: '元に戻す' }).click();
    await log.notice('「青葉」は変えませんでした。ファイルに書けません').waitFor();
    expect(bench.takeErrors().join()).toContain('ENOSPC');
    expect(await bench.readFile(path)).toBe(asked(note));
  });
});

describe('a note that is no longer where it was', () => {
  test('renamed while the dialog was open: it is written where it is now, and taken back after one more', async () => {
    await list.open({ [path]: note });
    await openFromCard();
    await rename('面接/青葉 一次.md');
    await log.save();
    await log.notice(done).waitFor();
    expect(await bench.readFile('面接/青葉 一次.md')).toBe(asked(note));
    await bench.page.evaluate(() => workbench.app?.vault.adapter.rename('面接/青葉 一次.md', '済み.md'));
    await log.notice(done).getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => bench.readFile('済み.md')).toBe(note);
  });

  test('deleted: it does not come back, and the user is told', async () => {
    await list.open({ [path]: note });
    await openFromCard();
    await remove();
    await log.save();
    await log.notice('「青葉」は変えませんでした。ノートが見つかりません').waitFor();
    expect(await bench.page.evaluate((gone) => workbench.app?.vault.adapter.has(gone), path)).toBe(false);
  });

  test('replaced by a sync: the new one is not overwritten by an undo', async () => {
    await list.open({ [path]: note });
    await openFromCard();
    await log.save();
    await log.notice(done).waitFor();
    await remove();
    await bench.writeFile(path, `${note}別の端末で\n`);
    await log.notice(done).getByRole('button', { name: '元に戻す' }).click();
    await log.notice('そのあとにノートが変わっています').waitFor();
    expect(await bench.readFile(path)).toBe(`${note}別の端末で\n`);
  });
});

test('a command that fails tells so', async () => {
  await list.open({ [path]: note });
  await bench.page.evaluate(() => {
    const { workspace } = workbench.app ?? {};
    if (workspace) workspace.revealLeaf = () => Promise.reject(new Error('no such leaf'));
  });
  await bench.runCommand('open-pending-replies');
  await log.notice('うまくいきませんでした。ノートを確かめてから、もう一度試してください').waitFor();
  expect(bench.takeErrors().join()).toContain('no such leaf');
});

describe('a note in several places', () => {
  /** Slow enough that nothing is saved by itself. */
  const saveDelay = 60_000;
  const typeAtEnd = async (text: string, pane = 0): Promise<void> => {
    await bench.page.locator('.cm-content:visible').nth(pane).click();
    await log.press('Control+End');
    await bench.page.keyboard.insertText(text);
  };

  test.each([
    ['the other', false],
    ['this one', true],
  ])('in two panes: what was just typed in %s is there after a write', async (_, isTypedLater) => {
    await list.open({ [path]: note }, { open: path, saveDelay });
    if (!isTypedLater) await typeAtEnd('いま書いた');
    await bench.page.evaluate(async (wanted) => {
      const { app } = workbench;
      const file = app?.vault.getFileByPath(wanted);
      if (app && file) await app.workspace.getLeaf('split').openFile(file);
    }, path);
    if (isTypedLater) await typeAtEnd('いま書いた', 1);
    await log.open('log-inquiry');
    await log.save();
    await log.notice(done).waitFor();
    const after = asked(`${note}いま書いた`).replace('いま書いた\n## ', 'いま書いた\n\n## ');
    expect(await bench.readFile(path)).toBe(after);
    await expect.poll(editors).toEqual([after, after]);
  });

  test('in reading view: what was typed a moment before is kept', async () => {
    await list.open({ [path]: note }, { open: path, saveDelay });
    await typeAtEnd('いま書いた\n');
    await bench.page.getByRole('button', { name: 'Toggle reading view' }).click();
    await log.open('log-inquiry');
    await log.save();
    await log.notice(done).waitFor();
    expect(await bench.readFile(path)).toBe(asked(`${note}いま書いた\n`));
  });

  test('asking whether a note can be written saves nothing that was typed', async () => {
    await list.open({ [path]: note }, { open: path, saveDelay });
    await bench.page.evaluate(async (wanted) => {
      const { app } = workbench;
      const file = app?.vault.getFileByPath(wanted);
      if (app && file) await app.workspace.getLeaf('split').openFile(file);
    }, path);
    await typeAtEnd('いま書いた', 0);
    await bench.page.evaluate(() => {
      const { workspace } = workbench.app ?? {};
      const last = workspace?.getLeavesOfType('markdown').at(-1);
      if (last) workspace?.setActiveLeaf(last, { focus: true });
    });
    await bench.runCommand('insert-message');
    await bench.page.locator('.henji-message-chooser').waitFor();
    expect(await bench.readFile(path)).toBe(note);
    await log.press('Escape');
  });

  test('in a window of its own: its editor is written', async () => {
    await list.open({ [path]: note }, { saveDelay });
    await bench.page.evaluate(async (wanted) => {
      const { app } = workbench;
      const file = app?.vault.getFileByPath(wanted);
      if (app && file) await app.workspace.openPopoutLeaf().openFile(file);
    }, path);
    await openFromCard();
    await log.save();
    await expect.poll(editors).toEqual([asked(note)]);
    await expect.poll(() => bench.readFile(path)).toBe(asked(note));
  });

  test('written while closed, then opened: the way back leads through its editor', async () => {
    const windows = note.replaceAll('\n', '\r\n');
    await list.open({ [path]: windows });
    await openFromCard();
    await log.save();
    await log.notice(done).waitFor();
    await bench.openNote(path);
    await log.notice(done).getByRole('button', { name: '元に戻す' }).click();
    await log.notice('元に戻しました').waitFor();
    expect(await log.inEditor()).toBe(note);
  });
});
