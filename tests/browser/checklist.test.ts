import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useWorkbench } from './harness';
import { sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const path = '面接/青葉.md';
const note = `---
# 説明会で知った会社
会社: "青葉" # 一次まで
面接日: 2026-11-20
連絡予定: '3営業日以内'
確認済み: # 出す前に
  - 着信
  # 母にも聞く
  - "母に聞いた" # 11/30
タグ:   [a,b]
---

# メモ
`;
const ticked = note.replace('# 11/30\n', '# 11/30\n  - 迷惑メール\n');

async function box(name: RegExp): Promise<Locator> {
  const card = list.card('青葉');
  const found = card.getByRole('checkbox', { name });
  if ((await found.count()) === 0) await card.getByRole('button', { name: /くわしく見る/ }).click();
  return found;
}
const inEditor = (): Promise<string | undefined> =>
  bench.page.locator('.cm-content').evaluate(() => {
    const leaf = workbench.app?.workspace.getLeavesOfType('markdown')[0];
    return (leaf?.view as { getViewData?(): string } | undefined)?.getViewData?.();
  });

describe('a tick in a closed note', () => {
  test.each([
    ['comments, quotes and order stay', note, ticked],
    ['Windows line endings stay', note.replaceAll('\n', '\r\n'), ticked.replaceAll('\n', '\r\n')],
  ])('%s', async (_, before, after) => {
    await list.open({ [path]: before });
    await (await box(/迷惑メール/)).check();
    await expect.poll(() => bench.readFile(path)).toBe(after);
    await expect.poll(async () => (await box(/着信履歴/)).isChecked()).toBe(true);
    await (await box(/迷惑メール/)).uncheck();
    await expect.poll(() => bench.readFile(path)).toBe(before);
  });

  test('in the middle of others, one after the other without waiting', async () => {
    await list.open({ [path]: note });
    await box(/迷惑メール/);
    await bench.page.evaluate(() => {
      document.querySelectorAll<HTMLInputElement>('.henji-checklist input').forEach((input) => {
        input.click();
      });
    });
    const all = note
      .replace('  - 着信\n', '')
      .replace('# 11/30\n', '# 11/30\n  - 予定日\n  - 迷惑メール\n  - マイページ\n  - 営業日\n  - 口コミ\n');
    await expect.poll(() => bench.readFile(path)).toBe(all);
  });

  test('of a note that has the property not yet: in the style of its lists', async () => {
    await list.open({ [path]: note.replace(/確認済み[^]*11\/30\n/, '') });
    await (await box(/マイページ/)).check();
    await expect.poll(() => bench.readFile(path)).toContain('タグ:   [a,b]\n確認済み: [マイページ]\n---\n');
  });
});

describe('a tick in a note that is open', () => {
  test('is one step of undo', async () => {
    await list.open({ [path]: note }, { open: path });
    await (await box(/迷惑メール/)).check();
    await expect.poll(inEditor).toBe(ticked);
    await expect.poll(() => bench.readFile(path)).toBe(ticked);
    await bench.page.locator('.cm-content').click();
    await bench.page.keyboard.press('Control+z');
    expect(await inEditor()).toBe(note);
    await expect.poll(async () => (await box(/迷惑メール/)).isChecked()).toBe(false);
  });

  test('keeps what was typed a moment ago', async () => {
    await list.open({ [path]: note }, { open: path });
    await box(/迷惑メール/);
    await bench.page.locator('.cm-content').click();
    await bench.page.keyboard.press('Control+End');
    await bench.page.keyboard.insertText('いま書いた');
    await (await box(/迷惑メール/)).check();
    await expect.poll(() => bench.readFile(path)).toBe(`${ticked}いま書いた`);
  });

  test('in reading view goes to the file', async () => {
    await list.open({ [path]: note });
    await bench.openNote(path, 'preview');
    await (await box(/迷惑メール/)).check();
    await expect.poll(() => bench.readFile(path)).toBe(ticked);
  });
});

describe('what is not understood', () => {
  test.each([
    ['ja', '「青葉」は変えませんでした。「確認済み」の書き方'],
    ['en', '“青葉” was not changed: Henji can’t change “確認済み”'],
  ] as const)('is left alone, and said so (%s)', async (language, words) => {
    const odd = note.replace(/確認済み[^]*11\/30\n/, '確認済み: [着信,\n  母]\n');
    await list.open({ [path]: odd }, { language });
    const card = list.card('青葉');
    await card.locator('[data-henji-detail]').click();
    const spam = card.getByRole('checkbox').nth(1);
    await spam.click();
    await bench.page.getByText(words).waitFor();
    expect(await spam.isChecked()).toBe(false);
    expect(await bench.readFile(path)).toBe(odd);
  });
});
