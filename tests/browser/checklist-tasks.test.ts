import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useWorkbench } from './harness';
import { interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const path = '面接/青葉.md';
const note = interviewNote('青葉', { 連絡予定: '3営業日以内', 確認済み: '[着信]' });
const withTasks = `${note}\n## 問い合わせ前チェックリスト\n\n- [ ] 迷惑メール：見た\n- [x] 着信：見た\n`;
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

  /** The note as it is once a click has been followed, if it is. */
  const afterClick = async (text: string, at: number, clicked: string): Promise<string | undefined> => {
    await list.open({ [path]: text });
    await bench.openNote(path, 'preview');
    await inNote(at).click();
    await expect.poll(() => bench.readFile(path)).toContain(clicked);
    await bench.pass(100);
    return bench.readFile(path);
  };

  test('writes nothing where the task is no point of the checklist', async () => {
    // The property has a tick that the task of the point has not: it was set among the properties.
    const other = `${withTasks.replace('[x] 着信', '[ ] 着信')}\n## ほか\n\n- [ ] 買い物\n`;
    expect(await afterClick(other, 2, '[x] 買い物')).toBe(other.replace('[ ] 買い物', '[x] 買い物'));
  });

  test('changes no other point', async () => {
    const other = withTasks.replace('[x] 着信', '[ ] 着信');
    expect(await afterClick(other, 0, '[x] 迷惑メール')).toBe(spamTicked.replace('[x] 着信', '[ ] 着信'));
  });
});

describe('the card', () => {
  test('shows the ticks of the property, whatever the tasks say', async () => {
    await list.open({ [path]: withTasks.replace('[着信]', '[口コミ]') });
    await expect.poll(async () => (await onCard(/ほかの応募者/)).isChecked()).toBe(true);
    expect(await (await onCard(/着信/)).isChecked()).toBe(false);
    await bench.writeFile(path, withTasks.replace('[着信]', '[口コミ, 着信]'));
    await expect.poll(async () => (await onCard(/着信/)).isChecked()).toBe(true);
  });

  test('a tick that is typed into the note is written by nobody', async () => {
    const typed = withTasks.replace('- [ ] 迷惑メール', '- [x] 迷惑メール');
    await list.open({ [path]: withTasks });
    await onCard(/迷惑メール/);
    await bench.writeFile(path, typed);
    await bench.pass(200);
    expect(await bench.readFile(path)).toBe(typed);
    await (await onCard(/迷惑メール/)).check();
    await expect.poll(() => bench.readFile(path)).toBe(spamTicked);
  });
});

test('nothing is left behind', async () => {
  await list.open({ [path]: withTasks });
  await onCard(/迷惑メール/);
  expect(await bench.unload()).toEqual([]);
});
