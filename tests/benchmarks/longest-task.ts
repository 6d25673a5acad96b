import type { Page } from 'playwright';

/** One task of a page's main thread, as the browser records it; `tdur` counts microseconds of the processor. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * The tasks of a page while it does something, each in milliseconds of the processor: a busy machine makes a task wait,
 * which no one but its owner can help, but it does not make it work.
 */
export async function tasksOf(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser of its own.');
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  await page.waitForTimeout(300);
  const trace = (await browser.stopTracing()).toString();
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const named = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const main = new Set(named.map(thread));
  const tasks = traceEvents.filter((event) => event.name === taskName && main.has(thread(event)));
  if (tasks.length === 0) throw new Error('The browser has recorded no task.');
  return tasks.map(({ tdur = 0 }) => tdur / 1000);
}

const taskName = 'ThreadControllerImpl::RunTask';

/** The longest of these tasks. */
export async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  return Math.max(...(await tasksOf(page, act)));
}
