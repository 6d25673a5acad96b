import { describe, expect, test } from 'vitest';
import { useWorkbench } from './harness';
import { settingsPage } from './settings-page';
import { interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const settings = settingsPage(bench);
const files = { '面接/青葉.md': interviewNote('青葉', { 連絡予定: '12/2までに' }) };
const folder = '.obsidian/plugins/henji';
const copy = `${folder}/data.json.broken-2026-12-01`;

const cardText = (): Promise<string | null> => list.card('青葉').textContent();
const notices = (): Promise<string[]> => bench.page.locator('.notice').allInnerTexts();
const broken = '{"clock": "device", "profile": {"name": "山田';

describe('a file that is no JSON', () => {
  test('is kept beside, said once, and written anew only by the first change', async () => {
    await list.open(files, { data: broken });
    expect(await notices()).toEqual([
      expect.stringContaining('「data.json.broken-2026-12-01」にコピーしてあります'),
    ]);
    expect(await bench.readFile(copy)).toBe(broken);
    expect(await bench.readFile(`${folder}/data.json`)).toBe(broken);
    expect(await cardText()).toContain('12/7(月)');
    await settings.open();
    await settings.row('data.json').getByText('「data.json.broken-2026-12-01」').waitFor();
    await settings.row('表示の言語').locator('select').selectOption('ja');
    await expect.poll(() => settings.file()).toEqual({ version: 1, language: 'ja' });
    expect(await bench.readFile(copy)).toBe(broken);
    await settings.row('data.json').waitFor({ state: 'detached' });
    expect(await notices()).toHaveLength(1);
  });

  test('does not overwrite an earlier copy, and is not copied twice', async () => {
    await list.open({ ...files, [copy]: 'earlier' }, { data: broken });
    expect(await bench.readFile(copy)).toBe('earlier');
    expect(await bench.readFile(`${copy}-2`)).toBe(broken);
    await bench.page.evaluate((text) => workbench.changeSettingsOutside(text), broken);
    const copies = await bench.page.evaluate(
      async (path) => (await workbench.app?.vault.adapter.list(path))?.files,
      folder,
    );
    expect(copies?.filter((path) => path.includes('broken'))).toHaveLength(2);
  });

  test('that breaks from outside leaves what holds, also when the next change is made', async () => {
    await list.open(files, { data: { policy: { graceBusinessDays: 1 }, theirs: 1 } });
    await bench.page.evaluate(() => workbench.changeSettingsOutside('<<<<<<<'));
    expect(await cardText()).toContain('12/3(木)');
    expect(await bench.readFile(copy)).toBe('<<<<<<<');
    await settings.open();
    await settings.row('日付の基準').locator('select').selectOption('device');
    await expect
      .poll(() => settings.file())
      .toEqual({ version: 1, policy: { graceBusinessDays: 1 }, theirs: 1, clock: 'device' });
  });
});

test('a byte order mark before the JSON is no harm', async () => {
  await list.open(files, { data: '\uFEFF{"policy": {"graceBusinessDays": 1}}' });
  expect(await cardText()).toContain('12/3(木)');
  expect(await notices()).toEqual([]);
});

describe('values that can’t be used', () => {
  const data = {
    policy: { graceBusinessDays: 'three', selectingDays: 7 },
    language: 'fr',
    closedWeekdays: [3],
    theirs: { a: 1 },
  };

  test('fall back one by one, are said once, and mended one by one', async () => {
    await list.open(files, { data });
    expect(await cardText()).toContain('12/8(火)');
    expect(await notices()).toEqual([expect.stringContaining('読み取れないところが2か所あります')]);
    await settings.open();
    await settings.row('待つ日数 (policy.graceBusinessDays)').getByText('「three」は使えない').waitFor();
    await settings.row('表示の言語 (language)').click();
    await settings.row('表示の言語 (language)').waitFor({ state: 'detached' });
    await expect.poll(() => settings.file()).toEqual({ ...data, version: 1, language: 'auto' });
    await settings.row('待つ日数 (policy.graceBusinessDays)').click();
    await bench.page.getByText('読み取れなかった設定').waitFor({ state: 'detached' });
    expect(await settings.file()).toMatchObject({
      policy: { graceBusinessDays: 3, selectingDays: 7 },
      closedWeekdays: [3],
      theirs: { a: 1 },
    });
  });

  test('a later version is used as far as it is understood, and keeps its number', async () => {
    await list.open(files, { data: { version: 9, policy: { graceBusinessDays: 1 }, later: true } });
    expect(await cardText()).toContain('12/3(木)');
    expect(await notices()).toEqual([expect.stringContaining('Henjiを更新してください')]);
    await settings.open();
    await settings.row('version').getByText('新しい版のHenji（9）').waitFor();
    await settings.row('日付の基準').locator('select').selectOption('device');
    await expect.poll(() => settings.file()).toMatchObject({ version: 9, later: true, clock: 'device' });
  });
});

test.each([['1'], [0], [-1], [1.5]])(
  'a version %j, which is none, can be mended like any value',
  async (version) => {
    await list.open(files, { data: { version, clock: 'device' } });
    expect(await notices()).toEqual([expect.stringContaining('読み取れないところが1か所あります')]);
    await settings.open();
    await settings.row('version').click();
    await settings.row('version').waitFor({ state: 'detached' });
    await expect.poll(() => settings.file()).toEqual({ version: 1, clock: 'device' });
  },
);

describe('a change from outside', () => {
  test('is seen in the list and in the open tab at once', async () => {
    await list.open(files);
    await settings.open('待つ日数');
    await bench.page.evaluate(() => workbench.changeSettingsOutside({ policy: { graceBusinessDays: 1 } }));
    await expect.poll(cardText).toContain('12/3(木)');
    await expect.poll(() => settings.field('期限のあと、何営業日待つか').inputValue()).toBe('1');
  });

  test('and one in the tab at the same moment lose nothing of each other', async () => {
    await list.open(files);
    await settings.open('待つ日数');
    await bench.page.evaluate(async () => {
      const outside = workbench.changeSettingsOutside({ closedWeekdays: [4], policy: { selectingDays: 9 } });
      const field = document.querySelector<HTMLInputElement>('.mod-settings input[type=number]');
      if (!field) throw new Error('no field');
      field.value = '1';
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      await outside;
    });
    await expect
      .poll(() => settings.file())
      .toMatchObject({
        closedWeekdays: [4],
        policy: { selectingDays: 9, graceBusinessDays: 1 },
      });
    await expect.poll(cardText).toContain('12/4(金)');
  });

  test('leaves alone what somebody is still typing', async () => {
    await list.open(files);
    await settings.open('プロフィール');
    await settings.field('メールアドレス').click();
    await bench.page.keyboard.type('hnako');
    await bench.page.keyboard.press('Home');
    await bench.page.keyboard.press('ArrowRight');
    await bench.page.evaluate(() => workbench.changeSettingsOutside({ noteFolders: ['面接'] }));
    await settings.row('メールアドレス').getByRole('alert').waitFor();
    await bench.page.keyboard.type('a');
    await bench.page.keyboard.press('End');
    await bench.page.keyboard.type('@example.jp');
    expect(await settings.field('メールアドレス').inputValue()).toBe('hanako@example.jp');
    await expect
      .poll(() => settings.file())
      .toMatchObject({ noteFolders: ['面接'], profile: { mail: 'hanako@example.jp' } });
  });

  test('shows in the field with the focus, when what was typed there is kept already', async () => {
    await list.open(files);
    await settings.open('プロフィール');
    await settings.field('氏名').fill('山田');
    await expect.poll(() => settings.file()).toMatchObject({ profile: { name: '山田' } });
    await bench.page.evaluate(() => workbench.changeSettingsOutside({ profile: { name: '山本' } }));
    await expect.poll(() => settings.field('氏名').inputValue()).toBe('山本');
  });

  test('that adds rows above does not move the focus to another row', async () => {
    await list.open(files);
    await settings.open('面接ノートの場所');
    await settings.field('新しい面接ノートを作るフォルダー').focus();
    await bench.page.evaluate(() =>
      workbench.changeSettingsOutside({ noteFolders: ['面接'], noteTags: ['就活', '選考'] }),
    );
    await settings.row('#選考').waitFor();
    await bench.page.keyboard.type('新');
    await expect.poll(() => settings.field('新しい面接ノートを作るフォルダー').inputValue()).toBe('新');
  });

  test('typing letter by letter keeps the focus and the last word', async () => {
    await list.open(files);
    await settings.open('プロフィール');
    await settings.field('氏名').click();
    await bench.page.keyboard.type('Yamada Hanako');
    expect(await settings.field('氏名').inputValue()).toBe('Yamada Hanako');
    await expect.poll(() => settings.file()).toMatchObject({ profile: { name: 'Yamada Hanako' } });
  });
});
