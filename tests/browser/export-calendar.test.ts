import { expect, test } from 'vitest';
import { killWrites } from './dying-disk';
import { useWorkbench } from './harness';
import { interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const path = '返事待ち.ics';

/** Interviews on Fri 2026-11-20, seen on Tue 12-01: one deadline to come, one to ask about, a sample, one that is over. */
const files = {
  '面接/青葉.md': interviewNote('株式会社青葉', { 連絡予定: '12/2までに' }),
  '面接/港.md': interviewNote('みなと精機', { 連絡予定: '3営業日以内' }),
  '面接/見本.md': interviewNote('見本商事', { 'henji-sample': 'true' }),
  '面接/終わり.md': interviewNote('ことり玩具', { 結果: '見送り' }),
};

/** What comes of one of them. */
const answered = interviewNote('みなと精機', { 連絡予定: '3営業日以内', 結果: '見送り' });

/** The events of the exported file, a line each. */
async function events(file = path): Promise<string[]> {
  const text = (await bench.readFile(file)).replaceAll('\r\n ', '');
  return [...text.matchAll(/DTSTART;VALUE=DATE:(\d+)[^]*?SUMMARY:(.*)\r/g)].map(([, on, what]) =>
    [on, what].join(' '),
  );
}

const links = async (): Promise<string[]> =>
  [...(await bench.readFile(path)).replaceAll('\r\n ', '').matchAll(/URL:(.*)\r/g)].map(
    ([, link = '']) => link,
  );

test('writes the days of what is pending, without samples, and the same file again', async () => {
  await list.open(files);
  await bench.runCommand('export-calendar');
  await bench.page.getByText('3件の日付を「返事待ち.ics」に書き出しました').waitFor();
  expect(await events()).toEqual([
    '20261201 みなと精機：この日から確認できます',
    '20261202 株式会社青葉：連絡の期限',
    '20261207 株式会社青葉：この日から確認できます',
  ]);
  expect(new URL((await links())[0] ?? '').searchParams.get('file')).toBe('面接/港.md');

  await bench.writeFile('面接/港.md', answered);
  await list.root.locator('[data-group=closed]', { hasText: '2' }).waitFor();
  await bench.runCommand('export-calendar');
  await bench.page.getByText('2件の日付を').waitFor();
  expect(await events()).toHaveLength(2);
});

test('on a full disk it says which file could not be written, and the next try writes it', async () => {
  await list.open(files);
  await killWrites(bench, true);
  await bench.runCommand('export-calendar');
  await bench.page.getByText('「返事待ち.ics」を書き出せませんでした。空き容量').waitFor();
  expect(bench.takeErrors().join()).toContain('ENOSPC');
  expect(await bench.page.getByText('に書き出しました').count()).toBe(0);

  await killWrites(bench, false);
  await bench.runCommand('export-calendar');
  await bench.page.getByText('3件の日付を').waitFor();
  expect(await events()).toHaveLength(3);
});

test('leaves a file of somebody else alone', async () => {
  const theirs = 'BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n';
  await list.open({ ...files, [path]: theirs });
  await bench.runCommand('export-calendar');
  await bench.page.getByText('「返事待ち 2.ics」に書き出しました').waitFor();
  expect(await bench.readFile(path)).toBe(theirs);
  expect(await events('返事待ち 2.ics')).toHaveLength(3);

  await bench.writeFile('面接/港.md', answered);
  await list.root.locator('[data-group=closed]', { hasText: '2' }).waitFor();
  await bench.runCommand('export-calendar');
  await bench.page.getByText('2件の日付を「返事待ち 2.ics」に').waitFor();
  expect(await events('返事待ち 2.ics')).toHaveLength(2);
});

test('the last answer empties the file, which would ask about that company again', async () => {
  await list.open({ '面接/港.md': files['面接/港.md'] });
  await bench.runCommand('export-calendar');
  await bench.page.getByText('1件の日付を').waitFor();
  await bench.writeFile('面接/港.md', answered);
  await list.root.locator('[data-group=closed]').waitFor();
  await bench.runCommand('export-calendar');
  await bench.page.getByText('カレンダーに入れる日付は、いまはありません').waitFor();
  expect(await bench.readFile(path)).toContain('BEGIN:VCALENDAR');
  expect(await events()).toEqual([]);
});

test('in another language too it is the same file', async () => {
  await list.open(files);
  await bench.runCommand('export-calendar');
  await bench.page.getByText('「返事待ち.ics」に書き出しました').waitFor();
  await bench.page.evaluate(() => workbench.changeSettingsOutside({ version: 1, language: 'en' }));
  await bench.page.getByText('You may ask today').first().waitFor();
  await bench.runCommand('export-calendar');
  await bench.page.getByText('Exported 3 dates to “返事待ち.ics”').waitFor();
  expect((await events())[0]).not.toContain('この日から確認できます');
});

test('a folder of that name is not in its way', async () => {
  await list.open({ ...files, '返事待ち/メモ.md': '# メモ' });
  await bench.runCommand('export-calendar');
  await bench.page.getByText('「返事待ち.ics」に書き出しました').waitFor();
});

test('says so where there is nothing to write', async () => {
  await list.open({ '面接/終わり.md': files['面接/終わり.md'] });
  await bench.runCommand('export-calendar');
  await bench.page.getByText('カレンダーに入れる日付は、いまはありません').waitFor();
  expect(await bench.page.evaluate((file) => workbench.app?.vault.adapter.has(file), path)).toBe(false);
});

test('is opened by the program of the device, never by a link, which would make a note', async () => {
  await list.open(files, { open: '面接/青葉.md' });
  await bench.runCommand('export-calendar');
  const notice = bench.page.locator('.notice', { hasText: 'いちばん上のフォルダー' });
  await notice.getByRole('button').click();
  const seen = (): Promise<unknown> =>
    bench.page.evaluate(() => [
      workbench.app?.openedOutside,
      workbench.app?.workspace.getActiveFile()?.path,
      workbench.app?.vault
        .getFiles()
        .filter((file) => file.path.includes('.ics'))
        .map((file) => file.path),
    ]);
  await expect.poll(seen).toEqual([[path], '面接/青葉.md', [path]]);
});
