import type { Locator } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StartOptions } from '../workbench/page/workbench';
import { violationsIn } from './axe';
import { useWorkbench } from './harness';
import { interviewNote } from './sidebar-page';

const bench = useWorkbench();
const path = '面接/青葉.md';
const interview = interviewNote('株式会社青葉', { 連絡予定: '3営業日以内' });

const text = '株式会社青葉\n採用ご担当者様\n\n  お世話になっております。';
const short = block('kind: mail', 'to: 採用担当 <a@example.jp>', 'subject: お問い合わせ', '---', text);

function block(...lines: string[]): string {
  return ['', '```henji-message', ...lines, '```', ''].join('\n');
}

async function open(blocks: string, options: Partial<StartOptions> = {}): Promise<void> {
  await bench.start({ files: { [path]: interview + blocks }, ...options });
  await bench.openNote(path, 'preview');
  await card().first().waitFor();
}
const card = (): Locator => bench.page.locator('.henji-message-card');
const button = (name: string): Locator => card().getByRole('button', { name, exact: true });
const notice = (words: string): Locator => bench.page.locator('.notice', { hasText: words });
const copied = (): Promise<string> => bench.page.evaluate(() => navigator.clipboard.readText());

declare global {
  /** The links that the page was told to open. */
  var opened: unknown[];
}

/** Nothing is opened; what would have been is remembered. */
async function watchLinks(): Promise<void> {
  await bench.page.evaluate(() => {
    globalThis.opened = [];
    window.open = (link) => {
      globalThis.opened.push(link);
      return null;
    };
  });
}
const links = (): Promise<unknown[]> => bench.page.evaluate(() => globalThis.opened);

beforeEach(async () => {
  await watchLinks();
  await bench.page.evaluate(() => navigator.clipboard.writeText(''));
});

describe('a message block', () => {
  test('is drawn with every sign of its text', async () => {
    const odd = '株式会社A&B<b>C</b> "D" &amp; {{x}}\n  二字さげ\n\n終わり';
    await open(block('kind: mail', 'to: "A&B<C>: 様"', 'subject: <i>件名</i>', '---', odd));
    expect(await card().locator('.henji-message-card-text').textContent()).toBe(odd);
    expect(await card().locator('dd').allTextContents()).toEqual(['A&B<C>: 様', '<i>件名</i>']);
    expect(await card().locator('b, i').count()).toBe(0);
    const space = await card()
      .locator('.henji-message-card-text')
      .evaluate((el) => getComputedStyle(el).whiteSpace);
    expect(space).toBe('pre-wrap');
  });

  test('is named by its caption: the app would show another name as a tooltip over the text', async () => {
    await open(short);
    await bench.page.getByRole('figure', { name: 'メール', exact: true }).waitFor();
    expect(await bench.page.locator('.henji-message-card[aria-label]').count()).toBe(0);
  });

  test('shows what is missing', async () => {
    await open(block('kind: phone', 'to: 【未入力: 会社名】', '---', '【未入力: 氏名】と申します。'));
    expect(await card().locator('.henji-gap').allTextContents()).toEqual([
      '【未入力: 会社名】',
      '【未入力: 氏名】',
    ]);
  });

  test('folds what the other one may say in a call, but not what is missing', async () => {
    const script = [
      '■ 電話に出た方へ',
      'お忙しいところ恐れ入ります。',
      '',
      '■ 不在と言われたら',
      '承知いたしました。',
      '',
      '■ 名前を聞き返されたら',
      '【未入力: 氏名】と申します。',
    ];
    await open(block('kind: phone', 'to: 株式会社青葉', '---', ...script), { phone: true });
    await card().getByText('お忙しいところ恐れ入ります。').waitFor();
    const answer = card().getByText('承知いたしました。');
    expect(await answer.isVisible()).toBe(false);
    expect(await card().getByText('と申します。').isVisible()).toBe(true);
    const turn = card().locator('summary', { hasText: '不在と言われたら' });
    expect((await turn.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await turn.focus();
    await bench.page.keyboard.press('Enter');
    await answer.waitFor({ state: 'visible' });
  });

  test('that is a draft says from when it may be sent, and when that day has come', async () => {
    await open(block('kind: mail', 'draft: 2026/12/3(木)以降に送る', '---', text));
    await card().getByText('12/3(木)以降に送る', { exact: true }).waitFor();
    await bench.page.evaluate(() => {
      workbench.setNow('2026-12-03');
      window.dispatchEvent(new Event('focus'));
    });
    await card().getByText('12/3(木)以降に送る（もう送れます）').waitFor();
  });

  test('that waits for an hour says when one may call', async () => {
    await open(block('kind: phone', 'draft: 2026/12/1(火) 14:00以降に電話する', '---', text), {
      now: '2026-12-01T12:30',
    });
    await card().getByText('12/1(火) 14:00以降に電話する', { exact: true }).waitFor();
    await bench.page.evaluate(() => {
      workbench.setNow('2026-12-02');
      window.dispatchEvent(new Event('focus'));
    });
    await card().getByText('12/1(火) 14:00以降に電話する（もう電話できます）').waitFor();
  });

  test('that was logged is a draft no more, and keeps its 本日', async () => {
    const sent = block('kind: mail', 'draft: 2026/12/1(火)以降に送る', '---', '本日12月1日（火）現在');
    await open(sent, { now: '2026-12-03' });
    await card().getByText('もう送れます').waitFor();
    const note = await bench.readFile(path);
    await bench.writeFile(path, note.replace('\n---\n', '\n問い合わせ日: 2026-12-01\n---\n'));
    await expect.poll(() => card().getByText('もう送れます').count()).toBe(0);
  });

  test.each([
    ['ja', 'お世話になっております。\nkind: mail', '宛先と件名を読み取れません'],
    ['ja', 'to: a\n---\nb', '「kind:」がありません'],
    ['ja', 'kind: ファックス\n---\nb', '「kind: ファックス」は読み取れません'],
    ['en', 'kind: mail\ndraft: later\n---\nb', 'The day of “draft: later” can’t be read'],
  ] as const)('that can’t be read says so, and shows all of it (%s %j)', async (language, source, words) => {
    await open(block(source), { language });
    await card().getByText(words).waitFor();
    expect(await card().locator('.henji-message-card-text').textContent()).toBe(source);
    await button(language === 'ja' ? 'コピー' : 'Copy').click();
    await expect.poll(copied).toBe(source);
  });

  test('that is too long says so, shows its beginning, and copies all of it', async () => {
    const source = `kind: mail\n---\n${'御中'.repeat(10_000)}`;
    await open(block(source));
    await card().getByText('20,000文字までに短くしてください').waitFor();
    const shown = await card().locator('.henji-message-card-text').textContent();
    expect(shown).toBe(`${source.slice(0, 2_000)}…`);
    await button('コピー').click();
    await expect.poll(copied).toBe(source);
  });

  test('that is a script breaks between phrases only where its lines are short', async () => {
    const [line, longLine] = ['お電話ありがとうございます。', 'お電話ありがとうございます。'.repeat(80)];
    await open(block('kind: phone', '---', line, longLine));
    const breaks = await card()
      .locator('.henji-script-line')
      .evaluateAll((lines) => lines.map((el) => getComputedStyle(el).wordBreak));
    expect(breaks).toEqual(['auto-phrase', 'normal']);
  });

  test('in a callout is a card too', async () => {
    await open(short.trim().replace(/^/gm, '> '));
    expect(await card().locator('.henji-message-card-text').textContent()).toBe(text);
  });

  test('has no button for logging where there is no interview', async () => {
    await bench.start({ files: { 'メモ.md': short } });
    await bench.openNote('メモ.md', 'preview');
    await button('メールで開く').waitFor();
    expect(await card().getByRole('button').allTextContents()).not.toContain('送った・記録する');
  });
});

describe('the buttons', () => {
  test('copy the text, and the subject by itself', async () => {
    await open(short);
    await button('コピー').click();
    await notice('コピーしました').waitFor();
    expect(await copied()).toBe(text);
    await button('件名をコピー').click();
    await expect.poll(copied).toBe('お問い合わせ');
  });

  test('remind of what is missing and of a day to come', async () => {
    await open(block('kind: mail', 'draft: 2026/12/3(木)以降に送る', '---', '【未入力: 氏名】です'));
    await button('コピー').click();
    await notice('コピーしました。【未入力】が1か所あります。12/3(木)以降に送る下書きです').waitFor();
  });

  test('remind of a 本日 that is another day by now', async () => {
    await open(block('kind: mail', '---', '本日11月30日（月）現在'));
    await button('コピー').click();
    await notice('コピーしました。「本日11月30日（月）」は、送る日と合いません').waitFor();
  });

  test('say when nothing could be copied', async () => {
    await open(short);
    await bench.page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        configurable: true,
        value: () => Promise.reject(new Error()),
      });
    });
    await button('コピー').click();
    await notice('コピーできませんでした').waitFor();
    await bench.page.evaluate(() => Reflect.deleteProperty(navigator.clipboard, 'writeText'));
  });

  test.each([
    ['mailto', 'mailto:a@example.jp?subject='],
    ['gmail', 'https://mail.google.com/mail/?view=cm&fs=1&to=a@example.jp&su='],
    ['outlook', 'https://outlook.office.com/mail/deeplink/compose?to=a@example.jp&subject='],
  ])('open a mail with %s', async (openMailWith, start) => {
    await open(short, { data: { version: 1, openMailWith } });
    await button('メールで開く').click();
    await expect.poll(links).toHaveLength(1);
    const [link] = await links();
    expect(link).toMatch(new RegExp(`^${start.replace(/[?.]/g, String.raw`\$&`)}`));
    expect(decodeURIComponent(String(link))).toContain(`body=${text.replaceAll('\n', '\r\n')}`);
  });

  test('open a whole letter at the first click', async () => {
    const letter = `${text}\n${'ご連絡をお待ちしております。\n'.repeat(35)}終わり`;
    await open(short.replace(text, letter));
    await button('メールで開く').click();
    await expect.poll(links).toHaveLength(1);
    expect(decodeURIComponent(String((await links())[0]))).toContain(letter.replaceAll('\n', '\r\n'));
  });

  test('copy a text that is too long for a link, and open the mail in the same click', async () => {
    const long = `${text}\n${'長い文面です。\n'.repeat(200)}終わり`;
    await open(short.replace(text, long));
    await button('メールで開く').click();
    await notice('本文はコピーしてあります').waitFor();
    expect(await copied()).toBe(long);
    const mail = `mailto:a@example.jp?subject=${encodeURIComponent('お問い合わせ')}&body=`;
    expect(await links()).toEqual([mail]);
  });

  test('leave the address empty where nobody would read it, and say so', async () => {
    await open(short.replace('a@example.jp', 'no-reply@example.jp'));
    await button('メールで開く').click();
    await notice('送り先のアドレスがわからないので、宛先は空いています').waitFor();
    expect(String((await links())[0])).toMatch(/^mailto:\?subject=/);
  });

  test('call the company’s number, and never one’s own', async () => {
    const profile = { phone: '090-0000-0000' };
    await open(block('kind: phone', 'to: 株式会社青葉 03-0000-0001', '---', '090-0000-0000です'), {
      data: { version: 1, profile },
    });
    await button('電話をかける（03-0000-0001）').click();
    await expect.poll(links).toEqual(['tel:0300000001']);
  });

  test('call the number that the script begins with', async () => {
    await open(block('kind: phone', 'to: 株式会社青葉', '---', '（番号は 03-0000-0001）', text));
    await button('電話をかける（03-0000-0001）').click();
    await expect.poll(links).toEqual(['tel:0300000001']);
  });

  test.each([false, true])(
    'ask for a number that is not known, and write it down (phone: %s)',
    async (phone) => {
      await open(block('kind: phone', 'to: 株式会社青葉', '---', text), { phone });
      const before = await bench.readFile(path);
      await button('電話をかける').click();
      const dialog = bench.page.getByRole('dialog');
      const number = dialog.getByLabel('かける先の電話番号');
      expect(await number.getAttribute('inputmode')).toBe('tel');
      const save = dialog.getByRole('button', { name: '台本に書いて電話をかける' });
      await number.fill('0000-0001');
      await save.click();
      await dialog.getByText('市外局番から').waitFor();
      expect(await links()).toEqual([]);
      await number.fill('０３ー００００ー０００１');
      await save.click();
      await expect.poll(links).toEqual(['tel:0300000001']);
      expect(await bench.readFile(path)).toBe(before.replace(text, `（番号は 03-0000-0001）\n${text}`));
      await button('電話をかける（03-0000-0001）').waitFor();
    },
  );

  test.each([false, true])(
    'fill gaps that the profile leaves, and ask for them (phone: %s)',
    async (phone) => {
      const profile = { name: '見本 花子', university: '青葉大学', mail: 'a@example.jp' };
      const gap = '私の電話番号は、【未入力: 電話番号】です。';
      await open(block('kind: phone', 'to: 株式会社青葉', '---', gap), {
        phone,
        data: { version: 1, profile },
      });
      await button('プロフィールで空欄を埋める').click();
      const dialog = bench.page.getByRole('dialog');
      const save = dialog.getByRole('button', { name: '保存して入れる' });
      await save.click();
      await dialog.getByText('まだ空です').waitFor();
      await dialog.getByLabel('電話番号').fill('abc');
      await save.click();
      await dialog.locator('[aria-invalid]').waitFor();
      await dialog.getByLabel('電話番号').fill('080-0000-0000');
      await save.click();
      await expect.poll(() => bench.readFile(path)).toContain('私の電話番号は、080-0000-0000です。');
      await expect.poll(() => bench.readFile('.obsidian/plugins/henji/data.json')).toContain('080-0000-0000');
      await button('プロフィールで空欄を埋める').waitFor({ state: 'detached' });
    },
  );

  test('of a message for a job site open nothing', async () => {
    await open(block('kind: portal', 'subject: お問い合わせ', '---', text));
    expect(
      await card()
        .getByRole('button', { name: /開く|電話/ })
        .count(),
    ).toBe(0);
  });

  test.each([false, true])('are reached by key and by finger, and named (phone: %s)', async (phone) => {
    await open(short, { phone });
    const buttons = card().getByRole('button');
    expect(await buttons.count()).toBeGreaterThanOrEqual(4);
    await buttons.first().focus();
    for (let at = 0; at < (await buttons.count()); at += 1) {
      if (at > 0) await bench.page.keyboard.press('Tab');
      expect(await buttons.nth(at).evaluate((el) => el === document.activeElement)).toBe(true);
      const box = (await buttons.nth(at).boundingBox())!;
      if (phone) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
    expect(await violationsIn(bench.page, '.henji-message-card')).toEqual([]);
  });
});

describe('what the card knows of the note', () => {
  const complete = `${text}\n青葉大学の青葉 太郎です。11月20日の総合職の面接の件です。`;
  const profile = { name: '青葉 太郎', university: '青葉大学' };
  const subject = 'お問い合わせ（青葉大学 青葉 太郎）';
  const good = block('kind: mail', `subject: ${subject}`, '---', complete);
  const data = { version: 1, profile };

  test('is how much there is to look at, also when another note changes', async () => {
    await open(good, { data });
    await button('表現を確認').waitFor();
    await open(good.replace('面接の件です', '面接の件です。御社の結果が不安です'), { data });
    await button('表現を確認（2件）').click();
    await bench.page.getByRole('dialog').getByText('「不安', { exact: false }).first().waitFor();
    await bench.page.keyboard.press('Escape');
    await open(good.replace('面接の件です', 'つきかげ堂の面接の件です'), { data });
    await button('表現を確認').waitFor();
    await bench.writeFile('面接/つきかげ堂.md', interviewNote('株式会社つきかげ堂'));
    await button('表現を確認（1件）').waitFor();
  });

  test('is how little of a sent message is to be mended', async () => {
    await open(good.replace('---', 'sent: 2026/11/27(金)\n---').replace('面接の件', '御社の面接の件'), {
      data,
    });
    await bench.page.getByText('送信済み').waitFor();
    expect(await bench.page.locator('.henji-message-card').getByRole('button').allTextContents()).toEqual([
      '',
      'コピー',
      'メールで開く',
    ]);
  });

  test('is where to log that it was sent, and to take it back', async () => {
    await open(good);
    const before = await bench.readFile(path);
    await button('送った・記録する').click();
    await bench.page.getByRole('dialog').getByRole('button', { name: '記録', exact: false }).click();
    await expect.poll(() => bench.readFile(path)).toMatch(/^問い合わせ日: .*2026-12-01/m);
    await notice('記録しました').getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => bench.readFile(path)).toBe(before);
  });

  test('follows the settings', async () => {
    const script = block('kind: phone', 'to: 株式会社青葉 03-0000-0001', '---', text);
    await open(script);
    await button('電話をかける（03-0000-0001）').waitFor();
    await bench.page.evaluate(() =>
      workbench.changeSettingsOutside({ version: 1, language: 'en', profile: { phone: '03-0000-0001' } }),
    );
    await button('Call').waitFor();
  });

  test('stays right when the note gets another name', async () => {
    await open(good);
    await bench.page.evaluate(async (from) => {
      const file = workbench.app?.vault.getFileByPath(from);
      if (file) await workbench.app?.fileManager.renameFile(file, '面接/別名.md');
    }, path);
    await button('送った・記録する').click();
    await bench.page.getByRole('dialog').getByText('株式会社青葉').waitFor();
  });
});

describe('the commands', () => {
  const two = block('kind: mail', '---', '一つ目') + block('kind: mail', '---', '二つ目');

  async function cursorAt(words: string): Promise<void> {
    await bench.page.evaluate((wanted) => {
      const editor = workbench.app?.workspace.activeEditor?.editor;
      editor?.setCursor(editor.offsetToPos(editor.getValue().indexOf(wanted)));
    }, words);
  }

  test.each([
    ['the block at the cursor', '一つ目', '一つ目'],
    ['the last block, where the cursor is in none', 'メモ', '二つ目'],
  ])('copy %s', async (_, cursor, expected) => {
    await bench.start({ files: { [path]: interview + two }, open: path });
    await cursorAt(cursor);
    expect(await bench.runCommand('copy-message')).toBe(true);
    await expect.poll(copied).toBe(expected);
  });

  test('open the last block in reading view', async () => {
    await open(two);
    expect(await bench.runCommand('open-message')).toBe(true);
    await expect.poll(links).toEqual([`mailto:?subject=&body=${encodeURIComponent('二つ目')}`]);
  });

  test('log the block at the cursor by its purpose, and only once', async () => {
    const thanks = block('kind: mail', 'purpose: thanks', '---', '一つ目');
    await bench.start({ files: { [path]: interview + thanks }, open: path });
    await cursorAt('一つ目');
    expect(await bench.runCommand('log-message')).toBe(true);
    await bench.page.getByRole('dialog').getByLabel('送った日').waitFor();
    await bench.page.keyboard.press('Control+Enter');
    await expect.poll(() => bench.readFile(path)).toContain('sent: 2026/12/1(火)');
    expect(await bench.readFile(path)).not.toContain('問い合わせ日: 2026-12-01');
    await bench.runCommand('log-message');
    await notice('送信済み 12/1(火)').waitFor();
    expect(await bench.page.getByRole('dialog').count()).toBe(0);
  });

  test('are not offered where there is no message', async () => {
    await bench.start({ files: { [path]: interview }, open: path });
    expect(await bench.runCommand('copy-message')).toBe(false);
    expect(await bench.runCommand('open-message')).toBe(false);
    expect(await bench.runCommand('log-message')).toBe(false);
  });

  test('say what is wrong with a block that can’t be read', async () => {
    await bench.start({ files: { [path]: interview + block('kind: fax', '---', 'a') }, open: path });
    await bench.runCommand('copy-message');
    await notice('「kind: fax」は読み取れません').waitFor();
    expect(await copied()).toBe('');
  });
});

test('nothing stays when the plugin goes, but the text does', async () => {
  await open(short);
  expect(await bench.unload()).toEqual([]);
  expect(await card().count()).toBe(0);
  expect(await bench.page.locator('.markdown-preview-view pre code').textContent()).toContain(text);
});
