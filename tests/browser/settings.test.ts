import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/core/base/language/language';
import { wordsOf } from '../../src/core/base/language/words';
import { useWorkbench } from './harness';
import { settingsPage } from './settings-page';
import { interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const settings = settingsPage(bench);

/** Interviews on Fri 2026-11-20, seen on Tue 12-01. */
const files = {
  '面接/青葉.md': interviewNote('青葉', { 連絡予定: '12/2までに' }),
  '面接/港.md': interviewNote('港', { 面接日: '2026-11-30' }),
  '面接/霞.md': interviewNote('霞', { 選考中連絡: '2026-11-30' }),
  '面接/灯.md': interviewNote('灯', { 連絡予定: '3営業日以内', 問い合わせ日: '2026-11-30' }),
  '面接/年末.md': interviewNote('年末', { 連絡予定: '12/28までに' }),
  '面接/名前.md': interviewNote('名前', { 返事の時期: '12/2までに' }),
  'メモ.md': '---\n会社: 書きかけ\ntags: [就活]\n---\n',
};

const cardText = (company: string): Promise<string | null> => list.card(company).textContent();

/** Puts a value into the control of a row, as a user does. */
async function put(row: string, value: string | boolean): Promise<void> {
  if (typeof value === 'boolean') await settings.row(row).getByRole('checkbox').setChecked(value);
  else if ((await settings.row(row).locator('select').count()) > 0)
    await settings.row(row).locator('select').selectOption(value);
  else {
    await settings.field(row).fill(value);
    // A number is taken when its field is left.
    if ((await settings.field(row).getAttribute('type')) === 'number') await settings.field(row).blur();
  }
}

/** How the app looks while the settings are changed one by one. */
const looks: readonly { readonly language: Language; readonly dark: boolean }[] = [
  { language: 'ja', dark: false },
  { language: 'ja', dark: true },
  { language: 'en', dark: false },
  { language: 'en', dark: true },
];

describe.each(looks)('a number, a day or a switch changes the list and the example at once (%o)', (look) => {
  const { pages, rows } = wordsOf(look.language).settings;

  test.each<
    [
      page: keyof typeof pages,
      row: keyof typeof rows,
      value: string | boolean,
      company: string,
      before: string,
      after: string,
    ]
  >([
    ['policy', 'policy.graceBusinessDays', '1', '青葉', '12/7', '12/3'],
    ['policy', 'policy.noPromiseDays', '12', '港', '12/10', '12/14'],
    ['policy', 'policy.noPromiseBusinessDays', '10', '港', '12/10', '12/14'],
    // Not before the 8th business day.
    ['policy', 'policy.selectingDays', '2', '霞', '12/14', '12/10'],
    ['policy', 'policy.followUpBusinessDays', '2', '灯', '12/7', '12/2'],
    ['calendar', 'closedWeekdays.4', true, '青葉', '12/7', '12/8'],
    ['calendar', 'yearEnd.enabled', false, '年末', '2027/1/6', '12/31'],
    ['calendar', 'yearEnd.span', '12/29〜1/5', '年末', '2027/1/6', '2027/1/8'],
  ])('%s, %s: %s', async (page, row, value, company, before, after) => {
    // The text itself, not the text as drawn: a card is drawn only once the browser finds it in sight.
    const day = (): Promise<string | null> => list.card(company).locator('.henji-day').textContent();
    await list.open(files, look);
    expect(await day()).toMatch(wholeDay(before));
    await settings.open(pages[page].name);
    const examples = await settings.root.locator('.henji-live-row').allInnerTexts();
    await put(rows[row].name, value);
    await expect.poll(day).toMatch(wholeDay(after));
    expect(await settings.root.locator('.henji-live-row').allInnerTexts()).not.toEqual(examples);
  });
});

/** A day in either language, with its year where that is another one; and not the beginning or end of another. */
function wholeDay(day: string): RegExp {
  const iso = day.replaceAll('/', '-').replaceAll(/-(?=\d(?:-|$))/g, '-0');
  return new RegExp(`(?:^|\\D)(?:${day}|${iso})(?:\\D|$)`);
}

describe('examples', () => {
  test('are right to the day, in English', async () => {
    await list.open(files, { language: 'en' });
    await settings.open('Company calendar');
    expect(await settings.field('Days of year end').inputValue()).toBe('12/29–1/3');
    await settings.back();
    await settings.row('Waiting times').click();
    await put('Business days to wait after the promised date', '1');
    expect(await settings.example('When a date was promised').innerText()).toBe(
      '“Within 3 business days”, said on Tue 12/1 → until Fri 12/4; you may ask from Mon 12/7',
    );
  });

  test('what is not visible comes when its switch is on', async () => {
    await list.open(files);
    await settings.open('会社のカレンダー');
    expect(await settings.row('お盆の期間').isVisible()).toBe(false);
    await put('お盆を休みとして数える', true);
    await settings.row('お盆の期間').waitFor({ state: 'visible' });
    expect(await settings.example('お盆').innerText()).toContain('2027/8/19(木) まで');
  });
});

describe('every other control is kept in data.json', () => {
  test.each<[page: string | undefined, row: string, value: string | boolean, kept: Record<string, unknown>]>([
    [
      'プロフィール',
      '氏名',
      '山田 花子',
      { profile: expect.objectContaining({ name: '山田 花子' }) as unknown },
    ],
    [
      'プロフィール',
      'メールアドレス',
      'h@example.jp',
      { profile: expect.objectContaining({ mail: 'h@example.jp' }) as unknown },
    ],
    ['面接ノートの場所', '新しい面接ノートを作るフォルダー', '就活', { newNotesFolder: '就活' }],
    ['テンプレートとメール', 'テンプレートのフォルダー', '面接', { templateFolder: '面接' }],
    ['テンプレートとメール', 'メールの開き方', 'gmail', { openMailWith: 'gmail' }],
    [undefined, '今日できることを知らせる', false, { dailyDigest: false }],
    [undefined, '日付の基準', 'device', { clock: 'device' }],
  ])('%s: %s', async (page, row, value, kept) => {
    await list.open(files, { data: { theirs: [1] } });
    await settings.open(page);
    await put(row, value);
    await expect.poll(() => settings.file()).toEqual({ theirs: [1], version: 1, ...kept });
  });
});

describe('a value that can’t be', () => {
  test.each<[page: string, row: string, value: string, words: string]>([
    ['プロフィール', 'メールアドレス', '花子', '「花子」はメールアドレスの形ではありません。'],
    ['待つ日数', '「選考中」から何日待つか', '400', '「400」は日数にできません。0〜365の整数にしてください'],
    ['会社のカレンダー', '年末年始の期間', '年末', '「年末」は期間として読めません。「12/29〜1/3」のように'],
    [
      'テンプレートとメール',
      'テンプレートのフォルダー',
      'ない',
      '「ない」というフォルダーはまだありません。',
    ],
  ])('%s: %s is refused beside the field, and not kept', async (page, row, value, words) => {
    await list.open(files);
    await settings.open(page);
    await put(row, value);
    await settings.row(row).getByRole('alert').getByText(words).waitFor();
    expect(await settings.file()).toBeNull();
  });

  test('five closed weekdays', async () => {
    await list.open(files, { data: { closedWeekdays: [1, 2, 3, 4] } });
    await settings.open('会社のカレンダー');
    await put('金曜日', true);
    await settings.row('金曜日').getByRole('alert').getByText('営業日がなくなります').waitFor();
    expect(await settings.file()).toEqual({ closedWeekdays: [1, 2, 3, 4] });
  });
});

describe('lists', () => {
  test('a folder is suggested and added; its unfinished notes come into the list; it is deleted again', async () => {
    await list.open({ ...files, '面接/下/書きかけ.md': '# まだ' });
    await settings.open('面接ノートの場所');
    await bench.page.getByRole('button', { name: 'フォルダーを加える' }).click();
    await bench.page.keyboard.type('下');
    await bench.page.locator('.suggestion-item', { hasText: '面接/下' }).click();
    await bench.page.keyboard.press('Enter');
    await expect.poll(() => settings.file()).toEqual({ version: 1, noteFolders: ['面接/下'] });
    await list.root.getByRole('link', { name: '書きかけ' }).waitFor();
    await settings.row('面接/下').getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => settings.file()).toEqual({ version: 1, noteFolders: [] });
    await list.root.getByRole('link', { name: '書きかけ' }).waitFor({ state: 'detached' });
  });

  test.each([
    ['面接ノートの場所', '面接ノートのフォルダー', 'フォルダーを加える'],
    ['面接ノートの場所', '面接ノートのタグ', 'タグを加える'],
    ['会社のカレンダー', '会社が休む日', '休みを加える'],
  ])('%s: the row %s, to which the search leads, adds to the list', async (page, row, title) => {
    await list.open(files);
    await settings.open(page);
    await settings.row(row).click();
    await bench.page.locator('.modal-title', { hasText: title }).waitFor();
  });

  test('a tag, the first of them too is suggested', async () => {
    await list.open(files);
    await settings.open('面接ノートの場所');
    await bench.page.getByRole('button', { name: 'タグを加える' }).click();
    await bench.page.locator('.suggestion-item', { hasText: '就活' }).waitFor();
    await bench.page.keyboard.type('#就活');
    await bench.page.keyboard.press('Enter');
    await settings.row('#就活').waitFor();
    await list.root.getByRole('link', { name: '書きかけ' }).waitFor();
  });

  test('a name of a property; one that means something else is refused', async () => {
    await list.open(files);
    expect(await cardText('名前')).not.toContain('12/7(月)');
    await settings.open('プロパティの名前');
    await settings.row('連絡予定').click();
    await bench.page.getByRole('button', { name: '名前を加える' }).click();
    await bench.page.keyboard.type('会社');
    await bench.page.keyboard.press('Enter');
    await bench.page.getByRole('alert').getByText('「会社」はほかの項目の名前です').waitFor();
    await bench.page.keyboard.press('Control+a');
    await bench.page.keyboard.type('返事の');
    await bench.page.locator('.suggestion-item', { hasText: '返事の時期' }).click();
    await bench.page.keyboard.press('Enter');
    await expect.poll(() => cardText('名前')).toContain('12/7(月)');
    expect(await settings.file()).toEqual({ version: 1, propertyNames: { promised: ['返事の時期'] } });
    await settings.back();
    await settings.row('連絡予定').getByText('結果連絡。加えた名前: 返事の時期').waitFor();
  });

  test('a closure is added, changed and deleted', async () => {
    await list.open(files);
    await settings.open('会社のカレンダー');
    await bench.page.getByRole('button', { name: '休みを加える' }).click();
    await bench.page.getByLabel('始まりの日').fill('2026-12-03');
    await bench.page.getByLabel('何の休みか').fill('創立記念日');
    await bench.page.keyboard.press('Control+Enter');
    await settings.row('2026/12/3(木)').getByText('創立記念日').waitFor();
    await expect.poll(() => cardText('青葉')).toContain('12/8(火)');
    await settings.row('2026/12/3(木)').click();
    await bench.page.getByLabel('終わりの日').fill('2026-12-01');
    await bench.page.keyboard.press('Control+Enter');
    await bench.page.getByText('終わりの日「2026-12-01」が始まりより前です').waitFor();
    await bench.page.getByLabel('終わりの日').fill('2026-12-04');
    await bench.page.keyboard.press('Control+Enter');
    await expect.poll(() => cardText('青葉')).toContain('12/9(水)');
    expect(await settings.file()).toEqual({
      version: 1,
      closures: [{ from: '2026-12-03', to: '2026-12-04', label: '創立記念日' }],
    });
    await settings.row('2026/12/3(木) – 2026/12/4(金)').getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => cardText('青葉')).toContain('12/7(月)');
  });

  test('the focus stays in its place while entries come, change and go', async () => {
    const focused = (): Promise<string> =>
      bench.page.evaluate(() => {
        const el = document.activeElement;
        return `${el?.getAttribute('aria-label') ?? ''} ${el?.closest('.setting-item')?.textContent ?? ''}`.trim();
      });
    const add = async (tag: string): Promise<void> => {
      await bench.page.getByRole('button', { name: 'タグを加える' }).press('Enter');
      await bench.page.locator('.henji-form').waitFor();
      await bench.page.keyboard.type(tag);
      await bench.page.keyboard.press('Enter');
      await settings.row(`#${tag}`).waitFor();
    };
    await list.open(files);
    await settings.open('面接ノートの場所');
    await add('甲');
    await expect.poll(focused).toContain('タグを加える');
    await add('乙');
    await settings.row('#甲').press('Enter');
    await bench.page.locator('.henji-form').waitFor();
    await bench.page.keyboard.press('Control+a');
    await bench.page.keyboard.type('丙');
    await bench.page.keyboard.press('Enter');
    await expect.poll(focused).toContain('丙');
    await settings.row('#丙').getByRole('button', { name: 'Delete' }).press('Enter');
    await expect.poll(focused).toBe('Delete #乙');
  });

  test('Escape leaves everything as it is', async () => {
    await list.open(files);
    await settings.open('面接ノートの場所');
    await bench.page.getByRole('button', { name: 'タグを加える' }).click();
    await bench.page.keyboard.type('就活');
    await bench.page.keyboard.press('Escape');
    await bench.page.locator('.henji-form').waitFor({ state: 'detached' });
    expect(await settings.file()).toBeNull();
  });
});

describe('a page, which has a root of its own for which the tab’s goes', () => {
  const places = [false, true];
  const closures = Array.from({ length: 30 }, (_, index) => {
    const on = `2026-12-${String(index + 1).padStart(2, '0')}`;
    return { from: on, to: on };
  });

  describe.each(places)('in a window of its own: %s', (inWindow) => {
    const own = settingsPage(bench, { inWindow });
    const open = async (page: string, data: unknown = {}): Promise<void> => {
      await list.open(files, { data, settingsInWindow: inWindow });
      await own.open(page);
    };
    /** What has the focus in the window that is used. */
    const focused = (): Promise<string> =>
      bench.page.evaluate(() => {
        const el = activeDocument.activeElement;
        return `${el?.getAttribute('aria-label') ?? ''} ${el?.closest('.setting-item')?.textContent ?? ''}`.trim();
      });
    const scrolled = (): Promise<number> => own.root.locator('.setting-page').evaluate((el) => el.scrollTop);

    test('stays where it is scrolled, and the focus in its place, when an entry goes', async () => {
      await open('会社のカレンダー', { closures });
      await own.row('2026/12/28(月)').getByRole('button', { name: 'Delete' }).focus();
      const before = await scrolled();
      expect(before).toBeGreaterThan(500);
      await bench.page.keyboard.press('Enter');
      await own.row('2026/12/28(月)').waitFor({ state: 'detached' });
      expect(await focused()).toBe('Delete 2026/12/29(火)');
      expect(Math.abs((await scrolled()) - before)).toBeLessThan(100);
    });

    test('keeps a half-typed number when another device changes the settings', async () => {
      await open('待つ日数');
      await own.field('面接から何日待つか').click();
      await bench.page.keyboard.press('Control+a');
      await bench.page.keyboard.type('12');
      await bench.page.evaluate(() => workbench.changeSettingsOutside({ policy: { graceBusinessDays: 1 } }));
      await expect.poll(() => own.field('期限のあと、何営業日待つか').inputValue()).toBe('1');
      expect(await own.field('面接から何日待つか').inputValue()).toBe('12');
      await bench.page.keyboard.press('Enter');
      await expect
        .poll(() => own.file())
        .toMatchObject({ policy: { graceBusinessDays: 1, noPromiseDays: 12 } });
    });

    test('opens its dialogs and suggestions where it is', async () => {
      await open('面接ノートの場所');
      await own.root.getByRole('button', { name: 'フォルダーを加える' }).press('Enter');
      await bench.page.keyboard.type('面');
      const place = inWindow ? bench.page.frameLocator('.mod-settings-window') : bench.page;
      await place.locator('.suggestion-item', { hasText: '面接' }).click();
      await bench.page.keyboard.press('Enter');
      await own.row('面接').waitFor();
      expect(await focused()).toContain('フォルダーを加える');
    });
  });

  test('says of a folder that it is missing no longer once it is there, and again when it has gone', async () => {
    await list.open(files, { data: { noteFolders: ['就活'] } });
    await settings.open('面接ノートの場所');
    const missing = settings.row('就活').getByText(/まだ(?:ありません|ない)/);
    await missing.waitFor();
    await bench.page.evaluate(() => workbench.app?.vault.createFolder('就活'));
    await missing.waitFor({ state: 'detached' });
    await settings.close();
    await bench.page.evaluate(async () => {
      const folder = workbench.app?.vault.getFolderByPath('就活');
      if (folder) await workbench.app?.vault.delete(folder, true);
    });
    await settings.open('面接ノートの場所');
    await missing.waitFor();
  });
});

test('what is general comes first and without a heading; entries are no settings to be found', async () => {
  await list.open(files, { data: { noteTags: ['就活'], closures: [{ from: '2026-12-03' }] } });
  await settings.open();
  expect(await settings.root.locator('.setting-item-name').first().textContent()).toBe(
    '今日できることを知らせる',
  );
  expect(await settings.root.getByRole('heading', { name: '全般' }).count()).toBe(0);
  const searchable = await bench.page.evaluate(() => {
    const items = workbench.app?.settingTabs.flatMap(({ settingItems }) => settingItems) ?? [];
    const inside = items.flatMap((item) => ('items' in item ? [...(item.items ?? [])] : []));
    const lists = inside.filter((item) => 'type' in item && item.type === 'list');
    return lists
      .flatMap((item) => ('items' in item ? [...(item.items ?? [])] : []))
      .map((row) => ('searchable' in row ? row.searchable : undefined));
  });
  expect(searchable).toEqual([false, false]);
});

describe('back to the defaults', () => {
  const data = {
    profile: { name: '山田' },
    policy: { graceBusinessDays: 1 },
    closedWeekdays: [4],
    theirs: 1,
  };

  test('after a question, without the profile, and taken back from the notice', async () => {
    await list.open(files, { data });
    expect(await cardText('青葉')).toContain('12/4(金)');
    await settings.open();
    await settings.row('設定を標準に戻す').click();
    await bench.page.getByRole('button', { name: '標準に戻す', exact: true }).click();
    await expect.poll(() => cardText('青葉')).toContain('12/7(月)');
    expect(await settings.file()).toMatchObject({ theirs: 1, profile: { name: '山田' }, closedWeekdays: [] });
    await bench.page.getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => cardText('青葉')).toContain('12/4(金)');
    expect(await settings.file()).toMatchObject({ closedWeekdays: [4], policy: { graceBusinessDays: 1 } });
  });

  test('not without the answer', async () => {
    await list.open(files, { data });
    await settings.open();
    await settings.row('設定を標準に戻す').click();
    await bench.page.getByRole('button', { name: 'やめる' }).click();
    expect(await settings.file()).toEqual(data);
  });
});
