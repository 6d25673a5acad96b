import type { Page } from 'playwright';
import { readPlugin } from '../../scripts/workbench-server.mjs';
import { starting } from './cold-start.bench';
import type { Comparison } from './comparison';
import { least, millisecond } from './least';
import { timeChangedCard } from './list.bench';
import { ListPages, mixedVault } from './list-pages';
import { tasksOf } from './longest-task';

/*
 * A phone is taken to be six times as slow. Its times are milliseconds of this machine's processor, times six: a browser
 * that is slowed down on purpose would slow down what only waits, too.
 */

const slowness = 6;
const notes = 100_000;
const pages = new ListPages();
let opened: Promise<Page> | undefined;

function page(): Promise<Page> {
  return (opened ??= pages.withFiles(mixedVault(notes)));
}

/** The tasks from switching the plugin on to its first list: evaluated, all notes read and assessed, cards laid out. */
async function firstList(): Promise<number[]> {
  const { manifest, main, css } = readPlugin();
  const vault = await page();
  await vault.evaluate((options) => Object.assign(globalThis, { options }), { manifest, main, css });
  await vault.evaluate(() => workbench.unload());
  return tasksOf(vault, async () => {
    await vault.evaluate(switchOn);
    await vault.locator('.henji-card').first().waitFor({ timeout: 60_000 });
  });
}

async function switchOn(): Promise<void> {
  const { options } = globalThis as unknown as { options: Parameters<typeof workbench.enableAgain>[0] };
  await workbench.enableAgain(options);
  workbench.app?.commands.execute('henji:open-pending-replies');
}

function ofFirstList(say: (tasks: readonly number[]) => number): () => Promise<number> {
  return async () => slowness * say(await firstList());
}

const start = starting('main.js', ['compile', 'run']);

export const comparisons: readonly Comparison[] = [
  {
    what: 'phone: cold start of main.js, in ms',
    numerator: { time: async () => slowness * (await start.time()) },
    denominator: millisecond,
    budget: { atMost: 120 },
  },
  {
    what: 'phone: first list of 100,000 notes, 2 % of them interviews, all tasks in ms',
    numerator: least(ofFirstList((own) => own.reduce((sum, task) => sum + task, 0))),
    denominator: millisecond,
    budget: { atMost: 900 },
  },
  {
    what: 'phone: the longest of these tasks, in ms',
    numerator: least(ofFirstList((own) => Math.max(...own))),
    denominator: millisecond,
    budget: { atMost: 200 },
  },
  {
    what: 'phone: one card changed, news to layout, in ms',
    numerator: least(async () => slowness * (await (await page()).evaluate(timeChangedCard)), 9),
    denominator: millisecond,
    budget: { atMost: 16 },
    end: pages.close,
  },
];
