import { describe, expect, test } from 'vitest';
import { profile } from '../unit/letters/messages/situations';
import { useWorkbench } from './harness';
import { interviewNote } from './sidebar-page';

const bench = useWorkbench();
const path = '面接/青葉.md';
const early = interviewNote('株式会社青葉', { 面接日: '2026-11-30', 連絡予定: '1週間以内' });

/** What a finger can press in the dialog and is not 44 px wide and high; the cross is the app's. */
const small = (): Promise<unknown[]> =>
  bench.page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.modal :is(button, select, input:not([type=checkbox], [type=radio]), label:has(input), summary)',
      ),
    ]
      .filter((el) => el.checkVisibility())
      .map((el) => ({ name: el.textContent, box: el.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 44 || box.width < 44)
      .map(({ name, box }) => [name, box.width, box.height]),
  );

describe.each([{ phone: true }, { tablet: true }])('%j: a finger meets every button', (device) => {
  test.each([
    ['the guard rail', 'insert-inquiry-email'],
    ['the log of a result', 'log-reply'],
    ['the log of an inquiry', 'log-inquiry'],
    ['“still in selection”', 'log-still-selecting'],
    ['what they said', 'set-promise'],
    ['a new note', 'new-interview-note'],
    ['finding notes', 'find-notes'],
    ['the samples, to be removed', 'remove-samples'],
    ['a phone script, too early', 'insert-phone-script'],
  ])('%s', async (_, command) => {
    await bench.start({
      files: { [path]: early },
      data: { profile, dailyDigest: false },
      open: path,
      ...device,
    });
    await bench.runCommand('insert-samples');
    await bench.openNote(path);
    await bench.runCommand(command);
    await bench.page.locator('.modal').waitFor();
    expect(await small()).toEqual([]);
  });

  test('the profile, before the first letter', async () => {
    const due = interviewNote('株式会社青葉', { 連絡予定: '3営業日以内' });
    await bench.start({ files: { [path]: due }, data: { dailyDigest: false }, open: path, ...device });
    await bench.runCommand('insert-inquiry-email');
    await bench.page.locator('.modal .henji-form').waitFor();
    expect(await small()).toEqual([]);
  });
});
