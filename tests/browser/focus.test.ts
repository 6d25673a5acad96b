import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { profile } from '../unit/letters/messages/situations';
import { useWorkbench } from './harness';
import { interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const path = '面接/青葉.md';
const others = {
  '面接/みなと.md': interviewNote('ミナト商事', { 面接日: '2026-11-30', 連絡予定: '1週間以内' }),
};
const message = '```henji-message\nkind: mail\nto: a@example.jp\nsubject: お問い合わせ\n---\n本文です。\n```';
const interview = interviewNote('株式会社青葉', { 連絡予定: '3営業日以内' });
const text = `${interview}\n${message}\n\n\`\`\`henji\nstatus: inquire, waiting\n\`\`\`\n\n後の行\n`;

const press = (key: string): Promise<void> => bench.page.keyboard.press(key);
const dialog = (): Locator => bench.page.locator('.modal');
const messageCard = (): Locator => bench.page.locator('.henji-message-card');
const block = (): Locator => bench.page.locator('.henji-cards');

/** Where the focus is: the place, and what has it. */
const focused = (): Promise<string> =>
  bench.page.evaluate(() => {
    const el = document.activeElement;
    const place = el?.closest('.henji-sidebar, .henji-loose-cards, .henji-message-card');
    return `${place?.className.split(' ')[0] ?? el?.tagName ?? ''}: ${el?.textContent.trim() ?? ''}`;
  });

/** Opens the note with both blocks. */
async function open(mode: 'live' | 'preview'): Promise<void> {
  await bench.start({ files: { ...others, [path]: text }, data: { version: 1, profile } });
  await bench.page.evaluate(() => workbench.app?.workspace.leftSplit.collapse());
  await bench.openNote(path, mode);
  await block().locator('.henji-card').first().waitFor();
}

/** Saves the form that is open, and waits until it is gone and the note says so. */
async function save(says: string): Promise<void> {
  await dialog().waitFor();
  await press('Control+Enter');
  await dialog().waitFor({ state: 'detached' });
  await expect.poll(() => bench.readFile(path)).toContain(says);
}

describe('what had the focus is drawn anew while a dialog is open', () => {
  test('the list: on its card, whose button has gone', async () => {
    const files = { ...others, [path]: interviewNote('株式会社青葉') };
    await list.open(files, { now: '2026-11-20T19:00' });
    await list
      .card('株式会社青葉')
      .getByRole('button', { name: /連絡予定を書く/ })
      .press('Enter');
    await dialog().waitFor();
    await bench.page.keyboard.insertText('3営業日以内');
    await save('3営業日以内');
    await list
      .card('株式会社青葉')
      .getByRole('button', { name: /連絡予定を書く/ })
      .waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('henji-sidebar: 株式会社青葉');
  });

  test.each(['live', 'preview'] as const)('cards in a note, %s: on a card that is left', async (mode) => {
    await open(mode);
    await block().getByRole('link', { name: '株式会社青葉' }).focus();
    await press('l');
    await save('問い合わせ日: 2026-12-01');
    await block().getByRole('link', { name: '株式会社青葉' }).waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('henji-loose-cards: ミナト商事');
  });

  test.each(['live', 'preview'] as const)('a message, %s: on its first button', async (mode) => {
    await open(mode);
    await messageCard().getByRole('button', { name: /記録/ }).press('Enter');
    await save('sent: 2026/12/1');
    await messageCard().getByText('送信済み').waitFor();
    await expect.poll(focused).toMatch(/^henji-message-card: コピー/);
  });

  test.each(['live', 'preview'] as const)('a message whose wording is mended, %s', async (mode) => {
    await open(mode);
    await bench.writeFile(path, text.replace('本文です。', '御社にうかがいました。'));
    await messageCard().getByText('御社にうかがいました').waitFor();
    await messageCard()
      .getByRole('button', { name: /表現を確認/ })
      .press('Enter');
    await dialog().getByRole('button', { name: '「御社」を直す' }).press('Enter');
    await dialog().getByRole('button', { name: '元に戻す' }).waitFor();
    await press('Escape');
    await expect.poll(focused).toMatch(/^henji-message-card: 表現を確認/);
  });
});

describe('what had the focus has it again when a dialog is saved by its button', () => {
  const offered = (limit: string): string =>
    interviewNote('株式会社青葉', { 結果: '内定', 返信日: '2026-11-24', 問い合わせ予定日: limit });
  const limit = '返事の期限（言われていれば）';
  test.each<[button: string, card: string, note: string, fields: Record<string, string>]>([
    ['結果の返事を記録', 'stays', offered('2026-12-09'), { [limit]: '2026-12-11' }],
    ['結果の返事を記録', 'goes up', offered('2026-12-09'), { [limit]: '2026-11-27' }],
    ['結果の返事を記録', 'goes down', offered('2026-11-27'), { [limit]: '2026-12-11' }],
    ['「選考中」の返事を記録', 'stays', interview, {}],
    ['連絡予定を書く', 'stays', interview, { 連絡予定: '2週間以内' }],
  ])('the button %s, whose card %s', async (name, moves, note, fields) => {
    await list.open({ ...others, [path]: note }, { open: path, now: '2026-11-25T10:00' });
    const card = list.card('株式会社青葉');
    await card.locator('.henji-card-link').press('Space');
    await card.getByRole('button', { name }).press('Enter');
    await dialog().waitFor();
    for (const [field, value] of Object.entries(fields)) await dialog().getByLabel(field).fill(value);
    await saveByButton();
    // A button of a card that is drawn elsewhere may be another one by now: the card itself will do.
    const places = moves === 'stays' ? [name] : [name, '株式会社青葉'];
    await expect
      .poll(async () => places.map((place) => `henji-sidebar: ${place}`).includes(await focused()))
      .toBe(true);
  });

  test('the editor', async () => {
    await open('live');
    await bench.page.locator('.cm-content').focus();
    await bench.runCommand('log-still-selecting');
    await saveByButton();
    const isInEditor = (): Promise<boolean> =>
      bench.page.evaluate(() => document.activeElement?.closest('.cm-editor') !== null);
    await expect.poll(isInEditor).toBe(true);
  });

  async function saveByButton(): Promise<void> {
    await dialog().locator('button[type=submit]').press('Enter');
    await dialog().waitFor({ state: 'detached' });
  }
});

describe('what has the focus is drawn anew', () => {
  test('a message: on its first button', async () => {
    await open('live');
    await messageCard().getByRole('button', { name: /記録/ }).focus();
    await bench.writeFile(path, text.replace('会社: 株式会社青葉\n面接日: 2026-11-20\n', ''));
    await messageCard().getByRole('button', { name: /記録/ }).waitFor({ state: 'detached' });
    await expect.poll(focused).toMatch(/^henji-message-card: 表現を確認/);
  });

  test('cards in a note: on a card that is left', async () => {
    await bench.start({
      files: {
        ...others,
        [path]: interview,
        'カード.md': '前の行\n\n```henji\nstatus: inquire, waiting\n```\n',
      },
    });
    await bench.openNote('カード.md', 'live');
    await block().getByRole('link', { name: '株式会社青葉' }).focus();
    await bench.writeFile(path, interview.replace('選考段階', '結果: 見送り\n選考段階'));
    await block().getByRole('link', { name: '株式会社青葉' }).waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('henji-loose-cards: ミナト商事');
  });
});
