import type { Locator } from 'playwright';
import { violationsIn } from './axe';
import { describe, expect, test } from 'vitest';
import { profile } from '../unit/letters/messages/situations';
import { useWorkbench } from './harness';
import { everyStatus, interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const openFile = (): Promise<string | undefined> =>
  bench.page.evaluate(
    () => workbench.app?.workspace.getMostRecentLeaf()?.getViewState().state?.['file'] as string | undefined,
  );
const focused = (): Promise<string> => bench.page.evaluate(() => document.activeElement?.textContent ?? '');

describe('with the mouse', () => {
  test('a click opens the note, a middle click and Ctrl in a new tab', async () => {
    await list.open(everyStatus);
    await list.link('株式会社青葉').click();
    await expect.poll(openFile).toBe('面接/青葉.md');
    const tabs = (): Promise<number> => bench.page.locator('.mod-root .workspace-tab-header').count();
    const before = await tabs();
    await list.link('ミナト商事').click({ button: 'middle' });
    await expect.poll(tabs).toBe(before + 1);
    await list.link('むぎぶえ').click({ modifiers: ['Control'] });
    await expect.poll(tabs).toBe(before + 2);
  });

  test('the detail opens with its reasons, day by day', async () => {
    await list.open(everyStatus);
    const card = list.card('株式会社青葉');
    await card.getByRole('button', { name: /くわしく見る/ }).click();
    await card.getByText('11/23(月) 数えません（勤労感謝の日）').waitFor();
    await card.getByText('ふつうはどのくらいで返事が来る？').click();
    await card.getByText('期限ではありません').waitFor();
  });

  test('the menu has its own entries and those of the file', async () => {
    await list.open(everyStatus);
    await bench.page.evaluate(() => {
      workbench.app?.workspace.on(
        'file-menu',
        (menu: { addItem(callback: (item: { setTitle(title: string): void }) => void): void }) => {
          menu.addItem((item) => {
            item.setTitle('from elsewhere');
          });
        },
      );
    });
    await list.link('株式会社青葉').click({ button: 'right' });
    const menu = bench.page.getByRole('menu');
    await menu.getByText('from elsewhere').waitFor();
    await menu.getByText('新しいタブで開く').click();
    await expect.poll(openFile).toBe('面接/青葉.md');
  });

  test('a drag carries the link, a hover asks for the preview', async () => {
    await list.open(everyStatus);
    const link = await bench.page.evaluate(() => {
      const event = new DragEvent('dragstart', { bubbles: true, dataTransfer: new DataTransfer() });
      document.querySelector('[data-path="面接/青葉.md"] .henji-card-head')?.dispatchEvent(event);
      return event.dataTransfer?.getData('text/plain');
    });
    expect(link).toBe('[[青葉]]');
    const asked = await bench.page.evaluateHandle(() => {
      const paths: string[] = [];
      workbench.app?.workspace.on('hover-link', (info: { linktext: string }) => paths.push(info.linktext));
      return paths;
    });
    await bench.page.mouse.move(5, 5);
    await list.card('株式会社青葉').hover();
    await expect.poll(() => asked.jsonValue()).toEqual(['面接/青葉.md']);
  });
});

describe('looking for something', () => {
  test('search makes no difference between kana and widths, and tells how many', async () => {
    await list.open(everyStatus);
    await list.search().fill('ﾐﾅﾄ');
    expect(await list.companies()).toEqual(['ミナト商事']);
    await list.search().fill('みなと');
    expect(await list.companies()).toEqual(['ミナト商事']);
    expect(await list.root.locator('[role=status]').textContent()).toBe('1件見つかりました');
    await list.search().fill('なにもない');
    await list.root.getByRole('button', { name: 'すべて表示' }).click();
    expect(await list.companies()).toHaveLength(8);
  });

  test('chips, order and search are kept by the workspace, folds by the device', async () => {
    await list.open(everyStatus);
    await list.root.locator('.henji-chips').getByRole('button', { name: '待ち 2' }).click();
    await list.root.getByRole('button', { name: '並べ替え' }).click();
    await bench.page.getByRole('menu').getByText('会社名').click();
    const state = await bench.page.evaluate(
      () => workbench.app?.workspace.getLeavesOfType('henji-pending-replies')[0]?.getViewState().state,
    );
    expect(state).toMatchObject({ sort: 'company', filter: ['waiting'], query: '' });
    await list.root.locator('.henji-chips').getByRole('button', { name: '待ち 2' }).click();
    await list.root.locator('[data-group=waiting] .henji-group-title').click();
    expect(await bench.page.evaluate(() => workbench.app?.loadLocalStorage('henji-folded-groups'))).toEqual([
      'closed',
      'waiting',
    ]);
  });
});

describe('with the keyboard alone', () => {
  test('goes through the cards, opens, looks closer and searches', async () => {
    await list.open(everyStatus);
    const { keyboard } = bench.page;
    await keyboard.press('Home');
    const first = await focused();
    await keyboard.press('j');
    await keyboard.press('ArrowDown');
    expect(await focused()).toBe('かすみ工務');
    await keyboard.press('k');
    await keyboard.press('ArrowUp');
    expect(await focused()).toBe(first);
    await keyboard.press('End');
    expect(await focused()).toBe('はなれ島酒造');
    await keyboard.press('Space');
    await list.card('はなれ島酒造').locator('.henji-detail').waitFor();
    await keyboard.press('Space');
    expect(await list.root.locator('.henji-detail').count()).toBe(0);
    await keyboard.press('?');
    await bench.page.getByText('キーボードの使い方').waitFor();
    await keyboard.press('Escape');
    await keyboard.press('/');
    await keyboard.insertText('青葉');
    await keyboard.press('ArrowDown');
    expect(await focused()).toBe('株式会社青葉');
    await keyboard.press('Enter');
    await expect.poll(openFile).toBe('面接/青葉.md');
  });

  test('Escape ends the search and leads back to the list', async () => {
    await list.open(everyStatus);
    const { keyboard } = bench.page;
    await keyboard.press('Home');
    await keyboard.press('/');
    await keyboard.insertText('青葉');
    await keyboard.press('Escape');
    expect(await list.root.getByRole('searchbox').inputValue()).toBe('');
    expect(await focused()).not.toBe('');
    await keyboard.press('End');
    expect(await focused()).toBe('はなれ島酒造');
  });

  test('only one card is reached by Tab', async () => {
    await list.open(everyStatus);
    expect(await list.root.locator('.henji-card-link[tabindex="0"]').count()).toBe(1);
  });

  test('the menu opens at the card', async () => {
    await list.open(everyStatus);
    await list.link('株式会社青葉').focus();
    await bench.page.keyboard.press('Shift+F10');
    await bench.page.getByRole('menu').getByText('新しいタブで開く').waitFor();
    await bench.page.keyboard.press('Escape');
  });

  test('from the title of a group the arrows lead to the cards around it', async () => {
    await list.open(everyStatus);
    const { keyboard } = bench.page;
    const title = (group: string) => list.root.locator(`[data-group=${group}] .henji-group-title`);
    await title('waiting').focus();
    await keyboard.press('ArrowDown');
    expect(await focused()).toBe('ひだまり食品');
    await title('waiting').focus();
    await keyboard.press('k');
    expect(await focused()).toBe('かすみ工務');
    await title('closed').focus();
    await keyboard.press('j');
    expect(await title('closed').evaluate((el) => el === el.ownerDocument.activeElement)).toBe(true);
    await keyboard.press('Enter');
    await keyboard.press('j');
    expect(await focused()).toBe('ことり玩具');
    await title('today').focus();
    await keyboard.press('/');
    expect(
      await list.root.getByRole('searchbox').evaluate((el) => el === el.ownerDocument.activeElement),
    ).toBe(true);
  });

  test.each([
    ['a card that goes on in another group', '面接/聞いた.md', '結果の返事を記録', '通過', 'あかねや印刷'],
    ['a card that is folded away', '面接/次へ.md', '返事がないまま終える', '', ''],
  ])('after its button the focus is in the list: %s', async (_, path, name, typed, company) => {
    await list.open(everyStatus);
    await list.root.locator(`[data-path="${path}"] .henji-primary`, { hasText: name }).click();
    if (typed !== '') {
      await bench.page.getByRole('dialog').waitFor();
      await bench.page.keyboard.insertText(typed);
      await bench.page.keyboard.press('Control+Enter');
    }
    await bench.page.getByRole('button', { name: '元に戻す' }).waitFor();
    await expect.poll(() => list.root.locator(':focus').count()).toBe(1);
    if (company !== '') await expect.poll(focused).toBe(company);
  });

  test('while a card has the focus of the keyboard, a line says which keys move it, and moves nothing', async () => {
    await list.open(everyStatus);
    const keys = list.root.getByText('↑↓ で移動');
    const height = (): Promise<number> => list.root.evaluate((el) => el.scrollHeight);
    await list.root.locator('.henji-group-title').first().click();
    await list.root.locator('.henji-group-title').first().click();
    const before = await height();
    expect(await keys.isVisible()).toBe(false);
    await bench.page.keyboard.press('ArrowDown');
    await keys.waitFor();
    expect(await height()).toBe(before);
  });

  test('the focus follows its card to another group, and goes to a neighbour when the card goes', async () => {
    await list.open(everyStatus);
    await list.link('ひだまり食品').focus();
    const longer = { 面接日: '2026-11-24', 連絡予定: '1日以内' };
    await bench.writeFile('面接/もう少し.md', interviewNote('ひだまり食品', longer));
    await list.root.locator('[data-group=today]', { hasText: 'ひだまり食品' }).waitFor();
    expect(await focused()).toBe('ひだまり食品');
    await bench.writeFile('面接/もう少し.md', interviewNote('ひだまり食品', { ...longer, 結果: '見送り' }));
    await list.link('ひだまり食品').waitFor({ state: 'detached' });
    expect(await list.companies()).toContain(await focused());
  });
});

describe('for everybody', () => {
  test.each([
    ['light', false, 400],
    ['dark', true, 400],
    ['narrow', false, 220],
    ['narrow and dark', true, 220],
  ])('%s: nothing sticks out, nothing fails the accessibility check', async (_, dark, width) => {
    const long =
      'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほホールディングスABCDEFGHIJKLMNOPQRSTUVWXYZ';
    await list.open({ ...everyStatus, '面接/長い.md': interviewNote(long) }, { dark, width });
    await bench.page.evaluate(() => {
      document.querySelectorAll<HTMLElement>('[data-henji-detail]').forEach((button) => {
        button.click();
      });
    });
    await list.root.locator('.henji-detail').nth(8).waitFor();
    const overflow = await bench.page.evaluate(() => {
      const root = document.querySelector('.henji-sidebar');
      const right = root?.getBoundingClientRect().right ?? 0;
      return [...(root?.querySelectorAll('*') ?? [])]
        .filter((el) => !el.closest('.henji-for-readers') && el.getBoundingClientRect().right > right + 1)
        .map((el) => el.getAttribute('class'));
    });
    expect(overflow).toEqual([]);
    expect(await violationsIn(bench.page, '.henji-sidebar')).toEqual([]);
  });

  test('“more” leaves the focus on the first of the cards that come', async () => {
    const six = Array.from({ length: 6 }, (_, at) => [
      `面接/${at}.md`,
      interviewNote(`会社${at}`, { 連絡予定: '3営業日以内' }),
    ]);
    await list.open(Object.fromEntries(six) as Record<string, string>);
    const before = await list.companies();
    expect(before).toHaveLength(5);
    await list.root.getByRole('button', { name: 'ほか 1件' }).click();
    const after = await list.companies();
    expect(after).toHaveLength(6);
    expect(before).not.toContain(await focused());
    expect(after).toContain(await focused());
  });

  test('on a phone every target is 44 px high', async () => {
    await list.open(everyStatus, { phone: true });
    const small = await bench.page.evaluate(() =>
      [...document.querySelectorAll('.henji-sidebar :is(button, input, .henji-card-head)')]
        .filter((el) => el.checkVisibility() && el.getBoundingClientRect().height < 44)
        .map((el) => el.getAttribute('class')),
    );
    expect(small).toEqual([]);
  });

  test('forced colours and reduced motion keep the bar and still the arrows', async () => {
    await bench.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await list.open(everyStatus);
    const seen = await bench.page.evaluate(() => {
      const style = (selector: string): CSSStyleDeclaration | undefined => {
        const el = document.querySelector(selector);
        return el ? getComputedStyle(el) : undefined;
      };
      return [
        style('.henji-bar-span.mod-closed')?.backgroundImage,
        style('.henji-detail-toggle .henji-icon')?.transitionDuration,
      ];
    });
    expect(seen[0]).toContain('repeating-linear-gradient');
    expect(seen[1]).toBe('0s');
    await bench.page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  });

  test('in a window of its own it works the same', async () => {
    await list.open(everyStatus);
    await bench.page.evaluate(() => {
      const { workspace } = workbench.app ?? {};
      const leaf = workspace?.getLeavesOfType('henji-pending-replies')[0];
      if (workspace && leaf) workspace.moveLeafToPopout(leaf);
    });
    const frame = bench.page.frameLocator('iframe');
    await frame.getByRole('link', { name: '株式会社青葉' }).focus();
    await bench.page.keyboard.press('j');
    await bench.page.keyboard.press('Space');
    expect(await frame.locator('.henji-detail').count()).toBe(1);
    await frame.getByRole('link', { name: '株式会社青葉' }).click();
    await expect.poll(openFile).toBe('面接/青葉.md');
  });

  test('in a window of its own that is closed at once: a message goes in once, and again when it is wanted again', async () => {
    const path = '面接/青葉.md';
    const note = everyStatus[path] ?? '';
    const messages = async (): Promise<number> =>
      (await bench.readFile(path)).split('```henji-message').length - 1;
    await list.open(everyStatus, { data: { profile, dailyDigest: false } });
    await bench.page.evaluate(() => {
      const { workspace } = workbench.app ?? {};
      const leaf = workspace?.getLeavesOfType('henji-pending-replies')[0];
      if (workspace && leaf) workspace.moveLeafToPopout(leaf);
    });
    await bench.page.frameLocator('iframe').getByRole('link', { name: '株式会社青葉' }).focus();
    // Both in one go: later than a moment after the first, the second would be a key of the editor.
    await bench.page.keyboard.type('ii');
    await expect.poll(messages).toBe(1);
    const inserted = await bench.readFile(path);
    expect(inserted).toMatch(/\n```\n$/);
    const editor = await bench.page.evaluate(() => workbench.app?.workspace.activeEditor?.editor.getValue());
    expect(editor).toBe(inserted);
    await bench.page.evaluate(() => workbench.app?.workspace.popouts[0]?.close());
    await bench.pass(800);
    await bench.writeFile(path, note);
    await bench.runCommand('open-pending-replies');
    await list.link('株式会社青葉').focus();
    await bench.page.keyboard.press('i');
    await expect.poll(messages).toBe(1);
  });
});

describe('as the app does it', () => {
  const menu = (): Locator => bench.page.getByRole('menu');

  test('a key opens the menu of the order below its button', async () => {
    await list.open(everyStatus);
    const button = list.root.getByRole('button', { name: '並べ替え' });
    await button.press('Enter');
    const [at, below] = [await menu().boundingBox(), await button.boundingBox()];
    if (!at || !below) throw new Error('not drawn');
    expect(at.y).toBeGreaterThanOrEqual(below.y + below.height - 1);
    expect(at.y).toBeLessThan(below.y + below.height + 20);
  });

  test('a key with a modifier that the app may want does nothing', async () => {
    await list.open(everyStatus);
    await list.link('株式会社青葉').focus();
    for (const keys of ['Alt+l', 'Meta+r', 'Alt+i', 'Alt+Space', 'Meta+j'])
      await bench.page.keyboard.press(keys);
    expect(await bench.page.locator('.modal, .henji-detail').count()).toBe(0);
    expect(await focused()).toContain('株式会社青葉');
  });

  test('on a tablet, which widens buttons, those of the list keep their place', async () => {
    const paddings = async (look: object): Promise<unknown> => {
      const data = { language: 'ja' };
      await list.open(everyStatus, { ...look, data, remembered: { 'henji-folded-groups': [] } });
      return list.root.evaluate((root) =>
        ['.henji-group-title', '.henji-chip', '.henji-primary'].map((selector) => {
          const el = root.querySelector(selector);
          return el ? [selector, getComputedStyle(el).paddingLeft] : selector;
        }),
      );
    };
    expect(await paddings({ tablet: true })).toEqual(await paddings({ phone: true }));
  });

  describe('on a phone, where a finger that stays asks for the menu', () => {
    /** A finger on a card: put down, moved by some pixels, held, lifted; true when the lift was no click. */
    const finger = (moved: number, held: number): Promise<boolean> =>
      bench.page.evaluate(
        async ([by, time]) => {
          const target = document.querySelector('[data-path="面接/青葉.md"] .henji-status');
          if (!target) throw new Error('no card');
          const { left, top } = target.getBoundingClientRect();
          const send = (type: string, x: number): boolean => {
            const touch = new Touch({ identifier: 1, target, clientX: x, clientY: top });
            const touches = type === 'touchend' ? [] : [touch];
            const init = { bubbles: true, cancelable: true, touches, changedTouches: [touch] };
            return target.dispatchEvent(new TouchEvent(type, init));
          };
          send('touchstart', left);
          if (by > 0) send('touchmove', left + by);
          await new Promise((resolve) => setTimeout(resolve, time));
          return !send('touchend', left + by);
        },
        [moved, held] as const,
      );

    test.each([
      ['iOS', true],
      ['Android', false],
    ])('%s', async (_, ios) => {
      await list.open(everyStatus, { phone: true, ios });
      expect(await list.card('株式会社青葉').locator('.henji-card-head').getAttribute('draggable')).toBe(
        'false',
      );
      expect(await finger(0, 100)).toBe(false);
      expect(await finger(30, 700)).toBe(false);
      expect(await menu().count()).toBe(0);
      expect(await finger(4, 700)).toBe(true);
      await menu().getByText('新しいタブで開く').waitFor();
      expect(await menu().count()).toBe(1);
      await menu().getByText('新しいタブで開く').click();
      await expect.poll(openFile).toBe('面接/青葉.md');
    });

    test('what the system sends as well brings no second menu', async () => {
      await list.open(everyStatus, { phone: true });
      await bench.page.evaluate(() => {
        const target = document.querySelector('[data-path="面接/青葉.md"] .henji-status');
        const touch = target && new Touch({ identifier: 1, target });
        if (!touch) throw new Error('no card');
        target.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [touch] }));
        target.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
      });
      await menu().getByText('くわしく見る').click();
      await list.root.locator('.henji-detail').waitFor();
      await bench.pass(600);
      expect(await menu().count()).toBe(0);
    });
  });
});
