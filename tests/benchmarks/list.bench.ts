import type { Page } from 'playwright';
import type { Comparison, TimedWork } from './comparison';
import { ListPages } from './list-pages';

/*
 * The shipped list in Chromium. The functions that are handed to `evaluate` run in the page and know nothing of this
 * file; the clock there counts in tenths of a millisecond.
 */

const pages = new ListPages();

/** Opens the list in the side bar: until its cards, the first page of every group, are laid out. */
function opening(notes: number): TimedWork {
  return { time: async () => (await pages.withNotes(notes)).evaluate(timeOpening) };
}

async function timeOpening(): Promise<number> {
  const { workspace } = workbench.app!;
  workspace.detachLeavesOfType('henji-pending-replies');
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  document.body.getBoundingClientRect();
  const start = performance.now();
  const leaf = await workspace.ensureSideLeaf('henji-pending-replies', 'right', { reveal: true });
  await workspace.revealLeaf(leaf);
  document.body.getBoundingClientRect();
  const time = performance.now() - start;
  if (!document.querySelector('.henji-card')) throw new Error('The list did not open.');
  return time;
}

let longList: Promise<Page> | undefined;

/** The page in which 1,000 cards are shown: every group unfolded, "more" pressed until there is no longer. */
function pageWithLongList(): Promise<Page> {
  longList ??= pages.withNotes(1000).then(async (page) => {
    await page.evaluate(showAll);
    return page;
  });
  return longList;
}

async function showAll(): Promise<void> {
  const unseen = '.henji-group-title[aria-expanded="false"], .henji-more';
  for (let presses = 0; presses < 100; presses++) {
    document.querySelector<HTMLElement>(unseen)?.click();
    await new Promise((resolve) => setTimeout(resolve));
  }
  const shown = document.querySelectorAll('.henji-card').length;
  if (shown !== 1000) throw new Error(`${shown} cards are shown.`);
}

/**
 * What opening the view costs, were it to show 1,000 cards at once: all of them made and drawn. A search empties the
 * list, the index is built again meanwhile so that no card is known any more, then the search ends.
 */
const fullRender: TimedWork = { time: async () => (await pageWithLongList()).evaluate(timeFullRender) };

async function timeFullRender(): Promise<number> {
  const view = workbench.app!.workspace.getLeavesOfType('henji-pending-replies')[0]!.view;
  await view.setState({ query: 'nobody' }, { history: false });
  await workbench.changeSettingsOutside({});
  await new Promise((resolve) => setTimeout(resolve, 100));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  document.body.getBoundingClientRect();
  const start = performance.now();
  await view.setState({ query: '' }, { history: false });
  document.body.getBoundingClientRect();
  const time = performance.now() - start;
  const shown = document.querySelectorAll('.henji-card').length;
  if (shown !== 1000) throw new Error(`${shown} cards were drawn.`);
  return time;
}

/** Another stage in the note of the first card, which is on the screen. */
const changedCard: TimedWork = {
  async time() {
    const page = await pageWithLongList();
    const times: number[] = [];
    for (let change = 0; change < 5; change++) times.push(await page.evaluate(timeChangedCard));
    return times.sort((a, b) => a - b)[2]!;
  },
};

/** The task in which the store tells its listeners, which is the one that changes the card; and the layout after it. */
export async function timeChangedCard(): Promise<number> {
  const card = document.querySelector('.henji-card')!;
  const before = card.textContent;
  const { vault } = workbench.app!;
  const file = vault.getFileByPath(card.getAttribute('data-path')!)!;
  const original = window.setTimeout.bind(window);
  await new Promise((resolve) => requestAnimationFrame(() => original(resolve)));
  document.body.getBoundingClientRect();
  const time = new Promise<number>((resolve, reject) => {
    original(reject, 5000, new Error('The card did not change.'));
    const timed = (task: () => void, delay?: number): unknown =>
      original(() => {
        const start = performance.now();
        task();
        document.body.getBoundingClientRect();
        const end = performance.now();
        if (card.textContent !== before) resolve(end - start);
      }, delay);
    Object.assign(window, { setTimeout: timed });
  });
  await vault.process(file, (text) =>
    text.includes('最終面接') ? text.replace('最終面接', '一次面接') : text.replace(/.次面接/, '最終面接'),
  );
  return time.finally(() => Object.assign(window, { setTimeout: original }));
}

/** Closes the browser; the next comparison opens another, so that each can run alone. */
async function end(): Promise<void> {
  longList = undefined;
  await pages.close();
}

export const comparisons: readonly Comparison[] = [
  {
    what: 'one of 1,000 cards changed, news to layout / all made and laid out',
    numerator: changedCard,
    denominator: fullRender,
    budget: { atMost: 1 / 30 },
    end,
  },
  {
    what: 'opening the list of 5,000 replies, to its first page laid out / of 100',
    numerator: opening(5000),
    denominator: opening(100),
    budget: { atMost: 2 },
    end,
  },
];
