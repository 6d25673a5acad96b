import type { Locator } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { profile } from '../unit/letters/messages/situations';
import { useWorkbench } from './harness';
import { interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);

const known = { 職種: '総合職', 担当者: '青葉花子', 部署: '人事部', メール: 'saiyo@example.jp' };
const company = '株式会社青葉';
const first = '面接/青葉 一次.md';
const second = '面接/青葉 二次.md';
const passed = interviewNote(company, { ...known, 結果: '通過', 返信日: '2026-11-27' });
const coming = interviewNote(company, {
  面接日: '2026-12-08',
  選考段階: '二次',
  時間: '14:00',
  場所: '本社 8階',
});
const offered = interviewNote(company, {
  ...known,
  選考段階: '最終',
  結果: '内定',
  返信日: '2026-11-30',
  問い合わせ予定日: '2026-12-09',
});
const data = { version: 1, profile, dailyDigest: false };

const dialog = (): Locator => bench.page.getByRole('dialog');
const field = (name: string | RegExp): Locator => dialog().getByLabel(name);
const notices = (): Locator => bench.page.locator('.notice');
const press = (key: string): Promise<void> => bench.page.keyboard.press(key);
const cardOf = (path: string): Locator => list.root.locator(`.henji-card[data-path="${path}"]`);
/** The sidebar with the closed ones, too. */
const openAll = async (files: Record<string, string>, options: object = {}): Promise<void> => {
  await list.open(files, { data, ...options });
  const closed = list.root.locator('[data-group=closed] .henji-group-title');
  if ((await closed.count()) > 0) await closed.click();
};
const detailOf = async (path: string): Promise<Locator> => {
  await cardOf(path).locator('[data-henji-detail]').click();
  return cardOf(path).locator('.henji-card-actions');
};
const insert = (): Promise<void> => dialog().getByRole('button', { name: '文面を入れる' }).click();

afterEach(() => bench.page.setViewportSize({ width: 1200, height: 800 }));

describe('the note of the next round first, then the answer', () => {
  const dates = (actions: Locator): Locator => actions.getByRole('button', { name: '面接日程の返信' });

  test('both cards lead to the reply, which asks for neither day nor time nor place', async () => {
    for (const path of [first, second]) {
      await openAll({ [first]: passed, [second]: coming });
      await dates(await detailOf(path)).click();
      await field(/会社からの連絡/).selectOption('fixed');
      expect(await field('1つ目の日').inputValue()).toBe('2026-12-08');
      expect(await field('1つ目の始まり').inputValue()).toBe('14:00');
      expect(await field(/^場所/).count()).toBe(0);
      await insert();
      await expect.poll(() => bench.readFile(path)).toContain('12月8日（火）14:00');
      expect(await bench.readFile(path)).toContain('会場の本社 8階に伺います');
    }
  });

  test('logged, it is offered on neither', async () => {
    await openAll({ [first]: passed, [second]: coming });
    await dates(await detailOf(second)).click();
    await field(/会社からの連絡/).selectOption('fixed');
    await insert();
    await expect.poll(() => bench.readFile(second)).toContain('purpose: dates');
    await bench.openNote(second);
    await bench.runCommand('log-message');
    await dialog().getByRole('button', { name: '記録する' }).click();
    await expect.poll(() => bench.readFile(second)).toContain('日程の返信（12/8）');
    expect(await notices().getByRole('button', { name: '次の選考の予定を入れる' }).count()).toBe(0);
    await expect.poll(() => dates(cardOf(second)).count()).toBe(0);
    const actions = await detailOf(first);
    await actions.getByRole('button').first().waitFor();
    await expect.poll(() => dates(actions).count()).toBe(0);
  });

  test('to log that the round was passed asks for no day again', async () => {
    const waiting = interviewNote(company, known);
    await openAll({ [first]: waiting, [second]: coming }, { open: first });
    await bench.runCommand('log-reply');
    await dialog().getByRole('button', { name: '通過' }).click();
    await dialog().getByRole('button', { name: '記録する' }).click();
    await notices().getByText('次の選考の準備に進めます').waitFor();
    expect(await notices().getByRole('button').allTextContents()).toEqual(['元に戻す']);
  });
});

describe('time to decide that was given', () => {
  const asked = `${offered}\n## 連絡の記録\n\n- 2026/12/1(火) メールで12/16(水)まで返事を待ってもらうお願い（今の期限 12/9）\n`;

  test('the new limit and its line are one dialog away; no one is congratulated', async () => {
    await openAll({ [first]: asked });
    const actions = await detailOf(first);
    await actions.getByRole('button', { name: '先方が承諾' }).click();
    expect(await field('新しい期限').inputValue()).toBe('2026-12-16');
    await field('新しい期限').fill('2026-11-30');
    const save = dialog().getByRole('button', { name: '記録する' });
    await save.click();
    await dialog().getByText('今日からあとの日付を入れて').waitFor();
    await field('新しい期限').fill('2026-12-15');
    await save.click();
    await expect.poll(() => bench.readFile(first)).toContain('問い合わせ予定日: 2026-12-15\n');
    expect(await bench.readFile(first)).toContain('- 2026/12/1(火) 先方が承諾: 12/15(火)までに返事\n');
    await notices().getByText('返事の期限を 12/15(火) にしました').waitFor();
    expect(await notices().getByText('おめでとう').count()).toBe(0);
    await expect.poll(() => cardOf(first).locator('.henji-action').innerText()).toContain('12/15(火)');
    await notices().getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => bench.readFile(first)).toBe(asked);
  });

  test('a known offer that is logged again is no news', async () => {
    await openAll({ [first]: offered }, { open: first });
    await bench.runCommand('log-reply');
    await field(/返事の期限/).fill('2026-12-16');
    await dialog().getByRole('button', { name: '記録する' }).click();
    await notices().getByText('結果「内定」を記録しました').waitFor();
    expect(await notices().getByText('おめでとう').count()).toBe(0);
  });

  test('who declines thanks for it', async () => {
    await openAll({ [first]: asked });
    await cardOf(first).getByRole('button', { name: '内定の辞退' }).click();
    await field(/^電話/).selectOption('reached');
    await insert();
    await expect.poll(() => bench.readFile(first)).toContain('お返事をお待ちいただき、');
  });
});

test('who comes back after the interview finds its card on time, without a wait', async () => {
  const today = interviewNote(company, { 面接日: '2026-12-01', 時間: '15:00' });
  await list.open({ [first]: today }, { data, now: '2026-12-01T09:00' });
  await cardOf(first).getByText('今日は 15:00 から面接です').waitFor();
  await bench.page.evaluate(() => {
    workbench.setNow('2026-12-01T16:00');
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await cardOf(first).getByText('面接で、連絡の時期は何と言われましたか').waitFor();
  expect(await cardOf(first).getByText('今日は 15:00').count()).toBe(0);
});

describe('a long letter shows its beginning', () => {
  /** Whom it is to is in its head, as source and as a card. */
  const beginning = (): Locator => bench.page.getByText('<saiyo@example.jp>').last();
  const long = `${passed}\n${'あいうえお。\n\n'.repeat(60)}`;
  const isInSight = async (): Promise<boolean> => {
    const box = await beginning().boundingBox();
    const { height } = bench.page.viewportSize() ?? { height: 0 };
    return box !== null && box.y > 0 && box.y + box.height < height;
  };

  test.each([
    ['source', false],
    ['live preview', false],
    ['source', true],
    ['live preview', true],
  ])('%s (phone: %s)', async (mode, phone) => {
    if (phone) await bench.page.setViewportSize({ width: 390, height: 700 });
    else await bench.page.setViewportSize({ width: 900, height: 560 });
    await bench.start({ files: { [first]: long }, data, phone, live: mode !== 'source', open: first });
    await bench.openNote(first, mode === 'source' ? 'source' : 'live');
    await bench.runCommand('insert-message');
    await bench.page.locator('.henji-message-choice', { hasText: '選考の途中で' }).click();
    await insert();
    await expect.poll(() => bench.readFile(first)).toContain('purpose: withdraw');
    await expect.poll(isInSight).toBe(true);
  });
});

describe('the form of an interview', () => {
  const form = (): Locator => bench.page.locator('.henji-form-dialog');
  const time = (): Locator => form().getByLabel('面接の時間', { exact: true });

  test('shows time and place of a day to come or not known yet, and folds them otherwise', async () => {
    await list.open({ [first]: passed }, { data, open: first });
    await bench.runCommand('next-round');
    expect(await time().isVisible()).toBe(true);
    await form().getByLabel('面接日', { exact: true }).fill('2026-11-30');
    await expect.poll(() => time().isVisible()).toBe(false);
    await form().getByLabel('面接日', { exact: true }).fill('2026-12-08');
    await expect.poll(() => time().isVisible()).toBe(true);
    await form().getByLabel('面接日', { exact: true }).fill('2026-11-30');
    await expect.poll(() => time().isVisible()).toBe(false);
    await form().getByLabel('面接日', { exact: true }).fill('2026-12-08');
    await time().fill('14:00');
    await form().getByLabel('面接日', { exact: true }).fill('2026-11-30');
    expect(await time().isVisible()).toBe(true);
  });

  test.each([
    ['2026-12-08', '', '12/8(火) 面接'],
    ['2026-11-30', '3営業日以内', '12/8(火) から確認できます'],
  ])('on a phone, of %s: a notice says that the card is there', async (on, promise, next) => {
    await list.open({ [first]: passed }, { data, phone: true });
    await bench.runCommand('new-interview-note');
    await form().getByRole('textbox', { name: '会社必須' }).fill('ひぐらし堂');
    await form().getByLabel('面接日', { exact: true }).fill(on);
    if (promise !== '') await form().getByLabel('連絡予定（言われた言葉で）').fill(promise);
    await form().getByRole('button', { name: '作る' }).click();
    await notices().getByText('ひぐらし堂のカードができました').waitFor();
    expect(await notices().count()).toBe(1);
    expect(await notices().innerText()).toContain(next);
    await notices().getByRole('button', { name: '返事待ちを開く' }).click();
    await list.link('ひぐらし堂').waitFor();
  });
});

describe('an offer on its card, which is not opened', () => {
  const lettersOn = (path: string): Promise<string[]> =>
    cardOf(path).locator('.henji-card-foot button').allInnerTexts();

  test.each([
    ['メール', '内定の辞退'],
    ['電話', '辞退の電話'],
  ])('has the answers to it: %s', async (contact, declining) => {
    await list.open(
      { [first]: offered.replace('職種', `連絡方法: ${contact}\n職種`) },
      { data, phone: true },
    );
    await expect
      .poll(() => lettersOn(first))
      .toEqual(['内定の承諾', '内定の返事を待ってもらう・期限の返事', declining]);
    await cardOf(first).getByRole('button', { name: '内定の承諾' }).click();
    await dialog().getByText(`${company}: 内定の承諾`).waitFor();
    await press('Escape');
  });

  test('also where a hospital says 合格 at the last stage', async () => {
    const hospital = offered.replace(company, '若葉病院').replace('内定', '合格');
    await list.open({ [first]: hospital }, { data });
    await expect.poll(() => lettersOn(first)).toContain('内定の承諾');
    expect(await cardOf(first).locator('.henji-status').innerText()).toContain('返事をする期限');
    const same = hospital.replace('若葉病院', company);
    await list.open({ [first]: same }, { data });
    expect(await lettersOn(first)).not.toContain('内定の承諾');
  });
});

describe('what the record says is on the card, or no more', () => {
  const letters = (path: string): Locator => cardOf(path).locator('.henji-card-letters button');
  const log = async (): Promise<void> => {
    await bench.runCommand('log-message');
    await dialog().getByRole('button', { name: '記録する' }).click();
  };

  test('after the call that declines, its mail is the first thing on the card, and knows of the call', async () => {
    await openAll({ [first]: offered }, { open: first });
    await bench.runCommand('insert-message');
    await bench.page.locator('.henji-message-choice', { hasText: '辞退の電話' }).click();
    await field(/^理由/).selectOption('elsewhere');
    await field('連絡を受けた方法').selectOption('mail');
    await insert();
    await expect.poll(() => bench.readFile(first)).toContain('kind: phone');
    await log();
    await expect.poll(() => bench.readFile(first)).toContain('電話で内定の辞退');
    await list.root.locator('[data-group=closed] .henji-group-title').press('Enter');
    const mail = letters(first);
    await mail.filter({ hasText: '「内定の辞退」の文面を用意' }).waitFor();
    expect(await mail.getAttribute('class')).toContain('mod-cta');
    expect(await (await detailOf(first)).locator('.mod-cta').count()).toBe(0);
    await bench.runCommand('insert-message');
    const choice = bench.page.locator('.henji-message-choice').first();
    await choice.waitFor();
    expect(await choice.textContent()).toContain('内定の辞退');
    await press('Escape');
    await mail.click();
    expect(await field(/^電話/).inputValue()).toBe('reached');
    expect(await field(/^理由/).inputValue()).toBe('elsewhere');
    expect(await field('連絡を受けた方法').inputValue()).toBe('mail');
    expect(await field('連絡をもらった日').count()).toBe(0);
    await insert();
    await expect.poll(() => bench.readFile(first)).toContain('お電話でも申し上げましたが');
    const text = await bench.readFile(first);
    expect(text).toContain('11月30日（月）に');
    expect(text).not.toContain('メールにて失礼いたします');
    await log();
    await expect.poll(() => bench.readFile(first)).toContain('メールで内定の辞退');
    await notices().getByText('「内定の辞退」を記録しました').waitFor();
    expect(await notices().getByRole('button').allTextContents()).toEqual(['元に戻す']);
    await expect.poll(() => letters(first).count()).toBe(0);
  });

  test('thanks that went out are offered no more', async () => {
    const held = interviewNote(company, { ...known, 面接日: '2026-11-30', 連絡予定: '1週間以内' });
    await openAll({ [first]: held });
    await letters(first).getByText('面接のお礼').waitFor();
    await bench.writeFile(first, `${held}\n## 連絡の記録\n\n- 2026/11/30(月) メールでお礼\n`);
    await expect.poll(() => letters(first).count()).toBe(0);
    const actions = await detailOf(first);
    await actions.getByRole('button', { name: 'ノートを開く' }).waitFor();
    expect(await actions.getByRole('button', { name: '面接のお礼' }).count()).toBe(0);
  });

  test('without a time, thanks are in the list all day, and on the card from the evening', async () => {
    const today = interviewNote(company, { ...known, 面接日: '2026-12-01', 連絡予定: '1週間以内' });
    await openAll({ [first]: today }, { open: first });
    const thanks = (await detailOf(first)).getByRole('button', { name: '面接のお礼' });
    await thanks.waitFor();
    expect(await letters(first).count()).toBe(0);
    await bench.runCommand('insert-message');
    const choices = bench.page.locator('.henji-message-choice');
    await choices.first().waitFor();
    expect(await choices.nth(1).textContent()).toContain('面接のお礼');
    await press('Escape');
    await openAll({ [first]: today }, { now: '2026-12-01T17:00:00+09:00' });
    await letters(first).getByText('面接のお礼').waitFor();
  });

  test('a limit that was spoken of on the phone', async () => {
    await openAll({ [first]: offered });
    await cardOf(first).getByRole('button', { name: '内定の返事を待ってもらう' }).click();
    await field('連絡を受けた方法').selectOption('phone');
    await dialog().getByText('電話で受けた話なので').waitFor();
    await field('待ってほしい日').fill('2026-12-16');
    await field(/^先に電話/).selectOption('reached');
    await dialog().locator('.henji-scene-preview', { hasText: 'お電話でもお願いいたしましたが' }).waitFor();
    expect(await dialog().getByText('電話で受けた話なので').count()).toBe(0);
  });

  test('what no one answers can be closed from the day on which one may ask', async () => {
    await openAll({ [first]: interviewNote(company, { 連絡予定: '3営業日以内' }) });
    await list.link(company).click({ button: 'right' });
    await bench.page.getByRole('menu').getByText('返事がないまま終える').click();
    await expect.poll(() => bench.readFile(first)).toContain('結果: 返事がないまま終了');
    await notices().getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => bench.readFile(first)).not.toContain('結果:');
  });
});
