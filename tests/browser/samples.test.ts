import { describe, expect, test } from 'vitest';
import { useWorkbench } from './harness';
import { sidebarPage, interviewNote } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const mine = interviewNote('株式会社青葉');
const folder = '面接/見本';
const aoba = `${folder}/株式会社青葉（見本）.md`;

const paths = (): Promise<string[]> =>
  bench.page.evaluate(() =>
    (workbench.app?.vault.getFiles() ?? []).map(({ path }) => path).filter((path) => path.startsWith('面接')),
  );
const folders = (): Promise<string[]> =>
  bench.page.evaluate(() => (workbench.app?.vault.getAllFolders() ?? []).map(({ path }) => path));
const dialog = () => bench.page.getByRole('dialog');

/** Inserts the samples beside a note of the user's. */
async function start(files: Record<string, string> = { '面接/青葉.md': mine }): Promise<void> {
  await list.open(files);
  await bench.runCommand('insert-samples');
  await list.link('海風デザイン合同会社（見本）').waitFor();
}

describe('the samples', () => {
  test('come with days around today, once', async () => {
    await start();
    expect(await bench.readFile(aoba)).toBe(
      '---\n会社: 株式会社青葉（見本）\n面接日: 2026-11-17\n連絡予定: 3営業日以内にご連絡します\n選考段階: 一次\nhenji-sample: true\n---\n\n',
    );
    await bench.runCommand('insert-samples');
    await bench.page.getByText('見本はもう「面接/見本」にあります').waitFor();
    expect(await paths()).toHaveLength(4);
  });

  test('come once and without a fault, when asked for twice at a time', async () => {
    await list.open({});
    await bench.page.evaluate(() => {
      for (let times = 0; times < 2; times += 1) workbench.app?.commands.execute('henji:insert-samples');
    });
    await bench.page.getByText('「面接/見本」に見本を 3件入れました').waitFor();
    expect(await bench.page.getByText('見本を入れられませんでした').count()).toBe(0);
    expect(await paths()).toHaveLength(3);
  });

  test('are not doubled when they were moved', async () => {
    await start();
    await bench.page.evaluate(async (from) => {
      const file = workbench.app?.vault.getFileByPath(from);
      if (file) await workbench.app?.fileManager.renameFile(file, '面接/うごかした.md');
    }, aoba);
    await bench.runCommand('insert-samples');
    await bench.page.getByText('見本はもう').waitFor();
    expect(await paths()).toHaveLength(4);
  });
});

describe('removing them', () => {
  test('lists the files, takes exactly them to the trash wherever they lie, and their folder', async () => {
    await start();
    await bench.page.evaluate(async (from) => {
      const file = workbench.app?.vault.getFileByPath(from);
      if (file) await workbench.app?.fileManager.renameFile(file, '面接/うごかした.md');
    }, aoba);
    await bench.runCommand('remove-samples');
    expect(await dialog().getByRole('checkbox').count()).toBe(3);
    await dialog().getByText('面接/うごかした.md').waitFor();
    await bench.page.getByRole('button', { name: 'ごみ箱に移す' }).click();
    await bench.page.getByText('見本を 3件、ごみ箱に移しました').waitFor();
    expect(await paths()).toEqual(['面接/青葉.md']);
    expect(await bench.readFile('面接/青葉.md')).toBe(mine);
    expect(await bench.readFile('.trash/うごかした.md')).toContain('henji-sample: true');
    expect(await folders()).not.toContain(folder);
  });

  test('lists one that was written in too, and leaves one that is of another company by now', async () => {
    await start();
    const own = `${folder}/みなと商事（見本）.md`;
    await bench.writeFile(aoba, `${await bench.readFile(aoba)}# わたしのメモ\n`);
    await bench.writeFile(own, (await bench.readFile(own)).replace('みなと商事（見本）', 'はなれ島酒造'));
    await list.link('はなれ島酒造').waitFor();
    await bench.runCommand('remove-samples');
    expect(await dialog().getByRole('checkbox', { name: /青葉/ }).isChecked()).toBe(true);
    expect(
      await dialog()
        .getByRole('checkbox', { name: /みなと/ })
        .isChecked(),
    ).toBe(false);
    await bench.page.getByRole('button', { name: 'ごみ箱に移す' }).click();
    await bench.page.getByText('見本を 2件、ごみ箱に移しました').waitFor();
    expect(await paths()).toEqual(expect.arrayContaining(['面接/青葉.md', own]));
    expect(await folders()).toContain(folder);
  });

  test('does nothing when it is cancelled', async () => {
    await start();
    await bench.runCommand('remove-samples');
    await bench.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await paths()).toHaveLength(4);
  });

  test.each([
    ['ja', '見本はありません'],
    ['en', 'There are no samples'],
  ] as const)('says that there are none (%s)', async (language, words) => {
    await list.open({ '面接/青葉.md': mine, [aoba]: mine }, { language });
    await bench.runCommand('remove-samples');
    await bench.page.getByText(words).waitFor();
    expect(await paths()).toHaveLength(2);
  });
});
