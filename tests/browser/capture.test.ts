import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violationsIn } from './axe';
import { useWorkbench } from './harness';
import { everyStatus, interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);

const form = (): Locator => bench.page.locator('.henji-form-dialog');
const field = (name: string): Locator => form().getByLabel(name, { exact: true });
const promised = (): Locator => form().getByLabel('連絡予定（言われた言葉で）');
const reading = (): Locator => form().locator('.henji-reading');
const notice = (text: string): Locator => bench.page.locator('.notice', { hasText: text });
const press = (key: string): Promise<void> => bench.page.keyboard.press(key);

async function openNew(options: Parameters<typeof list.open>[1] = {}, files = everyStatus): Promise<void> {
  await list.open(files, options);
  await bench.runCommand('new-interview-note');
  await form().waitFor();
}

/** Whether an element is what is on the screen at its own place. */
const seen = (el: Element): boolean => {
  const { left, top, width, height } = el.getBoundingClientRect();
  return el.contains(document.elementFromPoint(left + width / 2, top + height / 2));
};

/** The text of the note in the editor, with the cursor as ▮. */
const inEditor = (): Promise<string> =>
  bench.page.evaluate(() => {
    const view = workbench.app?.workspace.getLeavesOfType('markdown')[0]?.view as unknown as {
      editor: { getValue(): string; getCursor(): object; posToOffset(position: object): number };
    };
    const text = view.editor.getValue();
    const at = view.editor.posToOffset(view.editor.getCursor());
    return `${text.slice(0, at)}▮${text.slice(at)}`;
  });

const files = (): Promise<string[]> =>
  bench.page.evaluate(() => workbench.app?.vault.getMarkdownFiles().map(({ path }) => path) ?? []);

describe('the ways to the form', () => {
  test('the ribbon', async () => {
    await list.open(everyStatus);
    await bench.page.locator('.side-dock-ribbon-action[aria-label="新しい面接ノート"]').click();
    await form().waitFor();
  });

  test('the sidebar, whose button has the focus again afterwards', async () => {
    await list.open(everyStatus);
    const button = list.root.getByRole('button', { name: '新しい面接ノート' });
    await button.click();
    await form().waitFor();
    await press('Escape');
    await expect.poll(() => button.evaluate((el) => el === document.activeElement)).toBe(true);
  });

  test('the first run', async () => {
    await list.open({ 'a.md': 'x' });
    await list.root.getByRole('button', { name: '新しい面接ノート' }).click();
    await form().waitFor();
  });
});

describe('what they said', () => {
  test('is read while it is typed, from the interview day in the form', async () => {
    await openNew();
    await field('面接日').fill('2026-11-20');
    await promised().pressSequentially('3営業日以内');
    await expect
      .poll(() => reading().innerText())
      .toContain('→ 11/26(木)まで: 3営業日目。11/21(土)、11/22(日)、11/23(月) は数えません');
    expect(await reading().innerText()).toContain('12/1(火) から確認できます');
    await field('面接日').fill('2026-11-24');
    await expect.poll(() => reading().innerText()).toContain('→ 11/27(金)まで');
  });

  test('with two readings shows both, and which one counts', async () => {
    await openNew();
    await field('面接日').fill('2026-11-20');
    await promised().fill('3日以内');
    const readings = form().locator('.henji-readings > li');
    await expect.poll(() => readings.allInnerTexts()).toEqual(['暦日なら 11/24(火)', '営業日なら 11/26(木)']);
    expect(await form().locator('.henji-readings > .mod-counts').innerText()).toContain('11/26(木)');
  });

  test('and is not understood: an example is one click away', async () => {
    await openNew();
    await promised().fill('大型連休明けくらい');
    await expect.poll(() => reading().innerText()).toContain('「連絡予定」の「大型連休明けくらい」');
    await form().getByRole('button', { name: '1週間以内' }).click();
    await expect.poll(() => reading().innerText()).toContain('→ 12/8(火)まで');
    expect(await promised().inputValue()).toBe('1週間以内');
  });

  test('explains its dates day by day', async () => {
    await openNew();
    await promised().fill('3営業日以内');
    await form().getByText('日付の理由').click();
    // The counted days are under the step they belong to, as in the sidebar.
    await form().locator('.henji-lines > .mod-step', { hasText: '1営業日目' }).first().waitFor();
  });
});

describe('the keyboard alone', () => {
  test('chooses a company, fills in the rest and makes the note', async () => {
    await openNew();
    await bench.page.keyboard.type('ﾐﾅﾄ');
    await bench.page.locator('.suggestion-item', { hasText: 'ミナト商事' }).waitFor();
    await press('Enter');
    await expect.poll(() => field('会社').inputValue()).toBe('ミナト商事');
    await field('選考段階').focus();
    await bench.page.keyboard.type('二');
    await bench.page.locator('.suggestion-item', { hasText: '二次' }).waitFor();
    await press('Enter');
    await promised().focus();
    await bench.page.keyboard.type('1週間以内');
    await press('Control+Enter');
    await expect.poll(inEditor).toMatch(/^---\n会社: ミナト商事\n面接日: 2026-12-01\n選考段階: 二次\n/);
    expect(await inEditor()).toContain('\n## メモ\n\n- ▮\n');
    expect(await inEditor()).toContain('\n連絡予定: 1週間以内\n');
    expect(await files()).toContain('面接/ミナト商事 二次.md');
    expect(await form().count()).toBe(0);
  });

  test('Enter goes from field to field; only the last of them saves', async () => {
    await openNew();
    await bench.page.keyboard.type('株式会社ひぐらし堂');
    const hasFocus = (name: string): Promise<boolean> =>
      field(name).evaluate((el) => el === document.activeElement);
    for (const name of ['面接日', '選考段階']) {
      await press('Enter');
      expect(await hasFocus(name)).toBe(true);
    }
    await press('Enter');
    expect(await promised().evaluate((el) => el === document.activeElement)).toBe(true);
    await bench.page.keyboard.type('1週間以内');
    expect(await files()).not.toContain('面接/株式会社ひぐらし堂.md');
    await press('Enter');
    await expect.poll(files).toContain('面接/株式会社ひぐらし堂.md');
  });

  test('Enter alone takes no stage, and ends on the button: no note comes of itself', async () => {
    await openNew();
    await bench.page.keyboard.type('株式会社ひぐらし堂');
    for (let times = 0; times < 4; times += 1) {
      await press('Enter');
      await bench.pass(20);
    }
    expect(await bench.page.evaluate(() => document.activeElement?.textContent)).toBe('作る');
    expect(await field('選考段階').inputValue()).toBe('');
    expect(await files()).not.toContain('面接/株式会社ひぐらし堂.md');
    await press('Enter');
    await expect.poll(files).toContain('面接/株式会社ひぐらし堂.md');
    expect(await inEditor()).not.toContain('書類');
  });

  test.each([{ isComposing: true }, { keyCode: 229 }])(
    'an Enter of the IME does nothing: %j',
    async (how) => {
      await openNew();
      await field('会社').fill('ひぐらし堂');
      const isFree = await field('会社').evaluate(
        (el, init) =>
          el.dispatchEvent(
            new KeyboardEvent('keydown', {
              key: 'Enter',
              ctrlKey: true,
              bubbles: true,
              cancelable: true,
              ...init,
            }),
          ),
        how,
      );
      expect(isFree).toBe(true);
      expect(await field('会社').evaluate((el) => el === document.activeElement)).toBe(true);
      expect(await files()).not.toContain('面接/ひぐらし堂.md');
    },
  );

  test('the stages are one key or click away, and Enter takes only what is meant', async () => {
    await openNew();
    const shown = (): Promise<string[]> => bench.page.locator('.suggestion-item').allInnerTexts();
    const stages = ['書類', '一次', '二次', '三次', '最終'];
    const stage = field('選考段階');
    await stage.focus();
    await bench.pass(20);
    expect(await shown()).toEqual([]);
    await press('ArrowDown');
    await expect.poll(shown).toEqual(stages);
    await press('ArrowDown');
    await press('Enter');
    expect(await stage.inputValue()).toBe('一次');
    await stage.fill('');
    await promised().focus();
    await stage.focus();
    await press('ArrowDown');
    await expect.poll(shown).toEqual(stages);
    await press('Enter');
    expect(await stage.inputValue()).toBe('書類');
    await stage.fill('');
    await promised().focus();
    await stage.click();
    await expect.poll(shown).toEqual(stages);
    await press('Enter');
    expect(await stage.inputValue()).toBe('');
    await promised().focus();
    await stage.click();
    await bench.page.locator('.suggestion-item', { hasText: '最終' }).click();
    expect(await stage.inputValue()).toBe('最終');
  });

  test('Enter in a further field leads to the next that is shown, never past one to the button', async () => {
    await openNew();
    await field('会社').fill('株式会社ひぐらし堂');
    await form().getByText('職種・部署・担当者・会社のメール').click();
    await field('職種').fill('総合職');
    for (const name of ['部署', '担当者', '会社のメールアドレス']) {
      await press('Enter');
      expect(await field(name).evaluate((el) => el === document.activeElement)).toBe(true);
    }
    await press('Enter');
    expect(await bench.page.evaluate(() => document.activeElement?.textContent)).toBe('作る');
    expect(await files()).not.toContain('面接/株式会社ひぐらし堂.md');
  });

  test('Escape closes; what was typed is offered, and not put in by itself', async () => {
    await openNew();
    await field('会社').fill('わかば');
    await promised().fill('1週間以内');
    await press('Escape');
    await notice('書きかけの内容は残してあります。次に開いたとき').waitFor();
    await bench.runCommand('new-interview-note');
    await form().getByText('書きかけの内容があります（わかば）').waitFor();
    expect(await field('会社').inputValue()).toBe('');
    // Who only looks loses nothing.
    await press('Escape');
    await bench.runCommand('new-interview-note');
    await form().getByRole('button', { name: '書きかけを戻す' }).click();
    await expect.poll(() => field('会社').inputValue()).toBe('わかば');
    expect(await promised().inputValue()).toBe('1週間以内');
  });
});

describe('the command once more', () => {
  test('goes back to the empty form, whose field gets the focus', async () => {
    await openNew();
    await field('選考段階').focus();
    await bench.runCommand('new-interview-note');
    expect(await form().count()).toBe(1);
    const isFocused = (el: Element): boolean => el === el.ownerDocument.activeElement;
    expect(await field('会社').evaluate(isFocused)).toBe(true);
    await press('Escape');
    await expect.poll(() => form().count()).toBe(0);
    await bench.runCommand('new-interview-note');
    expect(await form().count()).toBe(1);
  });

  test('opens another over one in which something was typed', async () => {
    await openNew();
    await field('会社').fill('わかば');
    await bench.runCommand('new-interview-note');
    expect(await form().count()).toBe(2);
    await press('Escape');
    await expect.poll(() => form().count()).toBe(1);
    expect(await field('会社').inputValue()).toBe('わかば');
  });
});

describe('what the form remarks', () => {
  test('a note of the same company and day, with the way there', async () => {
    await openNew();
    await field('会社').fill('青葉');
    await field('面接日').fill('2026-11-20');
    await form().getByText('同じ会社の、同じ面接日のノートがあります: 青葉').waitFor();
    await form().getByRole('button', { name: 'それを開く' }).click();
    await expect.poll(() => form().count()).toBe(0);
    await expect.poll(inEditor).toContain('会社: 株式会社青葉');
  });

  test('a note of the same company and stage', async () => {
    await openNew();
    await field('会社').fill('株式会社青葉');
    await field('選考段階').fill('一次面接');
    await form().getByText('同じ会社の、同じ選考段階のノートがあります: 青葉').waitFor();
    await field('選考段階').fill('二次面接');
    await expect.poll(() => form().getByText('同じ選考段階').count()).toBe(0);
  });

  test('a day of another year', async () => {
    await openNew();
    await field('面接日').fill('2020-01-06');
    await form().getByText('2020/1/6(月) は今年ではありません').waitFor();
    await promised().fill('1週間以内');
    await expect.poll(() => reading().innerText()).toContain('2020/1/14(火)まで');
    await field('面接日').fill('2026-11-30');
    await expect.poll(() => form().getByText('今年ではありません').count()).toBe(0);
  });
});

describe('what else the form knows', () => {
  test('words of contact tick the way, until the user ticks for himself', async () => {
    await openNew();
    await promised().fill('1週間以内にお電話で');
    expect(await form().getByLabel('電話').isChecked()).toBe(true);
    await form().getByLabel('メール', { exact: true }).check();
    await promised().fill('1週間以内にマイページで');
    expect(await form().getByLabel('電話').isChecked()).toBe(true);
    expect(await form().getByLabel('就活サイト').isChecked()).toBe(false);
  });

  test('closed days, which move the dates at once, and what is written of a company', async () => {
    await openNew();
    await field('会社').fill('ひぐらし堂');
    await field('面接日').fill('2026-11-30');
    await promised().fill('3営業日以内');
    await expect.poll(() => reading().innerText()).toContain('12/3(木)まで');
    await form().getByText('定休日・休業日・合格者のみ連絡・規模・業界').click();
    await field('定休日').fill('水');
    await expect.poll(() => reading().innerText()).toContain('12/4(金)まで');
    await field('休業日・休業期間').fill('12/3〜12/4');
    await expect.poll(() => reading().innerText()).toContain('12/8(火)まで');
    await form().getByLabel('合格者のみに連絡する会社').check();
    await expect.poll(() => reading().innerText()).toContain('問い合わせはしません');
    await form().getByText('面接の時間と場所').click();
    await field('面接の時間').fill('14:00');
    await field('場所・面接URL').fill('本社 8階');
    await press('Control+Enter');
    await expect.poll(files).toContain('面接/ひぐらし堂.md');
    const text = await bench.readFile('面接/ひぐらし堂.md');
    for (const line of [
      '時間: "14:00"',
      '場所: 本社 8階',
      '定休日: 水',
      '休業日: 12/3〜12/4',
      '合格者のみ連絡: true',
    ])
      expect(text).toContain(`\n${line}\n`);
  });

  test('closed days that can’t be read are said beside their field', async () => {
    await openNew();
    await field('会社').fill('ひぐらし堂');
    await form().getByText('定休日・休業日・合格者のみ連絡・規模・業界').click();
    await field('定休日').fill('たまに');
    await press('Control+Enter');
    await form().getByRole('alert').filter({ hasText: '「定休日」の「たまに」' }).waitFor();
    expect(await files()).not.toContain('面接/ひぐらし堂.md');
  });

  test('stages, also in an empty vault; what is needed is marked', async () => {
    await openNew({}, {});
    await field('選考段階').click();
    await expect
      .poll(() => bench.page.locator('.suggestion-item').allInnerTexts())
      .toEqual(['書類', '一次', '二次', '三次', '最終']);
    expect(await field('会社').getAttribute('aria-required')).toBe('true');
    expect(await field('面接日').getAttribute('aria-required')).toBe('true');
    expect(await field('選考段階').getAttribute('aria-required')).toBeNull();
  });
});

describe('the note that is made', () => {
  test.each([
    ['a colon', 'A: B & <C>'],
    ['a number sign', '#1'],
    ['quotes', '"x"'],
    ['a dash', '- a'],
    ['a word of YAML', 'null'],
    ['a year', '2026'],
    ['a link', '[[株式会社青葉]]'],
  ])('keeps the company as it was typed: %s', async (_, company) => {
    await openNew({}, {});
    await field('会社').fill(company);
    await promised().focus();
    await press('Control+Enter');
    const shown = company.replace(/[[\]]/g, '');
    await list.link(shown).waitFor();
  });

  test('has a name every system takes, and a number when there is one already', async () => {
    await list.open({});
    for (const name of [
      '面接/A／B： C？ 一次.md',
      '面接/A／B： C？ 一次 2.md',
      '面接/A／B： C？ 一次 3.md',
    ]) {
      await bench.runCommand('new-interview-note');
      await field('会社').fill('A/B: C?');
      await field('選考段階').fill('一次');
      await promised().focus();
      await press('Control+Enter');
      await expect.poll(files).toContain(name);
    }
  });

  test('goes where the settings say, with several ways of contact', async () => {
    const data = { version: 1, newNotesFolder: '就活/面接' };
    await openNew({ data });
    await field('会社').fill('わかば');
    await form().getByLabel('メール', { exact: true }).check();
    await form().getByLabel('就活サイト').check();
    await form().getByText('職種・部署・担当者・会社のメール').click();
    await field('職種').fill('総合職');
    await form().getByRole('button', { name: '作る' }).click();
    await expect.poll(files).toContain('就活/面接/わかば.md');
    const text = await bench.readFile('就活/面接/わかば.md');
    expect(text).toContain('\n連絡方法: メール、就活サイト\n');
    expect(text).toContain('\n職種: 総合職\n');
  });

  test('is in English where the interface is and no note says otherwise', async () => {
    await openNew({ language: 'en' }, {});
    await form().getByLabel('Company', { exact: true }).fill('Wakaba');
    await form().getByRole('button', { name: 'Create' }).click();
    await expect.poll(() => bench.readFile('Interviews/Wakaba.md')).toMatch(/^---\ncompany: Wakaba\ndate: /);
  });
});

describe('what keeps a note from being made', () => {
  test('is said beside the field; nothing is lost', async () => {
    await openNew();
    await field('面接日').fill('');
    await promised().fill('1週間以内');
    await press('Control+Enter');
    const problems = form().locator('.henji-field-problem:not(:empty)');
    await expect
      .poll(() => problems.allInnerTexts())
      .toEqual([
        '「会社」がまだ書かれていません。「株式会社青葉」のように書き足してみてください。',
        '「面接日」に日付がありません。年・月・日を入れてください',
      ]);
    expect(await field('会社').evaluate((el) => el === document.activeElement)).toBe(true);
    expect(await promised().inputValue()).toBe('1週間以内');
    await field('会社').fill('わかば');
    await field('面接日').fill('2026-12-01');
    await press('Control+Enter');
    await expect.poll(files).toContain('面接/わかば.md');
  });

  test('a template of one’s own that is wrong: its place is named, the form stays', async () => {
    const own = { '型/interview-note.hbs': '---\n会社: x\n---\n{{#if note.company}}\n' };
    const data = { version: 1, templateFolder: '型' };
    await openNew({ data }, { ...everyStatus, ...own });
    const before = await files();
    await field('会社').fill('わかば');
    await press('Control+Enter');
    await notice('型/interview-note.hbs 4行目').waitFor();
    expect(await field('会社').inputValue()).toBe('わかば');
    expect(await files()).toEqual(before);
  });

  test('a disk that is full: said, and the form stays', async () => {
    await openNew();
    await bench.page.evaluate(() => {
      const { app } = workbench;
      if (app) app.vault.create = () => Promise.reject(new Error('full'));
    });
    await field('会社').fill('わかば');
    await press('Control+Enter');
    await notice('「面接」にノートを作れませんでした').waitFor();
    expect(await field('会社').inputValue()).toBe('わかば');
  });
});

describe('a note that is there', () => {
  const path = '2026-11-20 株式会社わかば 一次.md';

  test('gets what it lacks, in one step of undo', async () => {
    const before = '---\ntags: [就活] # 秋\n連絡予定: "3営業日以内"\n---\n# メモ\n';
    await list.open({ ...everyStatus, [path]: before }, { open: path });
    await bench.runCommand('make-interview-note');
    await form().waitFor();
    expect(await field('会社').inputValue()).toBe('株式会社わかば');
    expect(await field('面接日').inputValue()).toBe('2026-11-20');
    expect(await promised().isEditable()).toBe(false);
    await press('Control+Enter');
    const after = before.replace(
      '"\n---',
      '"\n会社: 株式会社わかば\n面接日: 2026-11-20\n選考段階: 一次\n---',
    );
    await expect.poll(() => bench.readFile(path)).toBe(after);
    await bench.page.locator('.cm-content').click();
    await press('Control+z');
    await expect.poll(async () => (await inEditor()).replace('▮', '')).toBe(before);
  });

  test('that is complete is changed in the same form, and only where something was changed', async () => {
    const before = '---\n会社: わかば # 本命\n面接日: 2026-11-20\n休業日: 年末\n---\n# メモ\n';
    await list.open({ ...everyStatus, [path]: before }, { open: path });
    await bench.runCommand('edit-interview');
    await form().waitFor();
    expect(await field('休業日・休業期間').inputValue()).toBe('年末');
    await field('定休日').fill('水');
    await field('面接の時間').fill('14:00');
    await press('Control+Enter');
    const after = before.replace('年末\n', '年末\n時間: "14:00"\n定休日: 水\n');
    await expect.poll(() => bench.readFile(path)).toBe(after);
    await bench.page.locator('.cm-content').click();
    await press('Control+z');
    await expect.poll(async () => (await inEditor()).replace('▮', '')).toBe(before);
  });

  test('Enter takes what the title says as it is, and suggests nothing to it', async () => {
    await list.open({ ...everyStatus, '2026-11-20 わかば.md': 'x' }, { open: '2026-11-20 わかば.md' });
    await bench.runCommand('make-interview-note');
    await form().waitFor();
    expect(await bench.page.locator('.suggestion-item').count()).toBe(0);
    await press('Control+Enter');
    await expect
      .poll(() => bench.readFile('2026-11-20 わかば.md'))
      .toBe('---\n会社: わかば\n面接日: 2026-11-20\n---\nx');
  });

  test('without properties gets them, and can be taken back', async () => {
    await list.open({ ...everyStatus, 'わかば.md': '# メモ\n' }, { open: 'わかば.md' });
    await bench.runCommand('make-interview-note');
    await field('面接日').fill('2026-11-20');
    await press('Control+Enter');
    await expect
      .poll(() => bench.readFile('わかば.md'))
      .toBe('---\n会社: わかば\n面接日: 2026-11-20\n---\n# メモ\n');
    await notice('「わかば」にプロパティを書き足しました').getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => bench.readFile('わかば.md')).toBe('# メモ\n');
  });

  test('with a day that is none says so, and takes another in its place', async () => {
    const before = '---\n面接日: 来週の水曜 # たぶん\n---\nx';
    await list.open({ ...everyStatus, 'わかば.md': before }, { open: 'わかば.md' });
    await bench.runCommand('make-interview-note');
    await form().getByText('「面接日」の「来週の水曜」からは日付を読み取れませんでした').waitFor();
    expect(await field('会社').inputValue()).toBe('わかば');
    await field('面接日').fill('2026-12-09');
    await press('Control+Enter');
    await expect
      .poll(() => bench.readFile('わかば.md'))
      .toBe('---\n面接日: 2026-12-09 # たぶん\n会社: わかば\n---\nx');
  });

  test('that is an interview note already is not offered', async () => {
    await list.open(everyStatus, { open: '面接/青葉.md' });
    expect(await bench.runCommand('make-interview-note')).toBe(false);
  });

  test('whose YAML is broken is left alone, and nobody fills in a form for it', async () => {
    const broken = '---\n会社: [\n---\n';
    await list.open({ ...everyStatus, 'わかば.md': broken }, { open: 'わかば.md' });
    await bench.runCommand('make-interview-note');
    await notice('YAMLを直してください').waitFor();
    expect(await form().count()).toBe(0);
  });

  test('whose YAML breaks under the form is left alone, and the form stays', async () => {
    const broken = '---\n会社: [\n---\n';
    await list.open({ ...everyStatus, 'わかば.md': '' }, { open: 'わかば.md' });
    await bench.runCommand('make-interview-note');
    await field('面接日').fill('2026-11-20');
    await bench.writeFile('わかば.md', broken);
    await press('Control+Enter');
    await notice('YAMLを直してください').waitFor();
    expect(await bench.readFile('わかば.md')).toBe(broken);
    expect(await form().count()).toBe(1);
  });
});

describe('the next round', () => {
  const before = interviewNote('"[[株式会社青葉]]"', {
    職種: '総合職',
    連絡方法: 'メール',
    定休日: '水 # 案内より',
    結果: '通過',
  });
  const path = '面接/株式会社青葉 一次.md';

  test('takes the company over, goes one stage on, and is linked both ways', async () => {
    await list.open({ [path]: before }, { open: path });
    await bench.runCommand('next-round');
    await form().waitFor();
    expect(await field('選考段階').inputValue()).toBe('二次');
    expect(await form().locator('.henji-form-remark').innerText()).toContain('定休日');
    await field('面接日').fill('2026-12-08');
    await press('Control+Enter');
    const next = '面接/株式会社青葉 二次.md';
    await expect.poll(() => files()).toContain(next);
    const text = await bench.readFile(next);
    expect(text).toMatch(
      /^---\n会社: "\[\[株式会社青葉\]\]"\n面接日: 2026-12-08\n選考段階: 二次\n職種: 総合職\n/,
    );
    expect(text).toContain('\n連絡方法: メール\n');
    expect(text).toContain('\n定休日: 水 # 案内より\n');
    expect(text).toContain('---\n前の選考: [[株式会社青葉 一次]]\n\n');
    const link = '---\n次の選考: [[株式会社青葉 二次]]\n\n# メモ';
    await expect.poll(() => bench.readFile(path)).toBe(before.replace('---\n\n# メモ', link));
  });

  test.each([
    ['the place', '', '場所・面接URL'],
    ['nothing', 'オンラインでの実施と承知しております。', '作る'],
  ])(
    'begins with what is missing of a day to come, not with when they reply: %s',
    async (_, place, focus) => {
      const letter =
        '\n```henji-message\nkind: mail\npurpose: dates\nto: 若葉様\nsubject: 二次面接日程のご連絡\nsent: 2026-12-01\n---\n' +
        `お願いいたします。\n・12月8日（火）14:00より\n${place}\n\`\`\`\n`;
      await list.open({ [path]: before + letter }, { open: path });
      await bench.runCommand('next-round');
      await form().waitFor();
      expect(await field('面接日').inputValue()).toBe('2026-12-08');
      const focused = (): Promise<string> =>
        bench.page.evaluate(() => {
          const el = document.activeElement as HTMLInputElement | null;
          return el?.labels?.[0]?.textContent ?? el?.textContent ?? '';
        });
      await expect.poll(focused).toContain(focus);
    },
  );

  test('reads what they said by the days of the company', async () => {
    await list.open({ [path]: before }, { open: path });
    await bench.runCommand('next-round');
    await field('面接日').fill('2026-12-08');
    await promised().fill('1営業日以内');
    await expect.poll(() => reading().innerText()).toContain('→ 12/10(木)まで');
  });

  test('is taken back with its link, unless something was written into it', async () => {
    const next = '面接/株式会社青葉 二次.md';
    const make = async (): Promise<void> => {
      await list.open({ [path]: before }, { open: path });
      await bench.runCommand('next-round');
      await field('面接日').fill('2026-12-08');
      await press('Control+Enter');
      await expect.poll(() => bench.readFile(path)).toContain('次の選考: ');
    };
    const undo = notice('株式会社青葉のカードができました').getByRole('button', { name: '元に戻す' });
    await make();
    await undo.click();
    await expect.poll(files).toEqual([path]);
    await expect.poll(() => bench.readFile(path)).toBe(before);
    await make();
    await bench.writeFile(next, `${await bench.readFile(next)}\n質問`);
    await undo.click();
    await notice('そのあとにノートが変わっています').waitFor();
    expect(await files()).toContain(next);
    expect(await bench.readFile(path)).toContain('次の選考: ');
  });

  test('is not before the round it follows', async () => {
    await list.open({ [path]: before }, { open: path });
    await bench.runCommand('next-round');
    await field('面接日').fill('2026-11-19');
    await press('Control+Enter');
    await form().getByRole('alert').filter({ hasText: '前の選考（11/20(金)）より前です' }).waitFor();
    expect(await files()).toEqual([path]);
    await field('面接日').fill('2026-11-20');
    await press('Control+Enter');
    await expect.poll(() => files()).toContain('面接/株式会社青葉 二次.md');
  });

  test('is said to be there already', async () => {
    const next = interviewNote('株式会社青葉', { 面接日: '2026-11-27', 選考段階: '二次' });
    await list.open({ [path]: before, '面接/二次の青葉.md': next }, { open: path });
    await bench.runCommand('next-round');
    await form().getByText('次の選考のノートは、もうあります: 二次の青葉').waitFor();
  });

  test('keeps ways of contact that the form does not have', async () => {
    await list.open({ [path]: before.replace('連絡方法: メール', '連絡方法: メール、LINE') }, { open: path });
    await bench.runCommand('next-round');
    await field('面接日').fill('2026-12-08');
    expect(await form().getByLabel('電話').isDisabled()).toBe(true);
    await press('Control+Enter');
    await expect
      .poll(() => bench.readFile('面接/株式会社青葉 二次.md'))
      .toContain('連絡方法: メール、LINE\n');
  });

  test('stands even where the link to it can’t be written', async () => {
    await list.open({ [path]: before }, { open: '面接/株式会社青葉 一次.md' });
    await bench.runCommand('next-round');
    await bench.writeFile(path, before.replace('会社:', '会社: ['));
    await field('面接日').fill('2026-12-08');
    await press('Control+Enter');
    await notice('リンクを書けませんでした').waitFor();
    expect(await files()).toContain('面接/株式会社青葉 二次.md');
  });
});

describe('on a phone', () => {
  test('everything has room for a finger, and the keyboard does not hide the button', async () => {
    await openNew({ phone: true });
    await bench.page.setViewportSize({ width: 390, height: 480 });
    await promised().fill('3日以内');
    const box = await form().getByRole('button', { name: '作る' }).boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(480);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    const small = await form()
      .locator('input:not([type=checkbox])')
      .evaluateAll((inputs) =>
        inputs
          .filter((input) => input.checkVisibility())
          .map((input) => [input.clientHeight >= 42, parseFloat(getComputedStyle(input).fontSize) >= 16]),
      );
    expect(new Set(small.flat())).toEqual(new Set([true]));
    const shown = await reading().boundingBox();
    expect((shown?.y ?? 999) + (shown?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + 1);
    await bench.page.setViewportSize({ width: 1200, height: 800 });
  });

  test('the keyboard stays away from the new note', async () => {
    await openNew({ phone: true });
    await field('会社').fill('株式会社ひぐらし堂');
    await form().getByRole('button', { name: '作る' }).click();
    await notice('株式会社ひぐらし堂').waitFor();
    expect(await bench.page.evaluate(() => document.activeElement?.closest('.cm-editor'))).toBeNull();
  });
});

test('on a phone a long form shows its beginning first', async () => {
  const note = interviewNote('株式会社青葉', { 職種: '総合職', 連絡方法: 'メール', 結果: '通過' });
  await bench.page.setViewportSize({ width: 390, height: 480 });
  await list.open({ '面接/青葉.md': note }, { phone: true, open: '面接/青葉.md' });
  await bench.runCommand('next-round');
  await form().waitFor();
  expect(await form().getByText('次の選考のノートを作る').evaluate(seen)).toBe(true);
  expect(await field('会社').evaluate(seen)).toBe(true);
  await bench.page.setViewportSize({ width: 1200, height: 800 });
});

test.each([false, true])('no problem for assistive technology (dark: %s)', async (dark) => {
  const found = (): Promise<string[]> => violationsIn(bench.page, '.henji-form-dialog');
  await openNew({ dark });
  await promised().fill('3日以内');
  expect(await found()).toEqual([]);
  await promised().fill('大型連休明けくらい');
  await press('Control+Enter');
  expect(await found()).toEqual([]);
});
