import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { StartOptions } from '../workbench/page/workbench';
import { violationsIn } from './axe';
import { useWorkbench } from './harness';
import { interviewNote } from './sidebar-page';

const bench = useWorkbench();
const path = '面接/若葉.md';
const profile = {
  name: '青葉 太郎',
  reading: 'あおば たろう',
  university: '青葉大学',
  faculty: '経済学部',
  mail: 'taro@example.jp',
  phone: '090-0000-0000',
};
const interview = interviewNote('株式会社若葉商事', { 職種: '総合職' });
const good = [
  'kind: mail',
  'to: 株式会社若葉商事 採用ご担当者様',
  'subject: 一次面接の結果について（青葉大学 青葉 太郎）',
  '---',
  '青葉大学の青葉 太郎と申します。',
  '11月20日（金）の一次面接では、貴社の総合職についてお話しいただき、',
  'ありがとうございました。',
  '',
  '青葉 太郎（taro@example.jp）',
].join('\n');
const others = { '面接/みなと.md': interviewNote('みなと精機株式会社') };

function noteWith(source: string): string {
  return `${interview}\n\`\`\`henji-message\n${source}\n\`\`\`\n`;
}

async function open(
  text: string,
  mode: 'source' | 'preview',
  options: Partial<StartOptions> = {},
): Promise<void> {
  await bench.start({ files: { [path]: text, ...others }, data: { profile }, ...options });
  await bench.runCommand('open-pending-replies');
  await bench.page.locator('.henji-sidebar .henji-card').first().waitFor();
  await bench.openNote(path, mode);
}

const dialog = (): Locator => bench.page.getByRole('dialog');
const findings = (): Locator => dialog().locator('.henji-finding');
const note = (): Promise<string> => bench.readFile(path);

describe('a message with the name of another company', () => {
  const bad = good.replace('貴社の総合職', 'みなと精機の総合職');

  test('is mended at a click, and the editor takes it back in one step', async () => {
    await open(noteWith(bad), 'source');
    await bench.runCommand('check-message');
    expect(await findings().count()).toBe(1);
    expect(await findings().locator('mark').textContent()).toBe('みなと精機');
    await findings().getByText('ほかの会社の名前「みなと精機」が入っています').waitFor();
    await dialog().getByRole('button', { name: '「みなと精機」を直す' }).click();
    await dialog().getByText('気になるところはありません').waitFor();
    const mended = noteWith(good.replace('貴社の総合職', '株式会社若葉商事の総合職'));
    await expect.poll(note).toBe(mended);
    await bench.page.keyboard.press('Escape');
    await bench.page.locator('.cm-content').click();
    await bench.page.keyboard.press('Control+z');
    await bench.pass(50);
    const text = await bench.page.evaluate(() => {
      const leaf = workbench.app?.workspace.getLeavesOfType('markdown')[0];
      return (leaf?.view as { getViewData?(): string } | undefined)?.getViewData?.();
    });
    expect(text).toBe(noteWith(bad));
  });

  test('in reading view is checked and mended from its card, and taken back there', async () => {
    await open(noteWith(bad), 'preview');
    await bench.page.getByRole('button', { name: /^表現を確認（1/ }).click();
    await dialog().getByRole('button', { name: '「みなと精機」を直す' }).click();
    await expect.poll(note).toContain('株式会社若葉商事の総合職');
    await dialog().getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(note).toBe(noteWith(bad));
    expect(await findings().count()).toBe(1);
    await bench.page.keyboard.press('Escape');
    await expect.poll(() => dialog().count()).toBe(0);
  });

  test('is mended where it is, though another block says the same', async () => {
    const twice = `${noteWith(bad)}\n${noteWith(bad).slice(interview.length)}`;
    await open(twice, 'preview');
    await bench.page
      .getByRole('button', { name: /^表現を確認（1/ })
      .last()
      .click();
    await dialog().getByRole('button', { name: '「みなと精機」を直す' }).click();
    const at = twice.lastIndexOf('みなと精機');
    await expect.poll(note).toBe(`${twice.slice(0, at)}株式会社若葉商事${twice.slice(at + 5)}`);
  });

  test('with & and < in its name', async () => {
    const odd = good.replace('貴社の総合職', 'A&B<b>の総合職');
    await open(noteWith(odd), 'preview', {
      files: { [path]: noteWith(odd), '面接/AB.md': interviewNote('"株式会社A&B<b>"') },
    });
    await bench.page.getByRole('button', { name: /^表現を確認（1/ }).click();
    expect(await findings().locator('mark').textContent()).toBe('A&B<b>');
    expect(await findings().locator('b').count()).toBe(0);
  });
});

describe('a message that is fine', () => {
  test.each(['source', 'preview'] as const)('has nothing to mend (%s)', async (mode) => {
    await open(noteWith(good), mode);
    await bench.runCommand('check-message');
    await dialog().getByText('気になるところはありません').waitFor();
    expect(await findings().count()).toBe(0);
    await dialog().getByRole('button', { name: '閉じる' }).click();
    expect(await note()).toBe(noteWith(good));
  });

  test('at night is better sent in the morning', async () => {
    await open(noteWith(good), 'source', { now: '2026-12-01T22:00' });
    await bench.runCommand('check-message');
    await findings().getByText('12/2(水) の営業時間（9:00〜18:00）に送るか').waitFor();
    await findings().getByText('営業時間', { exact: true }).waitFor();
    await dialog().getByText('文面に、気になるところはありませんでした。').waitFor();
    expect(await findings().getByRole('button').count()).toBe(0);
  });
});

test('a selection is checked, and nothing is missing in it', async () => {
  await open(`${interview}御社の件、了解しました。\n`, 'source');
  await bench.page.evaluate(() => {
    const leaf = workbench.app?.workspace.getLeavesOfType('markdown')[0];
    const editor = (
      leaf?.view as { editor?: { setSelection(a: object, b: object): void; lastLine(): number } }
    ).editor;
    const line = (editor?.lastLine() ?? 0) - 1;
    editor?.setSelection({ line, ch: 0 }, { line, ch: 13 });
  });
  await bench.runCommand('check-message');
  expect(await findings().locator('mark').allTextContents()).toEqual(['御社', '了解しました']);
  await dialog().getByRole('button', { name: '「御社」を直す' }).click();
  await expect.poll(() => findings().count()).toBe(1);
  expect(await bench.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    '「了解しました」を直す',
  );
  await bench.page.keyboard.press('Enter');
  await expect.poll(note).toBe(`${interview}貴社の件、承知いたしました。\n`);
});

test('without a message and a selection the palette does not offer it', async () => {
  await open(interview, 'source');
  expect(await bench.runCommand('check-message')).toBe(false);
});

test('a block that can’t be read says what to mend', async () => {
  await open(noteWith('kind: fax\n---\na'), 'source');
  await bench.runCommand('check-message');
  await bench.page.locator('.notice', { hasText: '「kind: fax」は読み取れません' }).waitFor();
  expect(await dialog().count()).toBe(0);
});

test.each([
  ['ja', false],
  ['en', true],
] as const)('the dialog is usable by all (%s, dark: %s)', async (language, dark) => {
  const bad = good.replace('貴社', '御社').replace('ありがとう', '至急ご連絡ください。');
  await open(noteWith(bad), 'preview', { language, dark });
  await bench.runCommand('check-message');
  expect(await findings().count()).toBe(2);
  expect(await violationsIn(bench.page, '.henji-findings')).toEqual([]);
});
