import { beforeEach, describe, expect, test } from 'vitest';
import type { Locator } from 'playwright';
import { useWorkbench } from './harness';
import { interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const path = '面接/みなと.md';
const waiting = interviewNote('ミナト商事', { 面接日: '2026-11-30', 連絡予定: '1週間以内' });
const sheet = '\n## 面接の振り返り\n\n### 一つめ\n\n- 答え：あ\n\n### 二つめ\n\n- 答え：\n';

/** The line at the foot of a card. */
const line = (company: string): Locator => list.card(company).locator('.henji-review');

/** Begins to note which files are read from now on. */
async function watchReads(): Promise<() => Promise<string[]>> {
  const reads = await bench.page.evaluateHandle(() => {
    const paths: string[] = [];
    const { vault } = workbench.app ?? {};
    if (!vault) return paths;
    for (const name of ['read', 'cachedRead'] as const) {
      const read = vault[name].bind(vault);
      vault[name] = (file) => {
        paths.push(file.path);
        return read(file);
      };
    }
    return paths;
  });
  return async () => [...(await reads.jsonValue())];
}
/** Until the list has read whatever it wants to read: it knows what is seen from an observer, as this does, but sooner. */
const rest = (): Promise<void> =>
  bench.page.evaluate(async () => {
    for (let turn = 0; turn < 2; turn += 1)
      await new Promise<void>((resolve) => {
        const observer = new IntersectionObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(resolve));
        });
        observer.observe(document.body);
      });
    await workbench.caughtUp();
  });

describe('the line on a card', () => {
  test('offers to review where there is no sheet, and says how far it is where there is one', async () => {
    await list.open({ [path]: waiting });
    expect(await line('ミナト商事').textContent()).toContain('面接を振り返る');
    await bench.writeFile(path, waiting + sheet);
    await expect.poll(() => line('ミナト商事').textContent()).toBe('振り返り 1/2');
    await bench.writeFile(path, waiting + sheet.replace('二つめ\n\n- 答え：', '二つめ\n\n- 答え：い'));
    await expect.poll(() => line('ミナト商事').textContent()).toBe('振り返り 2/2');
  });

  test.each([path, '面接/C# ミナト.md'])('leads to the sheet of %s, without another', async (path) => {
    await list.open({ [path]: waiting + sheet });
    await line('ミナト商事').click();
    const cursorLine = (): Promise<string | undefined> =>
      bench.page.evaluate(() => {
        const view = workbench.app?.workspace.activeEditor as unknown as
          { editor: { getLine(line: number): string; getCursor(): { line: number } } } | undefined;
        return view?.editor.getLine(view.editor.getCursor().line);
      });
    await expect.poll(cursorLine).toBe('## 面接の振り返り');
    expect(await bench.readFile(path)).toBe(waiting + sheet);
    const notes = await bench.page.evaluate(() => workbench.app?.vault.getMarkdownFiles().length);
    expect(notes).toBe(1);
  });

  test('is not offered once more by the detail, which offers it where there is no line', async () => {
    await list.open({ [path]: waiting });
    await list.card('ミナト商事').locator('[data-henji-detail]').click();
    const offered = (): Promise<string[]> =>
      list.card('ミナト商事').locator('.henji-card-actions button').allTextContents();
    await expect.poll(async () => (await offered())[0]).toBe('結果の返事を記録');
    await line('ミナト商事').getByText('面接を振り返る').waitFor();
    expect(await offered()).not.toContain('面接の振り返りを入れる');

    const passed = waiting.replace('---\n', '---\n結果: 通過\n');
    await bench.writeFile(path, passed);
    await expect.poll(offered).toContain('面接の振り返りを入れる');
    await bench.writeFile(path, passed + sheet.replace('二つめ\n\n- 答え：', '二つめ\n\n- 答え：い'));
    await expect.poll(offered).not.toContain('面接の振り返りを入れる');
    await bench.writeFile(path, passed + sheet);
    await expect.poll(async () => (await offered())[0]).toBe('振り返りの続きを書く');
    await list.card('ミナト商事').getByRole('button', { name: '振り返りの続きを書く' }).press('Enter');
    await bench.page.locator('.workspace-leaf.mod-active .cm-content').waitFor();
    expect(await bench.page.getByRole('dialog').count()).toBe(0);
    expect(await bench.readFile(path)).toBe(passed + sheet);
  });

  test('says more to a screen reader, and is reached with Tab', async () => {
    await list.open({ [path]: waiting + sheet });
    await line('ミナト商事').waitFor();
    expect(await line('ミナト商事').getAttribute('aria-label')).toBe(
      '面接の振り返り。2項目のうち 1項目に書きました: ミナト商事',
    );
    await list.link('ミナト商事').focus();
    const hasFocus = (): Promise<boolean> =>
      line('ミナト商事').evaluate((el) => el === document.activeElement);
    // The buttons of the card come first.
    for (let tabs = 0; tabs < 4 && !(await hasFocus()); tabs += 1) await bench.page.keyboard.press('Tab');
    expect(await hasFocus()).toBe(true);
    expect(await list.card('ミナト商事').evaluate((el) => el.contains(document.activeElement))).toBe(true);
  });

  test('is not there where one may ask and nothing is written, nor for what is over or to come', async () => {
    const files = {
      'a.md': interviewNote('聞ける', { 連絡予定: '3営業日以内' }),
      'b.md': interviewNote('書いた', { 連絡予定: '3営業日以内' }) + sheet,
      'c.md': interviewNote('これから', { 面接日: '2026-12-05' }) + sheet,
    };
    await list.open(files);
    await line('書いた').waitFor();
    expect(await line('書いた').textContent()).toBe('振り返り 1/2');
    expect(await line('聞ける').count()).toBe(0);
    expect(await line('これから').count()).toBe(0);
  });
});

describe('notes are read only for what is seen', () => {
  const many: Record<string, string> = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`面接/${at}.md`, waiting.replace('ミナト商事', `会社${at}`)]),
  );
  beforeEach(async () => {
    await bench.start({ files: many, enable: false });
  });

  test('none at the start, while the list is not open', async () => {
    const reads = await watchReads();
    await rest();
    expect(await reads()).toEqual([]);
  });

  test('those on the screen, each once, and others when they are scrolled to', async () => {
    const reads = await watchReads();
    await bench.runCommand('open-pending-replies');
    await list.root.locator('.henji-review').first().waitFor();
    await rest();
    const first = await reads();
    expect(first.length).toBeGreaterThan(2);
    expect(first.length).toBeLessThan(20);
    expect(new Set(first).size).toBe(first.length);
    const last = list.root.locator('.henji-card').nth(19);
    await last.scrollIntoViewIfNeeded();
    await expect.poll(reads).toContain(await last.getAttribute('data-path'));
    await rest();
    const all = await reads();
    await list.root.locator('.henji-card').first().scrollIntoViewIfNeeded();
    await rest();
    expect(await reads()).toEqual(all);
  });

  test('one that changes out of sight not until it is seen, one in sight at once', async () => {
    await bench.runCommand('open-pending-replies');
    await list.root.locator('.henji-review').first().waitFor();
    await rest();
    const shown = await list.root
      .locator('.henji-card')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-path') ?? ''));
    const [first = '', last = ''] = [shown[0], shown.at(-1)];
    const reads = await watchReads();
    await bench.writeFile(last, (many[last] ?? '') + sheet);
    await rest();
    expect(await reads()).toEqual([]);
    await bench.writeFile(first, (many[first] ?? '') + sheet);
    await expect.poll(reads).toEqual([first]);
  });
});
