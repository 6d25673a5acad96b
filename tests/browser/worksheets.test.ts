import { describe, expect, test } from 'vitest';
import { useWorkbench } from './harness';
import { interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const path = '面接/青葉.md';
const note = interviewNote('青葉', { 連絡予定: '3営業日以内' });

/** The note in the editor with `|` at the cursor. */
const inEditor = (): Promise<string> =>
  bench.page.evaluate(() => {
    const view = workbench.app?.workspace.activeEditor as unknown as {
      editor: { getValue(): string; getCursor(): unknown; posToOffset(place: unknown): number };
    };
    const at = view.editor.posToOffset(view.editor.getCursor());
    return `${view.editor.getValue().slice(0, at)}|${view.editor.getValue().slice(at)}`;
  });
const dialog = () => bench.page.getByRole('dialog');

describe('the review sheet', () => {
  test('goes to the end of the open note in one step, the cursor at its first place to write', async () => {
    await list.open({ [path]: note }, { open: path });
    await bench.openNote(path);
    expect(await bench.runCommand('insert-review-sheet')).toBe(true);
    await expect.poll(inEditor).toContain(`# メモ\n\n## 面接の振り返り\n`);
    expect(await inEditor()).toContain('- 質問：|\n    - 答えたこと：\n');
    await bench.page.keyboard.insertText('志望動機は');
    await bench.page.keyboard.press('Control+z');
    await bench.page.keyboard.press('Control+z');
    expect((await inEditor()).replace('|', '')).toBe(note);
  });

  test('fills a heading that stands empty, with Windows lines', async () => {
    const before = `${note}\n## 面接の振り返り\n\n## 気づき\n`.replaceAll('\n', '\r\n');
    await list.open({ [path]: before });
    await bench.openNote(path, 'preview');
    await bench.runCommand('insert-review-sheet');
    await expect.poll(() => bench.readFile(path)).toContain('## 面接の振り返り\r\n\r\n覚えているうちに');
    const text = await bench.readFile(path);
    expect(text).toContain('いつ、誰に聞くか：\r\n\r\n## 気づき\r\n');
    expect(/(?:^|[^\r])\n/.exec(text)).toBeNull();
    await bench.page.getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => bench.readFile(path)).toBe(before);
  });

  test('from a card of a closed note opens it, ready to be written in', async () => {
    await list.open({ [path]: note.replace('2026-11-20', '2026-11-30') });
    await list.card('青葉').getByRole('button', { name: '面接を振り返る' }).click();
    await expect.poll(inEditor).toContain('- 質問：|');
    expect(await bench.page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
    await expect.poll(() => bench.readFile(path)).toContain('## 面接の振り返り');
  });
});

describe('a sheet that is there already', () => {
  const there = `${note}\n## 待つあいだの予定\n\n- [ ] 休む\n- 書くところ：\n\n## 次\n`;
  const insert = async (): Promise<void> => {
    await list.open({ [path]: there }, { open: path });
    await bench.openNote(path);
    await bench.runCommand('insert-waiting-plan');
    await dialog().getByText('「待つあいだの予定」はもう入っています').waitFor();
  };

  test('is not put in again: Escape leaves the note and gives the focus back', async () => {
    await insert();
    await bench.page.keyboard.press('Escape');
    await expect.poll(() => dialog().count()).toBe(0);
    expect((await inEditor()).replace('|', '')).toBe(there);
  });

  test('is gone to, at its first place to write', async () => {
    await insert();
    await bench.page.keyboard.press('Enter');
    await expect.poll(inEditor).toBe(there.replace('ところ：', 'ところ：|'));
    expect(await bench.page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
  });

  test('gets another below when that is wanted', async () => {
    await insert();
    await dialog().getByRole('button', { name: 'もう一つ入れる' }).click();
    await expect.poll(inEditor).toContain('- 書くところ：\n\n## 待つあいだの予定\n\n- [ ] 12/1(火) から');
    expect(await inEditor()).toMatch(/\n\n## 次\n$/);
  });
});

describe('which sheets a note is offered', () => {
  const offered = async (id: string, files: Record<string, string>): Promise<boolean> => {
    await list.open(files, { open: path });
    await bench.openNote(path);
    return bench.runCommand(id);
  };

  test.each(['insert-self-analysis', 'insert-motivation'])('%s: any', async (id) => {
    expect(await offered(id, { [path]: '# 自分のこと\n' })).toBe(true);
    await expect.poll(inEditor).toContain('# 自分のこと\n\n## ');
  });

  test.each(['insert-review-sheet', 'insert-checklist', 'insert-waiting-plan', 'next-interview-card'])(
    '%s: one about an interview',
    async (id) => {
      expect(await offered(id, { [path]: '# 自分のこと\n' })).toBe(false);
      expect(await offered(id, { [path]: note })).toBe(true);
      await expect.poll(inEditor).toContain('# メモ\n\n## ');
    },
  );

  test('nothing is to be waited for where the result has come', async () => {
    const closed = interviewNote('青葉', { 結果: '通過' });
    expect(await offered('insert-waiting-plan', { [path]: closed })).toBe(false);
    expect(await offered('insert-review-sheet', { [path]: closed })).toBe(true);
  });
});

describe('a template of the user', () => {
  const data = { templateFolder: 'ひな形' };

  test('takes the place of the built-in one', async () => {
    const own = '## ふりかえり\n\n{{company.name}}では：\n';
    await list.open({ [path]: note, 'ひな形/review-sheet.md': own }, { data: JSON.stringify(data) });
    await bench.openNote(path);
    await bench.runCommand('insert-review-sheet');
    await expect.poll(inEditor).toContain('# メモ\n\n## ふりかえり\n\n青葉では：');
  });

  test('that is broken is named with its place, and nothing is written', async () => {
    const own = '## ふりかえり\n{{#if company.name}}\n';
    await list.open({ [path]: note, 'ひな形/review-sheet.hbs': own }, { data: JSON.stringify(data) });
    await bench.openNote(path);
    await bench.runCommand('insert-review-sheet');
    await bench.page.getByText('ひな形/review-sheet.hbs 2行目').waitFor();
    expect(await bench.readFile(path)).toBe(note);
  });
});

test('a note with broken properties is not written, and said so', async () => {
  const broken = '---\n会社: [青葉\n---\n# メモ\n';
  await list.open({ [path]: broken }, { open: path });
  await bench.openNote(path);
  await bench.runCommand('insert-motivation');
  await bench.page.getByText('は変えませんでした').waitFor();
  expect((await inEditor()).replace('|', '')).toBe(broken);
});
