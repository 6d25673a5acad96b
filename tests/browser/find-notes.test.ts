import { expect, test } from 'vitest';
import { useWorkbench } from './harness';
import { sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);

const own = (company: string): string => `---\n応募先: ${company}\n面接日時: 2026-11-20 14:00\n---\n`;
const vault: Record<string, string> = {
  '就活/面接/青葉.md': own('株式会社青葉'),
  '就活/面接/みなと.md': own('みなと商事'),
  '就活/面接/途中.md': '---\n応募先: むぎぶえ\n---\n',
  '日記/2026-11-20.md': '---\ndate: 2026-11-20\n---\n',
  'Templates/面接.md': '---\n応募先:\n面接日時:\n---\n',
};
/** What the plugin has in `data.json`; `null` without such a file. */
const data = (): Promise<unknown> => bench.page.evaluate(() => workbench.plugin?.loadData());
const texts = (): Promise<string[]> => Promise.all(Object.keys(vault).map((path) => bench.readFile(path)));
const dialog = () => bench.page.getByRole('dialog');

test('what is ticked is added to the settings and to nothing else, and can be taken back', async () => {
  await list.open(vault);
  await bench.page.getByRole('button', { name: 'いまある面接ノートを探す' }).click();
  await dialog().getByText('3件のノートのうち、2件に会社名と面接日があります').waitFor();
  await dialog().getByText('5件のノートのうち、面接ノートは 0件 → 3件').waitFor();
  await dialog().getByText('そのうち 1件は').waitFor();
  await dialog()
    .getByRole('checkbox', { name: /フォルダー/ })
    .uncheck();
  await dialog().getByText('面接ノートは 0件 → 2件').waitFor();
  await dialog()
    .getByRole('checkbox', { name: /フォルダー/ })
    .check();
  await bench.page.getByRole('button', { name: '設定に加える' }).click();
  await list.link('株式会社青葉').waitFor();
  expect(await data()).toMatchObject({
    noteFolders: ['就活/面接'],
    propertyNames: { company: ['応募先'], date: ['面接日時'] },
  });
  expect(await list.companies()).toHaveLength(3);
  expect(await texts()).toEqual(Object.values(vault));

  await bench.page.getByRole('button', { name: '元に戻す' }).click();
  await bench.page.getByText('設定を元に戻しました').waitFor();
  expect(await data()).toMatchObject({ noteFolders: [], propertyNames: {} });
  await bench.page.getByRole('button', { name: 'いまある面接ノートを探す' }).waitFor();
});

test('the count and the buttons stay on the screen below many folders', async () => {
  const folders = Array.from({ length: 12 }, (_, at) => `会社${at}/面接`);
  const all = folders.flatMap((folder) =>
    ['一次', '二次'].map((round) => [`${folder}/${round}.md`, own(folder)]),
  );
  await list.open(Object.fromEntries(all) as Record<string, string>);
  await bench.runCommand('find-notes');
  const bottom = async (name: string): Promise<number> => {
    const box = await dialog().getByText(name).boundingBox();
    return box ? box.y + box.height : Infinity;
  };
  await expect.poll(() => dialog().getByRole('checkbox').count()).toBe(14);
  expect(await bottom('面接ノートは 0件 → 24件')).toBeLessThan(760);
  expect(await bottom('設定に加える')).toBeLessThan(760);
});

test('nothing is written when nothing is ticked, or it is cancelled', async () => {
  await list.open(vault);
  const before = await data();
  await bench.runCommand('find-notes');
  await dialog().getByRole('checkbox').first().waitFor();
  for (const box of await dialog().getByRole('checkbox').all()) await box.uncheck();
  expect(await bench.page.getByRole('button', { name: '設定に加える' }).isDisabled()).toBe(true);
  await bench.page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  expect(await data()).toEqual(before);
});

test.each([
  ['ja', '「会社」と「面接日」のプロパティを書くと'],
  ['en', 'properties “company” and “interview-date”'],
] as const)('where there is nothing to find, it is said what to do (%s)', async (language, words) => {
  await list.open({ '日記/1.md': '---\ndate: 2026-11-20\n---\n' }, { language });
  await bench.runCommand('find-notes');
  await dialog().getByText(words).waitFor();
  expect(await dialog().getByRole('checkbox').count()).toBe(0);
});

test('days in inline fields and tables are found, with the way out', async () => {
  await list.open({
    '就活/杏.md': '企業名:: 杏\n面接日:: 2026-11-20\n',
    '就活/蓮.md': '# 蓮\n\n企業名:: 蓮\n面接日:: 2026-11-24\n',
    '選考管理.md': '| 企業名 | 面接日 |\n| --- | --- |\n| 青葉 | 11/20 |\n',
  });
  await bench.runCommand('find-notes');
  await dialog().getByText('2件のノートは、本文の「企業名:: 面接日::」という書き方').waitFor();
  await dialog().getByText('ノート「選考管理」は、面接日を表に書いています').waitFor();
});
