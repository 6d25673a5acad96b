import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useWorkbench } from './harness';
import { interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const path = '面接/青葉.md';
const note = interviewNote('青葉', { 連絡予定: '3営業日以内', 確認済み: '[着信]' });
const withTasks = `${note}\n## 確認前チェックリスト\n\n- [ ] 迷惑メール：見た\n- [x] 着信：見た\n`;
const spamTicked = withTasks
  .replace('[着信]', '[着信, 迷惑メール]')
  .replace('- [ ] 迷惑メール', '- [x] 迷惑メール');

/** A box on the card. */
async function onCard(name: RegExp): Promise<Locator> {
  const box = list.card('青葉').getByRole('checkbox', { name });
  if ((await box.count()) === 0)
    await list
      .card('青葉')
      .getByRole('button', { name: /くわしく見る/ })
      .click();
  return box;
}
/** A box in the note, in reading view. */
const inNote = (at: number): Locator =>
  bench.page.locator('.markdown-reading-view .task-list-item-checkbox').nth(at);

test('the list is put in with the ticks of the property', async () => {
  await list.open({ [path]: note });
  await bench.openNote(path, 'preview');
  await bench.runCommand('insert-checklist');
  await expect.poll(() => bench.readFile(path)).toContain('- [ ] 迷惑メール：');
  expect(await bench.readFile(path)).toContain('- [x] 着信：');
});

describe('a tick on the card', () => {
  test('is set and taken away in the property and in the note at once', async () => {
    await list.open({ [path]: withTasks });
    await (await onCard(/迷惑メール/)).check();
    await expect.poll(() => bench.readFile(path)).toBe(spamTicked);
    await expect.poll(async () => (await onCard(/迷惑メール/)).isChecked()).toBe(true);
    await (await onCard(/迷惑メール/)).uncheck();
    await expect.poll(() => bench.readFile(path)).toBe(withTasks);
  });

  test('is one step of undo in the open note', async () => {
    await list.open({ [path]: withTasks }, { open: path });
    await (await onCard(/迷惑メール/)).check();
    await expect.poll(() => bench.readFile(path)).toBe(spamTicked);
    await bench.page.locator('.cm-content').click();
    await bench.page.keyboard.press('Control+z');
    await expect.poll(() => bench.readFile(path)).toBe(withTasks);
    await expect.poll(async () => (await onCard(/迷惑メール/)).isChecked()).toBe(false);
  });
});

describe('a click on a task in the note', () => {
  test('sets the property, and the tick on the card', async () => {
    await list.open({ [path]: withTasks });
    await bench.openNote(path, 'preview');
    await inNote(0).click();
    await expect.poll(() => bench.readFile(path)).toBe(spamTicked);
    await expect.poll(async () => (await onCard(/迷惑メール/)).isChecked()).toBe(true);
    await inNote(0).click();
    await expect.poll(() => bench.readFile(path)).toBe(withTasks);
    await expect.poll(async () => (await onCard(/迷惑メール/)).isChecked()).toBe(false);
  });

  test('writes nothing where the task is no point of the checklist', async () => {
    const other = `${note}\n- [ ] 母に聞く\n`;
    await list.open({ [path]: other });
    await bench.openNote(path, 'preview');
    await inNote(0).click();
    await expect.poll(() => bench.readFile(path)).toBe(other.replace('[ ]', '[x]'));
    await bench.page.waitForTimeout(100);
    expect(await bench.readFile(path)).toBe(other.replace('[ ]', '[x]'));
  });
});

describe('a tick that is typed into the note', () => {
  test('is seen on the card and writes nothing by itself; the next click brings the property up to date', async () => {
    const typed = withTasks.replace('- [ ] 迷惑メール', '- [x] 迷惑メール');
    await list.open({ [path]: withTasks });
    await onCard(/迷惑メール/);
    await bench.writeFile(path, typed);
    await expect.poll(async () => (await onCard(/迷惑メール/)).isChecked()).toBe(true);
    await bench.page.waitForTimeout(100);
    expect(await bench.readFile(path)).toBe(typed);
    await bench.openNote(path, 'preview');
    await inNote(1).click();
    await expect.poll(() => bench.readFile(path)).toContain('確認済み: [迷惑メール]');
  });
});

test('nothing is left behind', async () => {
  await list.open({ [path]: withTasks });
  await onCard(/迷惑メール/);
  expect(await bench.unload()).toEqual([]);
});
