import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAnother, useWorkbench, type Harness } from './harness';
import { logPage, note, path } from './log-page';

/** Two pages with one vault between them, kept alike by a sync that takes a moment: nothing that either writes is lost. */
const here = useWorkbench();
let there: Harness;

beforeAll(async () => {
  there = await openAnother(here);
});
afterAll(() => there.page.close());

/** Passes on what a page writes to the other one, as its sync would. */
async function passOn(from: Harness, to: Harness, name: string): Promise<void> {
  await from.page.exposeFunction(name, (changed: string, text: string) =>
    to.page.evaluate(
      ([at, content]) => {
        const { adapter } = workbench.app!.vault;
        if (adapter.readNow(at) !== content) adapter.writeNow(at, content);
      },
      [changed, text] as const,
    ),
  );
}

async function follow(page: Harness['page'], name: string): Promise<void> {
  await page.evaluate((send) => {
    const { adapter } = workbench.app!.vault;
    const write = adapter.writeNow.bind(adapter);
    adapter.writeNow = (changed, data, options) => {
      write(changed, data, options);
      if (typeof data === 'string' && changed.endsWith('.md'))
        (globalThis as unknown as Record<string, (path: string, text: string) => void>)[send]?.(
          changed,
          data,
        );
    };
  }, name);
}

async function startBoth(files: Record<string, string>): Promise<void> {
  for (const device of [here, there]) {
    await device.start({ files });
    await device.openNote(path);
  }
  await follow(here.page, 'sendThere');
  await follow(there.page, 'sendHere');
}

/** The same text on both, when the sync has come to rest. */
async function textOfBoth(): Promise<string> {
  await expect.poll(async () => (await here.readFile(path)) === (await there.readFile(path))).toBe(true);
  return here.readFile(path);
}

beforeAll(async () => {
  await passOn(here, there, 'sendThere');
  await passOn(there, here, 'sendHere');
});

test('one logs the inquiry while the other has the result open: both stand there', async () => {
  await startBoth({ [path]: note });
  const [one, other] = [logPage(here), logPage(there)];
  await other.open('log-reply');
  await other.field('結果').fill('通過');
  await one.open('log-inquiry');
  await one.press('Enter');
  await expect.poll(() => there.readFile(path)).toContain('問い合わせ日: 2026-12-01');
  await other.press('Enter');
  await other.dialog.waitFor({ state: 'detached' });
  const text = await textOfBoth();
  for (const line of [
    '問い合わせ日: 2026-12-01',
    '返信日: 2026-12-01',
    '結果: 通過',
    '- 2026/12/1(火) メールで問い合わせ',
  ])
    expect(text).toContain(line);
  expect(text).toContain('"青葉" # 一次まで');
  expect(there.takeErrors()).toEqual([]);
});

test('both log a result: the second is asked, and what was typed stays', async () => {
  await startBoth({ [path]: note });
  const [one, other] = [logPage(here), logPage(there)];
  await other.open('log-reply');
  await other.field('結果').fill('見送り');
  await one.open('log-reply');
  await one.field('結果').fill('通過');
  await one.press('Enter');
  await expect.poll(() => there.readFile(path)).toContain('結果: 通過');
  await other.press('Enter');
  const asked = there.page.getByRole('dialog').filter({ hasText: 'ノートが変わっています' });
  await asked.waitFor();
  await asked.getByRole('button', { name: '戻る' }).click();
  expect(await other.field('結果').inputValue()).toBe('見送り');
  expect(await textOfBoth()).toContain('結果: 通過');
  await other.press('Escape');
});

test('both write at the same moment: one line for each, on both', async () => {
  await startBoth({ [path]: note, '面接/若葉.md': note.replace('青葉', '若葉') });
  const [one, other] = [logPage(here), logPage(there)];
  await one.open('log-inquiry');
  await there.openNote('面接/若葉.md');
  await other.open('log-inquiry');
  await Promise.all([one.press('Enter'), other.press('Enter')]);
  for (const device of [here, there]) {
    await expect.poll(() => device.readFile(path)).toContain('- 2026/12/1(火) メールで問い合わせ');
    await expect.poll(() => device.readFile('面接/若葉.md')).toContain('- 2026/12/1(火) メールで問い合わせ');
  }
  expect(there.takeErrors()).toEqual([]);
});
