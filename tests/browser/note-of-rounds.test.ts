import { expect, test } from 'vitest';
import { useWorkbench } from './harness';
import { logPage } from './log-page';
import { sidebarPage } from './sidebar-page';

/** One note keeps all rounds of a company, as most people do: every dialog goes by the current round and says so. */
const bench = useWorkbench();
const list = sidebarPage(bench);
const log = logPage(bench);

const path = '就活/青葉.md';
const begin = [
  '---',
  '企業名: 青葉 # 第一志望',
  '一次面接日: 2026-11-05',
  '一次結果: 通過',
  '二次面接日: 2026-11-19',
  '場所: 本社3階',
  '---',
  '',
  '# メモ',
  '',
].join('\n');
const text = (): Promise<string> => bench.readFile(path);
const undo = (said: string): Promise<void> =>
  log.notice(said).getByRole('button', { name: '元に戻す' }).click();
const card = (): Promise<string> => list.card('青葉').first().innerText();

test('from the inquiry to the next round, each step taken back and made again', async () => {
  await list.open({ [path]: begin }, { open: path });
  await expect.poll(card).toContain('二次');

  await log.open('log-inquiry');
  expect(await log.dialog.innerText()).toContain('青葉（二次）: 問い合わせたことを記録');
  await log.save();
  await undo('青葉（二次） に 12/1(火)');
  await expect.poll(text).toBe(begin);
  await log.open('log-inquiry');
  await log.save();
  const asked = begin
    .replace('本社3階\n', '本社3階\n問い合わせ日: 2026-12-01\n')
    .concat('\n## 連絡の記録\n\n- 2026/12/1(火) メールで問い合わせ\n');
  await expect.poll(text).toBe(asked);

  await log.open('log-still-selecting');
  expect(await log.dialog.innerText()).toContain('青葉（二次）');
  await log.press('Escape');
  await log.dialog.waitFor({ state: 'detached' });

  await log.open('log-reply');
  await log.field('結果').fill('通過');
  await log.save();
  const passed = asked
    .replace('2026-12-01\n', '2026-12-01\n返信日: 2026-12-01\n二次結果: 通過\n')
    .concat('- 2026/12/1(火) 二次の結果: 通過\n');
  await expect.poll(text).toBe(passed);
  await undo('青葉（二次） の結果「通過」');
  await expect.poll(text).toBe(asked);
  await log.open('log-reply');
  await log.field('結果').fill('通過');
  await log.save();
  await expect.poll(text).toBe(passed);

  await log.notice('の結果「通過」を記録しました').last().getByRole('button', { name: '次の選考' }).click();
  await log.dialog.waitFor();
  expect(await log.dialog.innerText()).toContain('青葉（二次）: 次の面接日を書き足す');
  expect(await log.field('選考段階').inputValue()).toBe('三次');
  await log.field('選考段階').fill('最終');
  await log.field('面接日').fill('2026-12-10');
  await log.dialog.getByText('→ 「最終面接日: 2026-12-10」と書きます').waitFor();
  await log.field('場所').fill('オンライン');
  await log.dialog.getByRole('button', { name: '書き足す' }).click();
  const next = passed
    .replace('場所: 本社3階', '場所: オンライン')
    .replace('二次結果: 通過\n', '二次結果: 通過\n最終面接日: 2026-12-10\n')
    .concat('- 2026/11/19(木) 二次: 本社3階\n');
  await expect.poll(text).toBe(next);
  await expect.poll(card).toContain('最終');
  await expect.poll(card).toContain('12/10');
  await undo('青葉（最終） の面接日 12/10(木) を書き足しました');
  await expect.poll(text).toBe(passed);
});

test('a result that comes while the next round is ahead is that of the round before', async () => {
  const ahead = begin.replace('一次結果: 通過\n', '').replace('2026-11-19', '2026-12-08');
  await list.open({ [path]: ahead }, { open: path });
  await log.open('log-reply');
  await log.field('結果').fill('通過');
  await log.save();
  await log.notice('青葉（一次） の結果「通過」').waitFor();
  await expect.poll(text).toContain('\n返信日: 2026-12-01\n一次結果: 通過\n');
  await expect.poll(card).toContain('二次');
  await expect.poll(card).toContain('12/8');
});

test('a day that another device has written meanwhile is shown, and not written over', async () => {
  await list.open({ [path]: begin }, { open: path });
  await bench.runCommand('next-round');
  await log.field('面接日').fill('2026-12-10');
  await bench.writeFile(path, begin.replace('場所', '三次面接日: 2026-12-15\n場所'));
  await bench.pass(50);
  await log.dialog.getByRole('button', { name: '書き足す' }).click();
  await log.dialog.getByText('「三次面接日」には、もう 2026-12-15 と書いてあります').waitFor();
  expect(await log.field('面接日').inputValue()).toBe('2026-12-10');
  expect(await text()).toContain('三次面接日: 2026-12-15');
});

test('a new note can be made all the same', async () => {
  await list.open({ [path]: begin }, { open: path });
  await bench.runCommand('next-round');
  await log.dialog.getByRole('button', { name: '新しいノートにする' }).click();
  await bench.page.locator('.henji-form-dialog').getByText('次の選考のノートを作る').waitFor();
  await log.field('面接日').fill('2026-12-10');
  await log.press('Control+Enter');
  await expect.poll(() => bench.readFile('就活/青葉 三次.md')).toContain('2026-12-10');
  expect(await text()).toContain('次の選考: [[青葉 三次]]');
});
