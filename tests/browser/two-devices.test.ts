import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { profile } from '../unit/letters/messages/situations';
import { openAnother, useWorkbench, type Harness } from './harness';
import { logPage, note, path } from './log-page';

/** Two pages with one vault between them, kept alike by a sync that takes a moment: nothing that either writes is lost. */
const here = useWorkbench();
let there: Harness;

beforeAll(async () => {
  there = await openAnother(here);
});
afterAll(() => there.page.close());

type Adapter = NonNullable<typeof workbench.app>['vault']['adapter'];
/** What comes from the other page is taken without going back to it. */
type Synced = Adapter & { take?: Adapter['writeNow'] };

/** Passes on what a page writes to the other one, as its sync would. */
async function passOn(from: Harness, to: Harness, name: string): Promise<void> {
  await from.page.exposeFunction(name, (changed: string, text: string) =>
    to.page.evaluate(
      ([at, content]) => {
        const adapter = workbench.app!.vault.adapter as Synced;
        if (adapter.readNow(at) !== content) adapter.take?.(at, content);
      },
      [changed, text] as const,
    ),
  );
}

async function follow(page: Harness['page'], name: string): Promise<void> {
  await page.evaluate((send) => {
    const { adapter } = workbench.app!.vault;
    const write = adapter.writeNow.bind(adapter);
    Object.assign(adapter, { take: write });
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

async function startBoth(
  files: Record<string, string>,
  mode: 'source' | 'preview' = 'source',
): Promise<void> {
  for (const device of [here, there]) {
    await device.start({ files, data: { version: 1, noteFolders: ['面接'], profile } });
    await device.openNote(path, mode);
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
  await one.save();
  await expect.poll(() => there.readFile(path)).toContain('問い合わせ日: 2026-12-01');
  await other.save();
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
  await one.save();
  await expect.poll(() => there.readFile(path)).toContain('結果: 通過');
  await other.save();
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
  await Promise.all([one.save(), other.save()]);
  for (const device of [here, there]) {
    await expect.poll(() => device.readFile(path)).toContain('- 2026/12/1(火) メールで問い合わせ');
    await expect.poll(() => device.readFile('面接/若葉.md')).toContain('- 2026/12/1(火) メールで問い合わせ');
  }
  expect(there.takeErrors()).toEqual([]);
});

/** Something that is written from a dialog, or by a tick; it is open for a while before it is done. */
interface Writing {
  readonly open: (device: Harness) => Promise<void>;
  readonly finish: (device: Harness) => Promise<void>;
  /** What the note says then. */
  readonly says: RegExp;
}

/** Presses the button of a dialog until it has closed; whoever is asked about what came meanwhile wants both. */
async function confirm({ page }: Harness, dialog: string, button: string): Promise<void> {
  const asked = page
    .locator('.henji-question')
    .getByRole('button', { name: /このまま記録する|それでも入れる/ });
  const save = page.locator(dialog).getByRole('button', { name: button, exact: true });
  await expect
    .poll(async () => {
      // What was there a moment ago may have closed by now.
      await ((await asked.count()) > 0 ? asked : save).click({ timeout: 1_000 }).catch(() => undefined);
      await page.waitForTimeout(100);
      return page.locator(`${dialog}, .mod-confirmation`).count();
    })
    .toBe(0);
}

const form = '.henji-form-dialog';
const writings: Readonly<Record<string, Writing>> = {
  'a result': {
    open: async (device) => {
      await logPage(device).open('log-reply');
      await logPage(device).field('結果').fill('通過');
    },
    finish: (device) => confirm(device, form, '記録する'),
    says: /^結果: 通過$/m,
  },
  'a promise': {
    open: async (device) => {
      await logPage(device).open('set-promise');
      await logPage(device).field('連絡予定（言われた言葉で）').fill('12/18までに');
    },
    finish: (device) => confirm(device, form, '記録する'),
    says: /^連絡予定: '12\/18までに'$/m,
  },
  'a letter': {
    open: async (device) => {
      await device.runCommand('insert-message');
      await device.page.locator('.henji-message-choice').first().waitFor();
      await device.page.keyboard.type('面接のお礼');
      await device.page.keyboard.press('Enter');
      await device.page.getByRole('button', { name: '文面を入れる' }).waitFor();
      await device.page.keyboard.type('研修の話');
    },
    finish: (device) => confirm(device, form, '文面を入れる'),
    says: /^purpose: thanks$/m,
  },
  'a fix of many notes': {
    open: async (device) => {
      const { page } = device;
      await device.runCommand('doctor');
      await page.getByRole('button', { name: '同じ直し方を2件に…' }).first().click();
      await page.locator('.mod-confirmation').waitFor();
    },
    finish: async ({ page }) => {
      await page.locator('.mod-confirmation').getByRole('button', { name: '直す' }).click();
      await page.getByText('件のノートを直しました').waitFor();
      await page.keyboard.press('Escape');
    },
    says: /^会社名: "青葉" # 一次まで$/m,
  },
  'a tick': {
    open: async ({ page }) => {
      await page.locator('.markdown-reading-view .task-list-item-checkbox').first().waitFor();
    },
    finish: ({ page }) => page.locator('.markdown-reading-view .task-list-item-checkbox').first().click(),
    says: /^確認済み: \[着信\]$[^]*^- \[x\] 着信：見た$/m,
  },
};
const pairs = Object.keys(writings).flatMap((one) =>
  Object.keys(writings).flatMap((other) => (one === other ? [] : [[one, other] as const])),
);

describe('each open on its own device, one written after the other: both stand there, on both', () => {
  const broken = note.replace('会社:', '会社名前:');
  const text = `${broken}\n## 問い合わせ前チェックリスト\n\n- [ ] 着信：見た\n`;
  const files = { [path]: text, '面接/若葉.md': broken.replace('青葉', '若葉') };

  test.each(pairs)('%s, then %s', async (one, other) => {
    const [first, second] = [writings[one]!, writings[other]!];
    await startBoth(files, 'preview');
    await second.open(there);
    await first.open(here);
    await first.finish(here);
    await expect.poll(() => there.readFile(path)).toMatch(first.says);
    await second.finish(there);
    await expect.poll(() => here.readFile(path)).toMatch(second.says);
    const after = await textOfBoth();
    expect(after).toMatch(first.says);
    for (const kept of text.split('\n').filter((line) => !/^(?:連絡予定|会社名前|- \[ \])/.test(line)))
      expect(after).toContain(kept);
    expect(there.takeErrors()).toEqual([]);
  });
});
