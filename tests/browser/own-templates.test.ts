import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { StartOptions } from '../workbench/page/workbench';
import { useWorkbench } from './harness';
import { interviewNote } from './sidebar-page';

const bench = useWorkbench();
const path = '面接/若葉.md';
const interview = interviewNote('"株式会社若葉&<葉>"', { 連絡予定: '3営業日以内', 職種: '総合職' });
const profile = { name: '青葉 太郎', university: '青葉大学', mail: 'taro@example.jp' };
const data = { profile, templateFolder: 'ひな形' };
const head = 'kind: mail\nto: {{company.name}}\nsubject: 件名（{{profile.name}}）\n---\n';

async function open(files: Record<string, string>, options: Partial<StartOptions> = {}): Promise<void> {
  await bench.start({ files: { [path]: interview, ...files }, data, ...options });
  await bench.runCommand('open-pending-replies');
  await bench.page.locator('.henji-sidebar .henji-card').first().waitFor();
  await bench.openNote(path);
  await toTheEnd();
}
async function toTheEnd(): Promise<void> {
  await bench.page.locator('.cm-content').click();
  await bench.page.keyboard.press('Control+End');
}
const rows = (): Locator => bench.page.locator('.suggestion-item');
const notice = (words: string): Locator => bench.page.locator('.notice', { hasText: words });
const note = (): Promise<string> => bench.readFile(path);
const inEditor = (): Promise<{ text?: string | undefined; selected?: string | undefined }> =>
  bench.page.evaluate(() => {
    const view = workbench.app?.workspace.getLeavesOfType('markdown')[0]?.view as unknown as
      { editor: { getValue(): string; getSelection(): string } } | undefined;
    return { text: view?.editor.getValue(), selected: view?.editor.getSelection() };
  });
async function choose(name: string): Promise<void> {
  await bench.runCommand('insert-template');
  await rows().filter({ hasText: name }).click();
}

describe('an own template of a built-in name', () => {
  test('takes its place, with every sign of the company’s name', async () => {
    await open({ 'ひな形/mail-polite.hbs': `${head}{{company.name}}さま、{{day interview.date}}の件です。` });
    await bench.runCommand('insert-inquiry-email');
    await expect.poll(note).toContain('to: "株式会社若葉&<葉>"\n');
    expect(await note()).toContain('株式会社若葉&<葉>さま、11月20日（金）の件です。\n```');
  });

  test('is seen as soon as it comes, changes, is renamed or goes', async () => {
    await open({});
    const insert = async (expected: string): Promise<void> => {
      await bench.runCommand('insert-inquiry-email');
      await expect.poll(note).toContain(expected);
      await bench.page.keyboard.press('Control+z');
      await expect.poll(inEditor).toMatchObject({ text: interview });
      await toTheEnd();
      // A second time within a moment would mean the first one.
      await bench.pass(800);
    };
    await insert('何とぞよろしくお願い申し上げます。');
    await bench.page.evaluate(() => workbench.app?.vault.createFolder('ひな形'));
    await bench.page.evaluate(
      (text) => workbench.app?.vault.create('ひな形/mail-polite.md', text),
      `---\n${head}一つめ`,
    );
    await insert('---\n一つめ\n');
    await bench.writeFile('ひな形/mail-polite.md', `${head}二つめ`);
    await insert('---\n二つめ\n');
    await bench.page.evaluate(async () => {
      const app = workbench.app;
      const file = app?.vault.getFileByPath('ひな形/mail-polite.md');
      if (file) await app?.fileManager.renameFile(file, 'ひな形/ほか.md');
    });
    await insert('何とぞよろしくお願い申し上げます。');
  });

  test('that is broken says where and how to mend it, and nothing is written', async () => {
    await open({ 'ひな形/mail-polite.hbs': `${head}{{#if portal}}\nサイト` });
    await bench.runCommand('insert-inquiry-email');
    await notice(
      'ひな形/mail-polite.hbs 5行目 1文字目: {{#if portal}} が閉じられていません。{{/if}}',
    ).waitFor();
    expect(await note()).toBe(interview);
  });
});

describe('insert-template', () => {
  const files = {
    'ひな形/お礼.md': '---\ntags: ひな形\n---\n\n## お礼\n\n{{company.name}}の{{person.name}}様へ\n',
    'ひな形/一言.hbs': '（{{day today}}）\n',
    'ひな形/独自.hbs': `${head}{{person.name}}様`,
    'ひな形/壊れた.hbs': 'a\n{{shout b}}',
    'ひな形/図.png': '',
    'ひな形/奥/中.hbs': 'x',
  };

  test('offers the user’s own, by name', async () => {
    await open({ ...files, 'ひな形/お礼.hbs': 'x' });
    await bench.runCommand('insert-template');
    await rows().first().waitFor();
    expect(await rows().allInnerTexts()).toEqual([
      'お礼\nひな形/お礼.hbs',
      '一言\nひな形/一言.hbs',
      '壊れた\nひな形/壊れた.hbs',
      '独自\nひな形/独自.hbs',
    ]);
  });

  test('puts Markdown at the cursor in one step of undo, its first gap selected', async () => {
    await open(files);
    await choose('お礼');
    const text = '## お礼\n\n株式会社若葉&<葉>の【未入力: 担当者名】様へ\n';
    await expect.poll(note).toBe(`${interview}\n${text}`);
    expect(await inEditor()).toMatchObject({ selected: '【未入力: 担当者名】' });
    await bench.page.keyboard.press('Control+z');
    expect(await inEditor()).toMatchObject({ text: interview });
  });

  test('puts a line into the line', async () => {
    await open(files);
    await bench.page.keyboard.insertText('返事待ち');
    await choose('一言');
    await expect.poll(note).toBe(`${interview}返事待ち（12月1日（火））`);
    await bench.page.keyboard.insertText('。');
    await expect.poll(inEditor).toMatchObject({ text: `${interview}返事待ち（12月1日（火））。` });
  });

  test('puts a message into a block', async () => {
    await open(files);
    await choose('独自');
    await expect
      .poll(note)
      .toContain(
        '```henji-message\nkind: mail\nto: "株式会社若葉&<葉>"\nsubject: 件名（青葉 太郎）\n---\n【未入力: 担当者名】様\n```',
      );
    expect(await inEditor()).toMatchObject({ selected: '【未入力: 担当者名】' });
    await notice('ノートのプロパティ「担当者」に書いておくと').waitFor();
  });

  test('holds a message back when it is too early', async () => {
    await open(files, { now: '2026-11-26' });
    await choose('独自');
    await bench.page.getByText('確認してよい時期は、もう少し先です').waitFor();
    await bench.page.keyboard.press('Escape');
    expect(await note()).toBe(interview);
  });

  test('in a note about no interview fills what is known', async () => {
    await open({ ...files, '日記.md': '今日\n' });
    await bench.openNote('日記.md');
    await toTheEnd();
    await choose('独自');
    await expect.poll(() => bench.readFile('日記.md')).toContain('to: "【未入力: 会社名】"');
  });

  test('in reading view puts it at the end of the note', async () => {
    await open(files);
    await bench.openNote(path, 'preview');
    await choose('お礼');
    await expect.poll(note).toContain('# メモ\n\n## お礼\n\n株式会社若葉&<葉>');
  });

  test('says where a broken one has to be mended, in the language of the user', async () => {
    await open(files, { language: 'en' });
    await choose('壊れた');
    await notice('ひな形/壊れた.hbs, line 2, column 1: There is no helper').waitFor();
    expect(await note()).toBe(interview);
  });

  test.each([
    ['has no folder', { profile: {} }, '設定の「テンプレートのフォルダー」を決めて'],
    ['has an empty folder', data, '「ひな形」にテンプレートがありません'],
  ])('where the user %s says what to do', async (_, settings, words) => {
    await open({}, { data: settings });
    await bench.runCommand('insert-template');
    await notice(words).waitFor();
    expect(await rows().count()).toBe(0);
  });
});
