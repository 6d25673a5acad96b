import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { StartOptions } from '../workbench/page/workbench';
import { useWorkbench } from './harness';
import { everyStatus, interviewNote } from './sidebar-page';

const bench = useWorkbench();
const path = '面接/青葉.md';
const interview = interviewNote('株式会社青葉', { 連絡予定: '3営業日以内' });
const message =
  '```henji-message\nkind: mail\nto: a@example.jp\nsubject: お問い合わせ\ndraft: 2026/12/2(水)以降に送る\n---\n本文です。\n```';
const cards = '```henji\nstatus: inquire, waiting, grace\n```';
const text = `${interview}前の行\n\n${message}\n\n間の行\n\n${cards}\n\n後の行\n`;

/** Opens the note with both blocks in live preview; the editor does not have the focus. */
async function open(options: Partial<StartOptions> = {}): Promise<void> {
  await bench.start({ files: { ...everyStatus, [path]: text }, ...options });
  // An editor draws what can be seen, and little more.
  await bench.page.evaluate(() => workbench.app?.workspace.leftSplit.collapse());
  await bench.openNote(path, 'live');
  await block('henji').locator('.henji-card').first().waitFor();
}

const block = (language: string): Locator => bench.page.locator(`.cm-preview-code-block.cm-lang-${language}`);
const source = (): Promise<string> => bench.page.locator('.cm-content').innerText();
const note = (): Promise<string> => bench.readFile(path);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(place: Locator): Promise<Box> {
  const box = await place.boundingBox();
  if (!box) throw new Error('not drawn');
  return box;
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('in live preview', () => {
  test('both blocks are drawn, and their source shows on the app’s own button', async () => {
    await open();
    expect(await source()).not.toContain('kind: mail');
    for (const [language, words] of [
      ['henji-message', 'kind: mail'],
      ['henji', 'status: inquire'],
    ] as const) {
      await block(language).hover();
      await block(language).locator('.edit-block-button').click();
      await expect.poll(source).toContain(words);
      expect(await block(language).count()).toBe(0);
      await bench.page.locator('.cm-line', { hasText: '前の行' }).click();
      await block(language).waitFor();
    }
    expect(await note()).toBe(text);
  });

  test.each<[string, Partial<StartOptions>, number]>([
    ['a wide pane', {}, 1200],
    ['400 px', {}, 400],
    ['a phone', { phone: true }, 1200],
    ['a tablet', { tablet: true }, 820],
  ])('nothing of a card lies under that button: %s', async (_, look, width) => {
    await bench.page.setViewportSize({ width, height: 1400 });
    await open(look);
    for (const language of ['henji-message', 'henji']) {
      const button = await boxOf(block(language).locator('.edit-block-button'));
      const parts = '.henji-message-card-head > *, .henji-message-card, .henji-card, .henji-card button';
      for (const part of await block(language).locator(parts).all())
        if (await part.isVisible()) expect(overlap(button, await boxOf(part))).toBe(false);
    }
    await bench.page.setViewportSize({ width: 1200, height: 800 });
  });

  test('what is pressed in a card does what it says, and the card stays', async () => {
    await open();
    const place = block('henji');
    const card = place.locator('.henji-card', { hasText: '株式会社青葉' });
    await card.getByRole('button', { name: /くわしく見る/ }).click();
    await card.getByText('ふつうはどのくらいで返事が来る？').click();
    await card.getByText('期限ではありません').waitFor();
    await card.getByRole('link', { name: '株式会社青葉' }).focus();
    await bench.page.keyboard.press('Space');
    expect(await card.locator('.henji-detail').count()).toBe(0);
    await bench.page.keyboard.press('Space');
    await card.locator('.henji-detail').waitFor();
    expect(await source()).not.toMatch(/status: inquire/);
    expect(await note()).toBe(text);
  });

  test('a message is copied from its card', async () => {
    await open();
    await block('henji-message').getByRole('button', { name: 'コピー', exact: true }).click();
    await bench.page.locator('.notice', { hasText: 'コピー' }).waitFor();
    expect(await note()).toBe(text);
  });

  test('logging from the card writes the note, and one step of undo takes it back', async () => {
    await open({ open: path });
    await block('henji-message').getByRole('button', { name: /記録/ }).click();
    await bench.page.locator('.henji-form').waitFor();
    await bench.page.keyboard.press('Enter');
    await expect.poll(note).toContain('問い合わせ日: 2026-12-01');
    expect(await note()).toContain('間の行');
    await bench.page.locator('.cm-content').focus();
    await bench.page.keyboard.press('Control+z');
    await expect.poll(note).toBe(text);
  });

  test('where the plugin goes the source shows, and cards again when it is back', async () => {
    await open();
    expect(await bench.unload()).toEqual([]);
    await expect.poll(source).toContain('status: inquire');
    await bench.enableAgain();
    await block('henji').locator('.henji-card').first().waitFor();
    await block('henji-message').locator('.henji-message-card').waitFor();
  });

  test('a card is as high as it is before it has been seen', async () => {
    await open();
    const visibility = await block('henji')
      .locator('.henji-card')
      .first()
      .evaluate((el) => getComputedStyle(el).contentVisibility);
    expect(visibility).toBe('visible');
  });

  test.each(['live', 'preview'] as const)('after a log the focus is on the message, in %s', async (mode) => {
    const unsent = text.replace(/draft: .*\n/, '');
    await bench.start({ files: { ...everyStatus, [path]: unsent } });
    await bench.openNote(path, mode);
    await bench.page.getByRole('button', { name: '送った・記録する' }).click();
    await bench.page.getByRole('dialog').waitFor();
    await bench.page.keyboard.press('Enter');
    await expect.poll(note).toContain('sent: ');
    await bench.page.getByRole('button', { name: '送った・記録する' }).waitFor({ state: 'detached' });
    await expect.poll(() => bench.page.locator('.henji-message-card button:focus').count()).toBe(1);
  });
});
