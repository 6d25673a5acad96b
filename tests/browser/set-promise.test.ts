import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violationsIn } from './axe';
import { useWorkbench } from './harness';
import { lineChanges } from './line-changes';
import { logPage } from './log-page';
import { interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const log = logPage(bench);

const path = '面接/青葉.md';
const words = (): Locator => log.field('連絡予定（言われた言葉で）');
const reading = (): Locator => log.dialog.locator('.henji-reading');

/** The interview on Mon 2026-11-30, of which nothing is written down. */
const evening = blank(interviewNote('株式会社青葉', { 面接日: '2026-11-30', 連絡予定: '' }));

/** Without the space after a property that has no value. */
function blank(text: string): string {
  return text.replace(/: $/gm, ':');
}

const groups = (): Promise<(string | null)[]> =>
  list.root
    .locator('.henji-group')
    .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-group')));

async function changesOf(before: string): Promise<string[]> {
  return lineChanges(before, await bench.readFile(path));
}

/** Pastes a text into the field, as from a mail program. */
async function paste(text: string): Promise<void> {
  await bench.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await words().focus();
  await log.press('Control+v');
}

describe('the evening of the interview', () => {
  test('the card asks what they said; the button leads to the form, and the card waits from then on', async () => {
    await list.open({ [path]: evening });
    const card = list.card('株式会社青葉');
    await card.getByText('面接で、連絡の時期は何と言われましたか').waitFor();
    await card.getByRole('button', { name: '連絡予定を書く: 株式会社青葉' }).click();
    await words().pressSequentially('1週間以内にメールで');
    await expect.poll(() => reading().innerText()).toContain('→ 12/7(月)まで');
    expect(await log.field('メール').isChecked()).toBe(true);
    expect(await log.field('聞いた日').inputValue()).toBe('2026-11-30');
    await log.save();
    await log.notice('株式会社青葉 の連絡予定「1週間以内にメールで」を記録しました').waitFor();
    expect(await changesOf(evening)).toEqual([
      '- 連絡予定:',
      '+ 連絡予定: 1週間以内にメールで',
      '+ 連絡方法: メール',
    ]);
    await expect.poll(() => card.innerText()).toContain('から確認できます');
    await expect.poll(() => card.innerText()).not.toContain('何と言われましたか');
    await log.notice('連絡予定').getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => bench.readFile(path)).toBe(evening);
  });

  test('what was written by mistake goes when the field is emptied, and comes back', async () => {
    const wrong = evening.replace('連絡予定:', '連絡予定: 1週間以内');
    await list.open({ [path]: wrong }, { open: path });
    await log.open('set-promise');
    await words().fill('');
    await log.save();
    const done = log.notice('株式会社青葉 の連絡予定を消しました');
    await done.waitFor();
    expect(await bench.readFile(path)).toBe(evening);
    await done.getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => bench.readFile(path)).toBe(wrong);
  });

  test('thanks and review stay on the card when what they said is written; the day after next thanks go', async () => {
    const said = evening.replace('連絡予定:', '連絡予定: 来週中');
    const card = list.card('株式会社青葉');
    const thanks = card.getByRole('button', { name: /^面接のお礼/ });
    for (const now of ['2026-11-30T19:00', '2026-12-01T10:00']) {
      await list.open({ [path]: said }, { now });
      await card.getByRole('button', { name: '面接を振り返る: 株式会社青葉' }).waitFor();
      await thanks.waitFor();
      await card.locator('.henji-card-link').press('Space');
      await card.getByRole('button', { name: '結果の返事を記録' }).waitFor();
      expect(await thanks.count()).toBe(1);
    }
    await list.open({ [path]: said }, { now: '2026-12-02T10:00' });
    await card.getByRole('button', { name: '面接を振り返る: 株式会社青葉' }).waitFor();
    expect(await thanks.count()).toBe(0);
  });

  test('by keyboard alone: p, and “they said nothing”', async () => {
    await list.open({ [path]: evening });
    await list.link('株式会社青葉').focus();
    await log.press('p');
    await words().waitFor();
    await log.press('Tab');
    for (
      let at = 0;
      at < 6 && !(await log.field('何も言われなかった').evaluate((el) => el === document.activeElement));
      at += 1
    )
      await log.press('Tab');
    await log.press('Space');
    await log.save();
    await expect.poll(() => changesOf(evening)).toEqual(['- 連絡予定:', '+ 連絡予定: 特になし']);
    await expect.poll(() => list.card('株式会社青葉').innerText()).not.toContain('何と言われましたか');
  });

  test('nothing is written while nothing is said', async () => {
    await list.open({ [path]: evening }, { open: path });
    await log.open('set-promise');
    await log.save();
    await log.dialog.getByText('「何も言われなかった」に印を付けてください').waitFor();
    expect(await bench.readFile(path)).toBe(evening);
  });

  test('only those who pass, said three days later', async () => {
    await list.open({ [path]: interviewNote('株式会社青葉') }, { open: path });
    await log.open('set-promise');
    await words().fill('2週間以内');
    await log.field('合格者のみに連絡すると言われた').check();
    await log.field('聞いた日').fill('2026-11-24');
    await expect.poll(() => reading().innerText()).toContain('12/8(火)まで');
    expect(await reading().innerText()).toContain('問い合わせはしません');
    await log.save();
    await expect
      .poll(() => changesOf(interviewNote('株式会社青葉')))
      .toEqual(['+ 連絡予定: 2週間以内', '+ 連絡予定を聞いた日: 2026-11-24', '+ 合格者のみ連絡: true']);
  });
});

describe('words that are not read', () => {
  const unread = interviewNote('株式会社青葉', { 連絡予定: '大型連休明けくらい' });

  test('are mended from the card, with their text kept', async () => {
    await list.open({ [path]: unread });
    await list.card('株式会社青葉').getByRole('button', { name: '連絡予定を書く: 株式会社青葉' }).click();
    await expect.poll(() => words().inputValue()).toBe('大型連休明けくらい');
    await expect.poll(() => reading().innerText()).toContain('日付に直せない');
    await words().fill('12/7まで');
    await log.save();
    await expect.poll(groups).toEqual(['waiting']);
    expect(await changesOf(unread)).toEqual(['- 連絡予定: 大型連休明けくらい', '+ 連絡予定: 12/7まで']);
  });

  test('are kept as they are by whoever asks for it twice', async () => {
    await list.open({ [path]: evening }, { open: path });
    await log.open('set-promise');
    await words().fill('大型連休明けくらい');
    await log.save();
    await log.dialog.getByText('もう一度押すと、この言葉のまま残します').waitFor();
    expect(await bench.readFile(path)).toBe(evening);
    await words().focus();
    await log.save();
    await expect.poll(() => changesOf(evening)).toEqual(['- 連絡予定:', '+ 連絡予定: 大型連休明けくらい']);
  });
});

test('a reading that is not certain is corrected in the form', async () => {
  const doubtful = interviewNote('株式会社青葉', { 連絡予定: '12/4までにゴニョゴニョ連絡' });
  await list.open({ [path]: doubtful });
  await list.card('株式会社青葉').getByText('合っていますか').waitFor();
  await list.card('株式会社青葉').getByRole('button', { name: '連絡予定を直す: 株式会社青葉' }).click();
  await expect.poll(() => words().inputValue()).toBe('12/4までにゴニョゴニョ連絡');
  await words().fill('12/7まで');
  await log.save();
  await expect.poll(() => list.card('株式会社青葉').innerText()).not.toContain('合っていますか');
});

describe('a mail that is pasted', () => {
  const mail = [
    '山田様',
    '株式会社青葉の田中です。本日は面接にお越しいただき、ありがとうございました。',
    '結果は1週間以内にお電話でご連絡いたします。',
    'ご不明な点がございましたら、お問い合わせください。',
    '株式会社青葉 人事部 田中',
  ].join('\n');

  test('only its sentence about the reply stays', async () => {
    await list.open({ [path]: evening }, { open: path });
    await log.open('set-promise');
    await paste(mail);
    await expect.poll(() => words().inputValue()).toBe('結果は1週間以内にお電話でご連絡いたします');
    await log.dialog.getByText('連絡の時期を言っている文です').waitFor();
    expect(await log.field('電話').isChecked()).toBe(true);
  });

  test('several sentences with a time are offered', async () => {
    const filler = '弊社の取り組みについてご紹介します。'.repeat(130);
    await list.open({ [path]: evening }, { open: path });
    await log.open('set-promise');
    await paste(
      `一次の結果は12月4日までにご連絡します。\n${filler}\n最終の結果は12月25日までにご連絡します。`,
    );
    await log.dialog.getByText('返事の時期のものを選んでください').waitFor();
    expect(await words().inputValue()).toBe('');
    await log.dialog.getByRole('button', { name: '一次の結果は12月4日までにご連絡します' }).click();
    await expect.poll(() => reading().innerText()).toContain('→ 12/4(金)まで');
  });

  test('one without a time says so', async () => {
    await list.open({ [path]: evening }, { open: path });
    await log.open('set-promise');
    await paste('山田様\nありがとうございました。\nよろしくお願いいたします。');
    await log.dialog.getByText('連絡の時期を読み取れませんでした').waitFor();
  });
});

describe('words in the text of the note', () => {
  const told = `${blank(interviewNote('株式会社青葉', { 連絡予定: '' }))}\n## 面接の最後に聞いた連絡の時期\n\n- いつ：2週間以内に\n- 方法：メール\n`;

  test('hold an inquiry back until they are moved', async () => {
    await list.open({ [path]: told });
    await list.link('株式会社青葉').focus();
    await log.press('i');
    await log.dialog.getByText('ノートの本文に「2週間以内に」とあります').waitFor();
    await log.save();
    expect(await bench.readFile(path)).toBe(told);
  });

  test('are said on the card, and move to the property', async () => {
    await list.open({ [path]: told });
    await expect.poll(groups).toEqual(['today']);
    const card = list.card('株式会社青葉');
    await card.getByText('ノートの本文に「2週間以内に」とあります').waitFor();
    await card.getByRole('button', { name: '連絡予定に移す: 株式会社青葉' }).click();
    await expect.poll(() => words().inputValue()).toBe('2週間以内に');
    expect(await log.field('メール').isChecked()).toBe(true);
    await log.save();
    await expect.poll(groups).toEqual(['waiting']);
    expect(await changesOf(told)).toEqual([
      '- 連絡予定:',
      '+ 連絡予定: 2週間以内に',
      '+ 連絡方法: メール',
      '- - いつ：2週間以内に',
      '- - 方法：メール',
    ]);
    await log.notice('連絡予定').getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => bench.readFile(path)).toBe(told);
  });
});

test('a result that has come meanwhile is shown before anything is written', async () => {
  await list.open({ [path]: evening }, { open: path });
  await log.open('set-promise');
  await words().fill('1週間以内');
  await bench.writeFile(path, evening.replace('連絡予定:', '連絡予定:\n結果: 見送り'));
  await log.save();
  await bench.page.getByText('結果: 見送り').first().waitFor();
  expect(await bench.readFile(path)).not.toContain('1週間以内');
});

test.each([false, true])('no problem for assistive technology (dark: %s)', async (dark) => {
  await list.open({ [path]: evening }, { dark });
  expect(await violationsIn(bench.page, '.henji-sidebar')).toEqual([]);
  await list.card('株式会社青葉').getByRole('button', { name: '連絡予定を書く' }).click();
  await words().fill('3日以内');
  expect(await violationsIn(bench.page, '.henji-form-dialog')).toEqual([]);
});
