import { describe, expect, test } from 'vitest';
import { emptyProfile } from '../../src/core/base/settings/profile';
import { profile } from '../unit/letters/messages/situations';
import { violationsIn } from './axe';
import { useWorkbench } from './harness';
import { interviewNote } from './sidebar-page';

const bench = useWorkbench();
const path = '面接/青葉.md';
const known = { 職種: '総合職', 担当者: '青葉花子', 部署: '人事部', メール: 'saiyo@example.jp' };
const held = interviewNote('株式会社青葉', { 面接日: '2026-11-30', ...known });
const passed = interviewNote('株式会社青葉', { ...known, 結果: '通過', 返信日: '2026-11-27' });
const offered = interviewNote('株式会社青葉', {
  ...known,
  選考段階: '最終',
  結果: '内定',
  返信日: '2026-11-30',
});
const ahead = interviewNote('株式会社青葉', {
  面接日: '2026-12-08',
  ...known,
  選考段階: '二次',
  時間: '14:00',
});

async function start(note: string, options: Parameters<typeof bench.start>[0] = {}): Promise<void> {
  const { files, data, ...rest } = options;
  await bench.start({
    files: { [path]: note, ...files },
    data: { profile, dailyDigest: false, ...(data as object) },
    ...rest,
  });
}
const note = (): Promise<string> => bench.readFile(path);
const dialog = () => bench.page.getByRole('dialog');
const press = (key: string): Promise<void> => bench.page.keyboard.press(key);
const field = (name: string | RegExp) => dialog().getByLabel(name);
const notice = (text: string) => bench.page.locator('.notice', { hasText: text });

/** Picks a scene in the list of the command, by keys alone. */
async function pick(name: string): Promise<void> {
  await bench.runCommand('insert-message');
  await bench.page.locator('.henji-message-choice').first().waitFor();
  await bench.page.keyboard.type(name);
  await press('Enter');
}

/** Picks a scene and waits for its dialog. */
async function choose(name: string): Promise<void> {
  await pick(name);
  await dialog().getByRole('button', { name: '文面を入れる' }).waitFor();
}

/** Goes on with Tab until a field has the focus. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let at = 0; at < 30; at += 1) {
    if (await field(name).evaluate((el) => el === el.ownerDocument.activeElement)) return;
    await press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

describe('the list of what one writes', () => {
  const groups = (): Promise<string[]> => bench.page.locator('.henji-message-group').allTextContents();
  test.each([
    [
      'the evening of the interview',
      held,
      ['面接の前とあと', '問い合わせ', '会社の決定への返事'],
      '面接のお礼',
      true,
    ],
    ['an offer', offered, ['会社の決定への返事', '問い合わせ', '面接の前とあと'], '内定の承諾', false],
    ['a pass', passed, ['面接の前とあと', '問い合わせ', '会社の決定への返事'], '面接日程の返信', true],
    [
      'an interview to come',
      ahead,
      ['面接の前とあと', '問い合わせ', '会社の決定への返事'],
      '面接日程の変更',
      false,
    ],
  ])('begins with what fits, and recommends no decision: %s', async (_, text, order, first, recommends) => {
    await start(text, { open: path });
    await bench.runCommand('insert-message');
    const choice = bench.page.locator('.henji-message-choice').first();
    await choice.waitFor();
    expect(await groups()).toEqual(order);
    expect(await choice.textContent()).toContain(first);
    expect(String(await choice.textContent()).includes('おすすめ')).toBe(recommends);
    expect(await bench.page.locator('.henji-message-choice').count()).toBe(18);
  });
});

describe('each scene is written from the note by keys alone', () => {
  test('thanks: one thing that stayed in mind', async () => {
    await start(held, { open: path });
    await choose('面接のお礼');
    await bench.page.keyboard.type('入社1年目から任せる');
    await dialog()
      .getByText('「入社1年目から任せる」')
      .or(dialog().locator('.henji-scene-preview'))
      .first()
      .waitFor();
    expect(await dialog().locator('.henji-scene-preview').textContent()).toContain('入社1年目から任せる');
    await press('Control+Enter');
    await expect.poll(note).toContain('purpose: thanks');
    const text = await note();
    for (const fact of ['11月30日（月）', '青葉花子様', '総合職', '入社1年目から任せる', 'saiyo@example.jp'])
      expect(text).toContain(fact);
    expect(text).not.toContain('【未入力');
    expect(text).toContain('## 会社への連絡');
    expect(text).not.toContain('問い合わせ日');
  });

  test('dates: slots with weekdays, closed days are said', async () => {
    await start(passed, { open: path });
    await choose('面接日程の返信');
    await field(/会社からの連絡/).selectOption('offered');
    await tabTo('1つ目の日');
    await field('1つ目の日').fill('2026-12-06');
    await dialog().getByText('12/6(日) は会社の休みです').waitFor();
    await field('1つ目の日').fill('2026-12-08');
    await field('1つ目の始まり').fill('14:00');
    await field('1つ目の終わり').fill('15:00');
    await expect
      .poll(() => dialog().locator('.henji-scene-preview').textContent())
      .toContain('12月8日（火）14:00');
    await field('1つ目の終わり').press('Control+Enter');
    await expect.poll(note).toContain('purpose: dates');
    expect(await note()).toContain('12月8日（火）');
  });

  test('a day that is being typed stays, though its year is not whole yet', async () => {
    await start(passed, { open: path });
    await choose('面接日程の返信');
    await field(/会社からの連絡/).selectOption('fixed');
    for (const typed of ['0002-12-15', '0020-12-15', '0202-12-15', '2026-12-15']) {
      await field('1つ目の日').fill(typed);
      expect(await field('1つ目の日').inputValue()).toBe(typed);
    }
    await press('Escape');
    await start(offered, { open: path });
    await choose('内定の返事を待ってもらう・期限の返事');
    await field(/いまの期限/).fill('0002-12-09');
    expect(await field(/いまの期限/).inputValue()).toBe('0002-12-09');
  });

  test('a clash with another interview of the vault is said', async () => {
    const other = interviewNote('うみねこ運輸', { 面接日: '2026-12-08', 時間: '14:00', 選考段階: '二次' });
    await start(passed, { open: path, files: { '面接/うみねこ.md': other } });
    await choose('面接日程の返信');
    await field(/会社からの連絡/).selectOption('offered');
    await field('1つ目の日').fill('2026-12-08');
    await field('1つ目の始まり').fill('14:00');
    await dialog().getByText('うみねこ運輸の二次（14:00）があります').waitFor();
  });

  test('a new day is asked for with its reason', async () => {
    await start(ahead, { open: path });
    await choose('面接日程の変更のお願い');
    await field(/^理由/).selectOption('class');
    for (const [at, on] of [
      [1, '2026-12-10'],
      [2, '2026-12-11'],
    ] as const) {
      await field(`${at}つ目の日`).fill(on);
      await field(`${at}つ目の始まり`).fill('10:00');
      await field(`${at}つ目の終わり`).fill('12:00');
    }
    await field('2つ目の終わり').press('Control+Enter');
    await expect.poll(note).toContain('purpose: reschedule');
    for (const fact of ['12月8日（火）14:00', '12月10日（木）', '12月11日（金）', '授業'])
      expect(await note()).toContain(fact);
    expect(await note()).not.toContain('【未入力');

    await bench.runCommand('open-pending-replies');
    await bench.openNote(path, 'preview');
    await bench.page.getByRole('button', { name: '送った・記録する' }).click();
    await dialog().getByRole('checkbox').check();
    await dialog().getByRole('button', { name: '記録する' }).click();
    await expect.poll(note).toContain('ステータス: 日程調整中（2026-12-08）');
    const card = bench.page.locator(`.henji-card[data-path="${path}"]`);
    await card.getByText('日程調整中').waitFor();
    await expect.poll(() => card.innerText()).toContain('返事が来るまでは、この日のままです');

    await card.getByRole('button', { name: '面接日を変える' }).click();
    await field('面接日').fill('2026-12-10');
    expect(await violationsIn(bench.page, '.modal')).toEqual([]);
    await field('時間').fill('10:00');
    await dialog().getByRole('button', { name: '記録する' }).click();
    await expect.poll(note).toContain('面接日: 2026-12-10\n');
    expect(await note()).toContain('時間: "10:00"\n');
    expect(await note()).toContain('ステータス:\n');
    expect(await note()).toContain('- 2026/12/1(火) 面接日を変更（12/8(火) → 12/10(木)）\n');
    await card.getByText('これからの面接').waitFor();
  });

  test('a state of one’s own is not written over, and the tick is one’s own', async () => {
    const letter =
      '```henji-message\nkind: mail\npurpose: reschedule\nto: 青葉\nsubject: 変更\n---\n本文\n```\n';
    const log = async (text: string): Promise<void> => {
      await start(text + letter);
      await bench.openNote(path, 'preview');
      await bench.page.getByRole('button', { name: '送った・記録する' }).click();
      await dialog().waitFor();
    };
    await log(ahead.replace('時間:', 'ステータス: 二次面接\n時間:'));
    expect(await dialog().getByRole('checkbox').count()).toBe(0);
    await press('Escape');
    await log(ahead);
    expect(await dialog().getByRole('checkbox').isChecked()).toBe(false);
    await dialog().getByRole('button', { name: '記録する' }).click();
    await expect.poll(note).toContain('sent: ');
    expect(await note()).not.toContain('ステータス');
  });

  test('time to decide: the limit that holds now goes into ask-on, never the wished one', async () => {
    await start(offered, { open: path });
    await choose('内定の返事を待ってもらう・期限の返事');
    await field(/いまの期限/).fill('2026-12-09');
    await field(/待ってほしい日/).fill('2026-12-16');
    await field(/待ってほしい日/).press('Control+Enter');
    await expect.poll(note).toContain('purpose: hold');
    await bench.openNote(path, 'preview');
    await bench.page.getByText('届いたメールの返信に貼り付けます').waitFor();
    const buttons = bench.page.locator('.henji-message-card-buttons button');
    expect(await buttons.first().textContent()).toBe('コピー');
    await bench.page.getByRole('button', { name: '送った・記録する' }).click();
    expect(await field('返事の期限（いま有効な日）').inputValue()).toBe('2026-12-09');
    await press('Control+Enter');
    await expect.poll(note).toContain('問い合わせ予定日: 2026-12-09');
    expect(await note()).toMatch(
      /- 2026\/12\/1\(火\) メールで12\/16\(水\)まで返事を待ってもらうお願い（今の期限 12\/9）/,
    );
    expect(await note()).toContain('sent: 2026/12/1(火)');
    expect(await note()).not.toContain('問い合わせ日:');
  });

  test('time to decide, logged after a restart: the line says what the letter says', async () => {
    const letter = [
      '```henji-message',
      'kind: mail',
      'purpose: hold',
      'to: 若葉商事',
      'subject: 内定のお返事について',
      '---',
      'お返事の期限を12月9日（水）と伺っておりますが、',
      '誠に勝手ながら、12月16日（水）までお待ちいただけないでしょうか。',
      '```',
    ].join('\n');
    await start(`${offered.replace('結果:', '問い合わせ予定日: 2026-12-09\n結果:')}\n${letter}\n`, {
      open: path,
    });
    await bench.runCommand('log-message');
    await field('連絡の記録に書く言葉').waitFor();
    expect(await field('連絡の記録に書く言葉').inputValue()).toBe(
      '12/16(水)まで返事を待ってもらうお願い（今の期限 12/9）',
    );
  });

  test('time to decide, after an offer on the phone: there is no mail to reply to', async () => {
    await start(offered, { open: path });
    await choose('内定の返事を待ってもらう・期限の返事');
    await field(/いまの期限/).fill('2026-12-09');
    await field('連絡を受けた方法').selectOption('phone');
    await field(/いまの期限/).press('Control+Enter');
    await expect.poll(note).toContain('お電話で、');
    await bench.openNote(path, 'preview');
    await bench.page.getByText('届いたメールがあれば').waitFor();
    const buttons = bench.page.locator('.henji-message-card-buttons button');
    expect(await buttons.first().textContent()).toContain('表現を確認');
  });

  test('acceptance: its result is written along; without it the limit stays, and the result is offered', async () => {
    await start(offered.replace('結果:', '問い合わせ予定日: 2026-12-09\n結果:'), { open: path });
    await choose('内定の承諾');
    await dialog().getByRole('button', { name: '文面を入れる' }).press('Enter');
    const again = dialog().getByRole('button', { name: 'それでも入れる' });
    if ((await again.count()) > 0) await again.press('Enter');
    await expect.poll(note).toContain('purpose: accept');
    await bench.openNote(path, 'preview');
    const before = await note();
    const write = (): Promise<void> => bench.page.getByRole('button', { name: '送った・記録する' }).click();
    await write();
    expect(await field('結果「内定承諾」を記録').isChecked()).toBe(true);
    await press('Control+Enter');
    await expect.poll(note).toContain('sent: 2026/12/1(火)');
    expect(await note()).toContain('問い合わせ予定日:\n結果: 内定承諾\n');
    const buttons = notice('記録しました').getByRole('button');
    expect(await buttons.allTextContents()).toEqual(['元に戻す']);
    await buttons.click();
    await expect.poll(note).toBe(before);
    await write();
    await field('結果「内定承諾」を記録').uncheck();
    await press('Control+Enter');
    await expect.poll(note).toContain('sent: 2026/12/1(火)');
    expect(await note()).toContain('問い合わせ予定日: 2026-12-09\n結果: 内定\n');
    await notice('記録しました').getByRole('button', { name: '結果「内定承諾」を記録' }).click();
    await press('Control+Enter');
    await expect.poll(note).toContain('結果: 内定承諾');
  });

  test('a refusal on the phone: its result, and the mail that confirms it', async () => {
    await start(offered.replace('結果:', '問い合わせ予定日: 2026-12-01\n結果:'), { open: path });
    await bench.runCommand('open-pending-replies');
    const today = bench.page.locator('[data-group=today]', {
      hasText: '今日が、あなたから返事をする期限です',
    });
    await today.waitFor();
    await choose('辞退の電話');
    await dialog().getByRole('button', { name: '文面を入れる' }).press('Enter');
    await expect.poll(note).toContain('purpose: decline');
    await bench.runCommand('log-message');
    await field('結果「内定辞退」を記録').waitFor();
    await press('Control+Enter');
    await expect.poll(note).toContain('問い合わせ予定日:\n結果: 内定辞退\n');
    await expect.poll(() => today.count()).toBe(0);
    await notice('記録しました').getByRole('button', { name: '「内定の辞退」の文面を用意' }).click();
    await dialog().getByRole('button', { name: '文面を入れる' }).waitFor();
    expect(await dialog().textContent()).not.toContain('まだ記録にありません');
  });

  test('a refusal: without the call it takes a second press', async () => {
    await start(offered, { open: path });
    await choose('伝えたあとに');
    await field(/^電話/).selectOption('not-yet');
    const save = dialog().locator('button[type="submit"]');
    const gate = dialog().locator('.mod-gate');
    expect(await gate.textContent()).not.toContain('もう一度押してください');
    await save.press('Enter');
    await gate.getByText('もう一度押してください').waitFor();
    expect(await note()).not.toContain('henji-message');
    expect(await save.textContent()).toBe('それでも入れる');
    // The button kept the focus while it was held back.
    await press('Enter');
    await expect.poll(note).toContain('purpose: decline');
  });

  test('a refusal: what holds it back is in sight on a phone too', async () => {
    await start(offered, { open: path, phone: true });
    await bench.page.setViewportSize({ width: 390, height: 700 });
    await choose('伝えたあとに');
    const save = dialog().locator('button[type="submit"]');
    await save.click();
    await expect.poll(() => save.textContent()).toBe('それでも入れる');
    const gate = await dialog().locator('.mod-gate').boundingBox();
    const buttons = await save.boundingBox();
    await bench.page.setViewportSize({ width: 1200, height: 800 });
    expect(gate?.y).toBeGreaterThan(0);
    expect(gate?.y).toBeLessThan(buttons?.y ?? 0);
  });

  test('a refusal: the script of the call is one button away', async () => {
    await start(offered, { open: path });
    await choose('伝えたあとに');
    const call = dialog().getByRole('button', { name: '「辞退の電話」の文面を用意' });
    await call.press('Enter');
    await dialog().getByText('株式会社青葉: 辞退の電話').waitFor();
    expect(await dialog().count()).toBe(1);
    expect(await call.count()).toBe(0);
    await press('Escape');
    await expect.poll(() => dialog().count()).toBe(0);
    expect(await note()).toBe(offered);
  });

  test('who comes by a recommendation is told to speak to the school first', async () => {
    await start(held.replace('職種:', '応募経路: 学校推薦\n職種:'), { open: path });
    await choose('選考の辞退');
    await dialog().getByText('推薦での応募です').waitFor();
    const save = dialog().locator('button[type="submit"]');
    await save.press('Enter');
    expect(await note()).not.toContain('henji-message');
    await save.press('Enter');
    await expect.poll(note).toContain('purpose: withdraw');
  });

  test('an offer that is not logged yet can be logged from the dialog', async () => {
    await start(held, { open: path });
    await choose('内定の承諾');
    await dialog().getByRole('button', { name: '結果の返事を記録' }).click();
    const log = bench.page.getByRole('dialog').last();
    await log.getByRole('button', { name: '内定' }).click();
    await log.getByRole('button', { name: '記録する' }).click();
    await expect.poll(note).toContain('結果: 内定');
    await expect
      .poll(() => dialog().locator('.henji-scene-remarks').textContent())
      .not.toContain('まだ記録にありません');
  });

  test.each([
    ['面接のお礼', held],
    ['面接日程の返信', passed],
    ['面接日程の変更のお願い', ahead],
    ['遅刻・欠席の電話', ahead],
    ['選考の辞退', held],
    ['内定の承諾', offered],
    ['内定の返事を待ってもらう・期限の返事', offered],
    ['伝えたあとに', offered],
    ['辞退の電話', offered],
    ['別の会社の期限', held],
  ])('the dialog of %s asks for nothing that the note holds', async (name, text) => {
    await start(text, { open: path });
    await choose(name);
    const asked = await dialog().locator('.henji-field').allTextContents();
    expect(asked.join('')).not.toMatch(/氏名|会社名|担当者名|部署|職種/);
    const preview = String(await dialog().locator('.henji-scene-preview').textContent());
    expect(preview).not.toMatch(/【未入力: (?:会社|氏名|大学|担当|部署|面接日)/);
    await press('Escape');
    await expect.poll(() => dialog().count()).toBe(0);
    expect(await note()).toBe(text);
  });
});

test('menus offer the scenes that fit, by their names', async () => {
  await start(offered, { open: path });
  const names = await bench.page.evaluate((file) => {
    const app = workbench.app!;
    const titles: string[] = [];
    const item = new Proxy(
      {},
      { get: (_, key) => (value: unknown) => (key === 'setTitle' && titles.push(String(value)), item) },
    );
    const menu = {
      addItem: (add: (each: object) => void) => {
        add(item);
      },
    };
    app.workspace.trigger('file-menu', menu, app.vault.getFileByPath(file), 'test');
    return titles;
  }, path);
  expect(names).toEqual(expect.arrayContaining(['内定の承諾', '内定の返事を待ってもらう・期限の返事']));
});

describe('nothing twice', () => {
  const asking = interviewNote('株式会社青葉', { 連絡予定: '3営業日以内', ...known });
  const blocks = async (): Promise<number> => (await note()).split('```henji-message').length - 1;

  test('a command run twice at once inserts one message', async () => {
    await start(asking, { open: path });
    await Promise.all([bench.runCommand('insert-inquiry-email'), bench.runCommand('insert-inquiry-email')]);
    await expect.poll(blocks).toBe(1);
    expect(await dialog().count()).toBe(0);
  });

  test('i i on a card inserts one message, and types nothing', async () => {
    const texts: string[] = [];
    // Both in one go: later than a moment after the first, the second would be a key of the editor.
    for (const keys of ['i', 'ii']) {
      await start(asking);
      await bench.runCommand('open-pending-replies');
      await bench.page.locator('.henji-card-link').first().focus();
      await bench.page.keyboard.type(keys);
      await expect.poll(blocks).toBe(1);
      texts.push(await note());
      // The moment in which nothing more goes into the note is over before the app starts again.
      await bench.pass(800);
    }
    expect(texts[1]).toBe(texts[0]);
    const editor = await bench.page.evaluate(() => workbench.app?.workspace.activeEditor?.editor.getValue());
    expect(editor).toBe(texts[0]);
  });

  test.each(['key', 'button'])(
    'what is asked on the way keeps every letter that is typed: by %s',
    async (how) => {
      await start(asking, { data: { profile: emptyProfile } });
      await bench.runCommand('open-pending-replies');
      const card = bench.page.locator('.henji-card-link').first();
      await card.focus();
      if (how === 'key') await card.press('i');
      else await bench.page.getByRole('button', { name: '問い合わせメールを入れる' }).first().click();
      await field('氏名').waitFor();
      await field('氏名').focus();
      await bench.page.keyboard.type('abcdefghijklmnopqrstuvwxyz i i');
      expect(await field('氏名').inputValue()).toBe('abcdefghijklmnopqrstuvwxyz i i');
    },
  );

  test('a dialog that was closed does not keep the next one away', async () => {
    await start(asking, { open: path });
    for (const end of ['Escape', 'Enter']) {
      await bench.runCommand('insert-phone-script');
      await dialog().getByText('入れる台本').waitFor();
      await press(end);
      await expect.poll(() => dialog().count()).toBe(0);
    }
    await expect.poll(blocks).toBe(1);
  });

  test('an unsent message is there already: go to it, or one more', async () => {
    await start(asking, { open: path });
    await bench.runCommand('insert-inquiry-email');
    await expect.poll(blocks).toBe(1);
    await bench.pass(800);
    await bench.runCommand('insert-inquiry-email');
    await dialog().getByText('もう入っています').waitFor();
    await dialog().getByRole('button', { name: 'そこへ移動' }).click();
    expect(await blocks()).toBe(1);
    await bench.pass(800);
    await bench.runCommand('insert-inquiry-email');
    await dialog().getByRole('button', { name: 'もう一つ入れる' }).click();
    await expect.poll(blocks).toBe(2);
  });

  test('a letter that is there is asked about before anyone fills in its dialog', async () => {
    await start(held, { open: path });
    await choose('面接のお礼');
    await press('Control+Enter');
    await expect.poll(blocks).toBe(1);
    await bench.pass(800);
    await pick('面接のお礼');
    await dialog().getByText('もう入っています').waitFor();
    await dialog().getByRole('button', { name: 'そこへ移動' }).click();
    await expect.poll(() => dialog().count()).toBe(0);
    await bench.pass(800);
    await pick('面接のお礼');
    await dialog().getByRole('button', { name: 'もう一つ入れる' }).click();
    await dialog().getByRole('button', { name: '文面を入れる' }).waitFor();
    await press('Control+Enter');
    await expect.poll(blocks).toBe(2);
    expect(await dialog().count()).toBe(0);
  });

  test('a card that was sent says so, with the day, and is asked about no more', async () => {
    await start(asking, { open: path });
    await bench.runCommand('insert-inquiry-email');
    await expect.poll(blocks).toBe(1);
    await bench.openNote(path, 'preview');
    await bench.page.getByRole('button', { name: '送った・記録する' }).click();
    await press('Control+Enter');
    await bench.page.getByText('送信済み 12/1(火)').waitFor();
    expect(await note()).toContain('問い合わせ日: 2026-12-01');
    expect(await bench.page.getByRole('button', { name: '送った・記録する' }).count()).toBe(0);
    await notice('記録しました').getByRole('button', { name: '元に戻す' }).click();
    await bench.page.getByRole('button', { name: '送った・記録する' }).waitFor();
    expect(await note()).not.toContain('sent:');
  });
});

describe('the first letter without a profile', () => {
  const asking = interviewNote('株式会社青葉', { 連絡予定: '3営業日以内', ...known });
  const nobody = { data: { profile: emptyProfile }, open: path };

  test('asks three facts, keeps them, and fills the message', async () => {
    await start(asking, nobody);
    await bench.runCommand('insert-inquiry-email');
    await field('氏名').fill('見本 花子');
    await field('大学（学校名）').fill('若草大学');
    await field('メールアドレスか電話番号').fill('hanako@example.jp');
    await press('Control+Enter');
    await expect.poll(note).toContain('若草大学');
    expect(await note()).not.toContain('【未入力');
    const data = JSON.parse(await bench.readFile('.obsidian/plugins/henji/data.json')) as { profile: object };
    expect(data.profile).toMatchObject({
      name: '見本 花子',
      university: '若草大学',
      mail: 'hanako@example.jp',
    });
  });

  test('who changes jobs says so; what is missing is said beside its field', async () => {
    await start(asking, nobody);
    await bench.runCommand('insert-inquiry-email');
    await field('氏名').press('Control+Enter');
    await dialog().getByText('氏名を入れてください').waitFor();
    await field('氏名').fill('見本 花子');
    await field(/転職です/).check();
    await field('メールアドレスか電話番号').fill('080-0000-0000');
    await press('Control+Enter');
    await expect.poll(note).toContain('見本 花子');
    expect(await note()).not.toMatch(/【未入力|大学/);
  });

  test('left open it is filled later in one click on the card', async () => {
    await start(asking, nobody);
    await bench.runCommand('insert-inquiry-email');
    await dialog().getByRole('button', { name: '空欄のまま入れる' }).click();
    await expect.poll(note).toContain('【未入力: 氏名】');
    await bench.openNote(path, 'preview');
    await bench.page.getByRole('button', { name: 'プロフィールで空欄を埋める' }).click();
    await field('氏名').fill('見本 花子');
    await field('大学（学校名）').fill('若草大学');
    await field('メールアドレスか電話番号').fill('hanako@example.jp');
    await press('Control+Enter');
    await expect.poll(note).toContain('若草大学 見本 花子');
    await expect
      .poll(() => bench.page.getByRole('button', { name: 'プロフィールで空欄を埋める' }).count())
      .toBe(0);
  });

  test('closing the dialog inserts nothing', async () => {
    await start(asking, nobody);
    await bench.runCommand('insert-inquiry-email');
    await field('氏名').waitFor();
    await press('Escape');
    await expect.poll(() => dialog().count()).toBe(0);
    expect(await note()).toBe(asking);
  });
});

describe('a scene that is left', () => {
  test('offers what was answered the next time, and begins empty otherwise', async () => {
    await start(held, { open: path });
    await choose('面接のお礼');
    await field(/心に残った/).fill('研修制度');
    await press('Escape');
    await expect.poll(() => dialog().count()).toBe(0);
    expect(await note()).toBe(held);
    await choose('面接のお礼');
    expect(await field(/心に残った/).inputValue()).toBe('');
    await dialog().getByRole('button', { name: '書きかけを戻す' }).click();
    expect(await field(/心に残った/).inputValue()).toBe('研修制度');
    await dialog().getByRole('button', { name: '文面を入れる' }).click();
    await expect.poll(note).toContain('研修制度');
    await bench.pass(800);
    await pick('面接のお礼');
    await dialog().getByRole('button', { name: 'もう一つ入れる' }).click();
    await dialog().getByRole('button', { name: '文面を入れる' }).waitFor();
    expect(await dialog().getByRole('button', { name: '書きかけを戻す' }).count()).toBe(0);
  });
});

describe('a note that changes while its scene is open', () => {
  test('a result that came is shown and asked about; what was typed stays', async () => {
    await start(held, { open: path });
    await choose('面接のお礼');
    await field(/心に残った/).fill('研修制度');
    await bench.writeFile(path, held.replace('---\n', '---\n結果: 見送り\n'));
    const known = (): Promise<unknown> =>
      bench.page.evaluate(
        (of) => workbench.app?.metadataCache.getCache(of)?.frontmatter?.['結果'] as unknown,
        path,
      );
    await expect.poll(known).toBe('見送り');
    const insert = dialog().getByRole('button', { name: '文面を入れる' });
    await insert.click();
    const question = bench.page.locator('.henji-question');
    await question.getByText('結果: 見送り').waitFor();
    await question.getByRole('button', { name: '戻る' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await note()).not.toContain('henji-message');
    expect(await field(/心に残った/).inputValue()).toBe('研修制度');

    await insert.click();
    await question.getByRole('button', { name: 'それでも入れる' }).click();
    await expect.poll(note).toContain('研修制度');
    expect(await note()).toContain('結果: 見送り');
  });
});
