import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useWorkbench } from './harness';
import { everyStatus, interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);

const renamed = (company: string): string =>
  `---\n# 説明会で知った\n会社名前: "${company}" # 一次\n面接日: 2026-11-20\n---\n\n会社名前: 本文\n`;
const mended = (company: string): string => renamed(company).replace('会社名前: "', '会社名: "');
const dialog = (): Locator => bench.page.locator('.henji-doctor');
const finding = (text: string): Locator => bench.page.locator('.henji-issue', { hasText: text });

/** Starts with these notes and opens the dialog. */
async function open(files: Record<string, string>, language: 'ja' | 'en' = 'ja'): Promise<void> {
  await list.open({ '面接/よめる.md': interviewNote('あかねや印刷'), ...files }, { language });
  await bench.runCommand('doctor');
  await dialog()
    .getByText(/直すと読める|something to fix|見つかりません|All your interview notes/)
    .waitFor();
}

describe('one note', () => {
  test('is shown with its lines before and after, mended by one click, and put back by another', async () => {
    await open({ 'メモ/青葉.md': renamed('青葉') });
    await dialog().getByText('一覧に入っていないノート').waitFor();
    const one = finding('青葉');
    await one.getByText('「会社名前」は「会社名」のことでしょうか').waitFor();
    await expect.poll(() => one.locator('del').textContent()).toBe('変更前 会社名前: "青葉" # 一次');
    expect(await one.locator('ins').textContent()).toBe('変更後 会社名: "青葉" # 一次');
    expect(await bench.readFile('メモ/青葉.md')).toBe(renamed('青葉'));

    await one.getByRole('button', { name: '直す', exact: true }).click();
    await dialog().getByText('「青葉」を直しました').waitFor();
    expect(await bench.readFile('メモ/青葉.md')).toBe(mended('青葉'));
    await expect.poll(() => finding('青葉').count()).toBe(0);
    await list.link('青葉').waitFor();

    await dialog().getByRole('button', { name: '元に戻す' }).click();
    await dialog().getByText('元に戻しました').waitFor();
    expect(await bench.readFile('メモ/青葉.md')).toBe(renamed('青葉'));
    await finding('青葉').waitFor();
  });

  test.each<[string, string, string]>([
    [
      'two links side by side',
      '---\n会社: 青葉\n面接日: 2026-11-20\n担当者: [[田中]], [[鈴木]]\n---\n',
      '---\n会社: 青葉\n面接日: 2026-11-20\n担当者: ["[[田中]]", "[[鈴木]]"]\n---\n',
    ],
    [
      'a blank line above',
      '\n---\n会社: 青葉\n面接日: 2026-11-20\n---\n',
      '---\n会社: 青葉\n面接日: 2026-11-20\n---\n',
    ],
    [
      'inline fields',
      '会社:: 青葉\n面接日:: 2026-11-20\n',
      '---\n会社: 青葉\n面接日: 2026-11-20\n---\n会社:: 青葉\n面接日:: 2026-11-20\n',
    ],
  ])('with %s gets its cause named and is read after one click', async (_, before, after) => {
    await open({ 'メモ/青葉.md': before });
    await finding('青葉').getByRole('button', { name: '直す', exact: true }).click();
    await dialog().getByText('「青葉」を直しました').waitFor();
    expect(await bench.readFile('メモ/青葉.md')).toBe(after);
    await list.link('青葉').waitFor();
  });

  test('is shown although another cannot be read', async () => {
    await list.open({ 'メモ/あ.md': renamed('青葉'), 'メモ/い.md': renamed('みなと') });
    await bench.page.evaluate(() => {
      const { vault } = workbench.app ?? {};
      const read = vault?.cachedRead.bind(vault);
      if (!vault || !read) throw new Error('no vault');
      vault.cachedRead = (file) =>
        file.path === 'メモ/あ.md' ? Promise.reject(new Error('EIO')) : read(file);
    });
    await bench.runCommand('doctor');
    await finding('い').getByRole('button', { name: '直す', exact: true }).waitFor();
  });

  test('by keyboard alone: the focus goes to the next one, Escape closes', async () => {
    await open({ 'メモ/あ.md': renamed('青葉'), 'メモ/い.md': renamed('みなと') });
    await finding('あ').getByRole('button', { name: '直す', exact: true }).focus();
    await bench.page.keyboard.press('Enter');
    await dialog().getByText('「あ」を直しました').waitFor();
    const focused = (): Promise<string> =>
      bench.page.evaluate(() => document.activeElement?.closest('.henji-issue')?.textContent ?? '');
    await expect.poll(focused).toContain('い');
    await bench.page.keyboard.press('Escape');
    await bench.page.locator('.henji-doctor').waitFor({ state: 'detached' });
    expect(await bench.readFile('メモ/い.md')).toBe(renamed('みなと'));
  });

  test('that was changed meanwhile is mended as it is then, or not at all', async () => {
    await open({ 'メモ/青葉.md': renamed('青葉') });
    const button = finding('青葉').getByRole('button', { name: '直す', exact: true });
    await button.waitFor();
    const now = renamed('青葉').replace('面接日', '会社名: 別の会社\n面接日');
    await bench.page.evaluate(
      ([path, text]) => {
        // Before the cache has read the note again.
        void workbench.app?.vault.adapter.write(path, text);
        document.querySelector<HTMLButtonElement>('.henji-fix-buttons button')?.click();
      },
      ['メモ/青葉.md', now] as const,
    );
    await bench.page.getByText('「青葉」は変えませんでした').waitFor();
    expect(await bench.readFile('メモ/青葉.md')).toBe(now);
  });
});

describe('many notes', () => {
  const files = Object.fromEntries(
    Array.from({ length: 45 }, (_, at) => [`メモ/${String(at).padStart(2, '0')}.md`, renamed(`会社${at}`)]),
  );

  test('are listed one by one before anything is written, and put back together', async () => {
    await open(files);
    expect(await bench.page.locator('.henji-issue').count()).toBe(20);
    await bench.page.getByRole('button', { name: '同じ直し方を45件に…' }).first().click();
    const question = bench.page.locator('.mod-confirmation');
    await question.getByText('45件のノートを直しますか？').waitFor();
    expect(await question.getByRole('checkbox').count()).toBe(45);
    await question.getByText('会社名前: "会社7" # 一次 → 会社名: "会社7" # 一次').waitFor();
    expect(await bench.readFile('メモ/07.md')).toBe(renamed('会社7'));
    await question.getByRole('checkbox', { name: /メモ\/03/ }).uncheck();
    await question.getByRole('button', { name: '直す' }).click();
    await dialog().getByText('44件のノートを直しました').waitFor();
    expect(await bench.readFile('メモ/07.md')).toBe(mended('会社7'));
    expect(await bench.readFile('メモ/03.md')).toBe(renamed('会社3'));
    await dialog().getByRole('button', { name: '元に戻す' }).click();
    await dialog().getByText('元に戻しました').waitFor();
    for (const [path, text] of Object.entries(files)) expect(await bench.readFile(path)).toBe(text);
  });

  test('are shown a page at a time', async () => {
    await open(files);
    await bench.page.getByRole('button', { name: 'ほか 25件を表示' }).click();
    expect(await bench.page.locator('.henji-issue').count()).toBe(40);
    await bench.page.getByRole('button', { name: 'ほか 5件を表示' }).click();
    expect(await bench.page.locator('.henji-issue').count()).toBe(45);
  });
});

describe('a slip that keeps all properties from being read', () => {
  const data = { noteFolders: ['面接'] };
  const right = '---\n会社: 青葉\n面接日: 2026-11-20\n---\n';

  test.each([
    ['full-width colons', '---\n会社：青葉\n面接日：2026-11-20\n---\n', 'コロンが全角', '2行目を開く'],
    ['an indented name', '---\n会社: 青葉\n 面接日: 2026-11-20\n---\n', '字下げ', '3行目を開く'],
    ['a line above', '\n---\n会社: 青葉\n面接日: 2026-11-20\n---\n', '1行目から', '3行目を開く'],
  ])('%s: what it is, where, the way there, and the click that fixes it', async (_, text, words, there) => {
    await list.open({ 'メモ/これ.md': text, '面接/それ 2026-11-20.md': text }, { data });
    await bench.runCommand('doctor');
    for (const name of ['これ', 'それ']) {
      await finding(name).getByText(words).waitFor();
      const buttons = ['直す', '同じ直し方を2件に…', there];
      expect(await finding(name).getByRole('button').allTextContents()).toEqual(buttons);
    }
    await finding('これ').getByRole('button', { name: '直す', exact: true }).click();
    await dialog().getByText('「これ」を直しました').waitFor();
    expect(await bench.readFile('メモ/これ.md')).toBe(right);
    expect(await bench.readFile('面接/それ 2026-11-20.md')).toBe(text);
  });

  test('a colon in a value: the value is quoted', async () => {
    const text = '---\n会社: 青葉: 本社\n面接日: 2026-11-20\n---\n';
    await list.open({ '面接/これ.md': text }, { data });
    await bench.runCommand('doctor');
    await finding('これ').getByText('値の中にもコロンがある').waitFor();
    await finding('これ').getByRole('button', { name: '直す', exact: true }).click();
    await list.link('青葉: 本社').waitFor();
    expect(await bench.readFile('面接/これ.md')).toBe(text.replace('青葉: 本社', '"青葉: 本社"'));
  });
});

describe('what is not written', () => {
  test('a note whose YAML is broken: where it is, and the way there', async () => {
    const broken = '---\n会社: 青葉\n面接日: [2026-11-20]]\n---\n';
    await open({ 'メモ/こわれた.md': broken });
    const one = finding('こわれた');
    await one.getByText('のかっこの数が合わない').waitFor();
    expect(await one.getByRole('button').allTextContents()).toEqual(['3行目を開く']);
    await one.getByRole('button', { name: '3行目を開く' }).click();
    await bench.page.locator('.henji-doctor').waitFor({ state: 'detached' });
    await bench.page.locator('.cm-content').waitFor();
    expect(await bench.readFile('メモ/こわれた.md')).toBe(broken);
  });

  test('what the way of writing does not allow is not offered', async () => {
    const promised = (yaml: string): string =>
      `---\n会社: 青葉\n面接日: 2026-11-20\n連絡予定: ${yaml}\n---\n`;
    await open({ 'メモ/角.md': promised('[\n  3営業以内,\n]'), 'メモ/行.md': promised('|-\n  3営業以内') });
    await finding('角').getByText('3営業以内').waitFor();
    expect(await finding('角').getByRole('button').allTextContents()).toEqual(['ノートを開く']);
    const one = finding('行');
    await expect.poll(() => one.locator('ins').allTextContents()).toEqual(['変更後 連絡予定: 3営業日以内']);
    expect(await one.getByRole('button').allTextContents()).toEqual(['直す', 'ノートを開く']);
    await one.getByRole('button', { name: '直す' }).click();
    await dialog().getByText('「行」を直しました').waitFor();
    expect(await bench.readFile('メモ/行.md')).toBe(promised('3営業日以内'));
  });

  test('a conflict copy: both are opened', async () => {
    const copy = '面接/青葉 (Conflicted copy MacBook 202611201030).md';
    await open({ '面接/青葉.md': interviewNote('青葉'), [copy]: interviewNote('青葉') });
    await finding('青葉').getByRole('button', { name: '両方を開く' }).click();
    const opened = (): Promise<string[]> =>
      bench.page.evaluate(() =>
        (workbench.app?.workspace.getLeavesOfType('markdown') ?? []).map(
          ({ view }) => (view as { file?: { path: string } | null }).file?.path ?? '',
        ),
      );
    await expect.poll(opened).toEqual(['面接/青葉.md', copy]);
  });

  test.each([
    ['ja', '読めていない面接ノートは見つかりませんでした'],
    ['en', 'All your interview notes can be read'],
  ] as const)('where all can be read (%s)', async (language, words) => {
    await open({ '日記/1.md': '---\ndate: 2026-11-20\n---\n' }, language);
    await dialog().getByText(words).waitFor();
    expect(await bench.page.locator('.henji-issue').count()).toBe(0);
  });
});

test('a company that is written two ways is one after the click', async () => {
  await open({
    '面接/1.md': interviewNote('青葉'),
    '面接/2.md': interviewNote('青葉', { 面接日: '2026-10-20' }),
    '面接/3.md': interviewNote('青葉大阪支社', { 面接日: '2026-09-20' }),
  });
  const one = finding('同じ会社でしょうか');
  await one.getByRole('button', { name: '直す', exact: true }).click();
  await expect.poll(() => bench.readFile('面接/3.md')).toContain('会社: 青葉\n');
  await expect.poll(() => one.count()).toBe(0);
  await dialog().getByRole('button', { name: '元に戻す' }).click();
  await expect.poll(() => one.count()).toBe(1);
});

describe('a state that only says “done”', () => {
  const files = {
    '就活/青葉.md': interviewNote('青葉', { status: 'done' }),
    '就活/若葉.md': interviewNote('若葉', { status: 'Done' }),
  };
  const remembered = { 'henji-digest-shown': '2026-12-01' };
  const asked = (): Locator => bench.page.locator('.notice', { hasText: '選考が終わったということですか' });

  test('is asked about once; until then it is not over', async () => {
    await list.open(files, { remembered });
    await asked().waitFor();
    expect(await list.card('青葉').first().textContent()).not.toContain('終わり');
    await asked().getByRole('button', { name: '選考の終わり', exact: true }).click();
    await list.link('青葉').waitFor({ state: 'detached' });
    expect(await bench.readFile('.obsidian/plugins/henji/data.json')).toContain('"doneMeans": "over"');
    expect(await bench.readFile('就活/青葉.md')).toBe(files['就活/青葉.md']);
    await bench.runCommand('doctor');
    await dialog().getByText('見つかりません').waitFor();
  });

  test('can be answered in the doctor as well', async () => {
    await list.open(files, { remembered: { ...remembered, 'henji-done-asked': true } });
    expect(await asked().count()).toBe(0);
    await bench.runCommand('doctor');
    await dialog().getByText('2件のノートの状態が「done」「Done」です').waitFor();
    await dialog().getByRole('button', { name: '選考の終わりではない' }).click();
    await dialog().getByText('答えを設定に残しました').waitFor();
    await expect.poll(() => dialog().getByText('選考が終わったということですか').count()).toBe(0);
    expect(await list.link('青葉').count()).toBe(1);
  });
});

describe('a note that is not UTF-8', () => {
  /** 「会社: 青葉」 in Shift_JIS between English names. */
  const encoder = new TextEncoder();
  const start = encoder.encode('---\ncompany: ');
  const rest = encoder.encode('\ninterview-date: 2026-11-20\n---\n');
  const note = [...start, 0x90, 0xc2, 0x97, 0x74, ...rest];

  test('is named, and nothing is ever written over it', async () => {
    await list.open({ '面接/よめる.md': interviewNote('あかねや印刷') });
    await bench.page.evaluate(async (content) => {
      await workbench.app!.vault.adapter.writeBinary('面接/昔.md', new Uint8Array(content).buffer);
    }, note);
    await bench.pass(50);
    await bench.runCommand('doctor');
    await finding('昔').getByText('UTF-8で保存し直してみてください').waitFor();
    await bench.page.keyboard.press('Escape');
    await bench.openNote('面接/昔.md', 'preview');
    await bench.runCommand('log-reply');
    await bench.page.getByRole('dialog').getByLabel('結果', { exact: true }).fill('通過');
    await bench.page.getByRole('dialog').getByRole('button', { name: '記録する' }).click();
    await bench.page.locator('.notice', { hasText: 'このまま書くと元の文字が失われます' }).waitFor();
    const now = await bench.page.evaluate(async () => [
      ...new Uint8Array(await workbench.app!.vault.adapter.readBinary('面接/昔.md')),
    ]);
    expect(now).toEqual(note);
  });
});

test('asked for twice it opens once', async () => {
  await bench.start({ files: everyStatus });
  await bench.runCommand('doctor');
  await bench.page.getByRole('dialog').waitFor();
  await bench.runCommand('doctor');
  expect(await bench.page.getByRole('dialog').count()).toBe(1);
});
