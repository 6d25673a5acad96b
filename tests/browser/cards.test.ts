import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violationsIn } from './axe';
import { useWorkbench } from './harness';
import { lineChanges } from './line-changes';
import { profile } from '../unit/letters/messages/situations';
import { everyStatus, interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);

const path = '面接/青葉.md';
const asking = interviewNote('株式会社青葉', { 連絡予定: '3営業日以内' });
const menu = (): Locator => bench.page.getByRole('menu');
const notice = (text: string): Locator => bench.page.locator('.notice', { hasText: text });
const focused = (): Promise<string> => bench.page.evaluate(() => document.activeElement?.textContent ?? '');
const primary = (company: string): Locator => list.card(company).locator('.henji-primary');
const groupOf = (company: string): Promise<string | null> =>
  list.card(company).evaluate((card) => card.closest('.henji-group')?.getAttribute('data-group') ?? null);

/** The line and column of the cursor in the note in the middle. */
const cursor = (): Promise<{ line: number; ch: number }> =>
  bench.page.evaluate(() => {
    const view = workbench.app?.workspace.getLeavesOfType('markdown')[0]?.view as unknown as {
      editor: { getCursor(): { line: number; ch: number } };
    };
    return view.editor.getCursor();
  });

describe('the one button of a card', () => {
  test.each([
    ['株式会社青葉', '問い合わせメールを入れる'],
    ['かすみ工務', '連絡予定を書く'],
    ['あかねや印刷', '結果の返事を記録'],
    ['むぎぶえ', '返事がないまま終える'],
  ])('%s: %s', async (company, name) => {
    await list.open(everyStatus);
    expect(await primary(company).allTextContents()).toEqual([name]);
    expect(await primary(company).getAttribute('aria-label')).toBe(`${name}: ${company}`);
  });

  test('inserts the inquiry without opening the card', async () => {
    await list.open({ [path]: asking }, { data: { version: 1, profile } });
    await primary('株式会社青葉').click();
    await expect.poll(() => bench.readFile(path)).toContain('```henji-message');
  });

  test('is the note of the next round for who passed, who stays in sight until then', async () => {
    const passed = interviewNote('株式会社青葉', { 結果: '通過', 返信日: '2026-11-27' });
    await list.open({ [path]: passed });
    expect(await groupOf('株式会社青葉')).toBe('upcoming');
    await list.card('株式会社青葉').getByText('日程調整中').waitFor();
    await expect
      .poll(() => primary('株式会社青葉').allTextContents())
      .toEqual(['次の選考の予定を入れる', '面接日程の返信']);
    await primary('株式会社青葉').first().click();
    await bench.page.getByRole('dialog').getByLabel('面接日', { exact: true }).fill('2026-12-08');
    await bench.page.keyboard.press('Control+Enter');
    await expect.poll(() => list.root.getByText('日程調整中').count()).toBe(0);
    await list.card('株式会社青葉').getByText('12/8(火)').waitFor();
  });

  test('closes what nobody answers in one step, with a way back', async () => {
    await list.open(everyStatus);
    const before = await bench.readFile('面接/次へ.md');
    await primary('むぎぶえ').click();
    await notice('むぎぶえ の返事待ちを終えました').waitFor();
    expect(lineChanges(before, await bench.readFile('面接/次へ.md'))).toEqual(['+ 結果: 返事がないまま終了']);
    await notice('むぎぶえ').getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => bench.readFile('面接/次へ.md')).toBe(before);
  });
});

describe('later', () => {
  test.each([
    ['問い合わせは次の営業日に', '2026-12-02', '12/2(水)'],
    ['問い合わせは来週に', '2026-12-07', '12/7(月)'],
  ])('%s: the card waits until then, with a way back', async (item, day, written) => {
    await list.open({ [path]: asking });
    await list.link('株式会社青葉').click({ button: 'right' });
    await menu().getByText(item).click();
    await notice(`株式会社青葉 には ${written} に問い合わせる予定にしました`).waitFor();
    expect(lineChanges(asking, await bench.readFile(path))).toEqual([`+ 問い合わせ予定日: ${day}`]);
    await expect.poll(() => groupOf('株式会社青葉')).toBe('waiting');
    // A card is drawn only once the browser finds it in sight.
    await expect
      .poll(() => list.card('株式会社青葉').innerText())
      .toContain(`${written}\nに問い合わせる予定です`);
    await notice('株式会社青葉').getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => groupOf('株式会社青葉')).toBe('today');
  });
});

describe('the detail', () => {
  test('tells the bar in words, the other rounds and every contact', async () => {
    const record =
      '\n## 連絡の記録\n\n- 2026/11/20(金) お礼のメールを送った\n- 11/30(月) メールで問い合わせ\n';
    await list.open({
      [path]:
        interviewNote('株式会社青葉', { 連絡予定: '3営業日以内', 問い合わせ日: '2026-11-30', 場所: '本社' }) +
        record,
      '面接/青葉 書類.md': interviewNote('青葉', { 面接日: '2026-10-20', 選考段階: '書類', 結果: '通過' }),
    });
    const card = list.card('株式会社青葉');
    await card.getByText('11/30(月) に問い合わせました').waitFor();
    await card.getByRole('button', { name: /くわしく見る/ }).click();
    for (const title of ['線の見かた', 'これまでのやりとり']) await card.getByText(title).click();
    for (const line of [
      '12/7(月) からもう一度だけ問い合わせできます',
      '斜線は会社が休みの日',
      '2026/11/20(金) お礼のメールを送った',
      '2026/11/30(月) メールで問い合わせ',
      '場所: 本社',
    ])
      await card.locator('.henji-detail').getByText(line, { exact: true }).first().waitFor();
    expect(
      await card.locator('.henji-detail').getByText('2026/11/30(月) 問い合わせ', { exact: true }).count(),
    ).toBe(0);
    await card.getByRole('button', { name: '2026/10/20(火) · 書類 · 通過' }).click();
    await expect
      .poll(() => bench.page.locator('.mod-root .workspace-tab-header.is-active').innerText())
      .toContain('青葉 書類');
  });
});

describe('a click', () => {
  test('shows the note, keeps the focus in the list, and leaves the cursor below the properties', async () => {
    await list.open({
      [path]: asking,
      '面接/みなと.md': interviewNote('ミナト商事', { 連絡予定: '12/7まで' }),
    });
    await list.link('株式会社青葉').click();
    await expect.poll(() => cursor().catch(() => undefined)).toEqual({ line: 6, ch: 0 });
    expect(await focused()).toBe('株式会社青葉');
    // The next key is one of the list: nothing of the note changes.
    await bench.page.keyboard.press('j');
    expect(await focused()).toBe('ミナト商事');
    expect(await bench.readFile(path)).toBe(asking);
  });

  test('Enter goes into the note, below its properties', async () => {
    await list.open({ [path]: asking });
    await list.link('株式会社青葉').focus();
    await bench.page.keyboard.press('Enter');
    await expect.poll(() => cursor().catch(() => undefined)).toEqual({ line: 6, ch: 0 });
    await expect
      .poll(() => bench.page.locator('.cm-content').evaluate((el) => el.contains(document.activeElement)))
      .toBe(true);
  });

  test.each(['Control+i', 'Alt+l', 'Meta+p'])('%s is not a key of the list', async (keys) => {
    await list.open({ [path]: asking });
    await list.link('株式会社青葉').focus();
    await bench.page.keyboard.press(keys);
    expect(await bench.page.locator('.henji-form-dialog').count()).toBe(0);
    expect(await bench.readFile(path)).toBe(asking);
  });
});

describe('on a phone', () => {
  const openOnPhone = async (height: number): Promise<void> => {
    await bench.page.setViewportSize({ width: 390, height });
    await list.open(everyStatus, { phone: true });
  };

  test.each([667, 844])('the head takes a sixth of a screen %i px high at most', async (height) => {
    await openOnPhone(height);
    const box = await list.root.locator('.henji-header').boundingBox();
    expect(box?.height).toBeLessThanOrEqual(height / 6);
    await list.root.getByRole('button', { name: '表示するグループ' }).click();
    await list.root.locator('.henji-chips').waitFor({ state: 'visible' });
    await list.root.getByRole('button', { name: /^待ち/ }).click();
    await expect.poll(() => list.root.locator('.henji-group').count()).toBe(1);
  });

  test('a tap shows what can be done; the note is one tap further', async () => {
    await openOnPhone(844);
    await list.link('株式会社青葉').click();
    await list.card('株式会社青葉').locator('.henji-detail').waitFor();
    expect(await bench.page.locator('.cm-content').count()).toBe(0);
    await list.card('株式会社青葉').getByRole('button', { name: 'ノートを開く' }).click();
    await bench.page.locator('.cm-content').waitFor();
  });

  test('a button opens the menu of a card, with room for a finger', async () => {
    await openOnPhone(844);
    const button = list.card('株式会社青葉').getByRole('button', { name: 'メニュー: 株式会社青葉' });
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await button.click();
    await menu().getByText('問い合わせは来週に').waitFor();
    const small = await list.root
      .locator('.henji-card button')
      .evaluateAll((buttons) =>
        buttons
          .filter((el) => el.checkVisibility() && el.getBoundingClientRect().height < 44)
          .map((el) => el.textContent),
      );
    expect(small).toEqual([]);
  });
});

test('every command has an icon, for the toolbar of a phone', async () => {
  await list.open({ [path]: asking });
  const without = await bench.page.evaluate(() =>
    [...(workbench.app?.commands.commands.values() ?? [])]
      .filter(({ id, icon }) => id.startsWith('henji:') && !icon)
      .map(({ id }) => id),
  );
  expect(without).toEqual([]);
});

test.each([false, true])('no problem for assistive technology (dark: %s)', async (dark) => {
  await bench.page.setViewportSize({ width: 1200, height: 800 });
  await list.open(
    { ...everyStatus, '面接/通過.md': interviewNote('つばめ製薬', { 結果: '通過' }) },
    { dark },
  );
  await list
    .card('あかねや印刷')
    .getByRole('button', { name: /くわしく見る/ })
    .click();
  expect(await violationsIn(bench.page, '.henji-sidebar')).toEqual([]);
});
