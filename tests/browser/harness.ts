import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { PluginManifest } from 'obsidian';
import { browserOptions } from '../../scripts/browser.mjs';
import type { StartOptions, Workbench } from '../workbench/page/workbench';

/** The plugin's shipped files, as the run has just built them. */
interface PluginFiles {
  manifest: PluginManifest;
  main: string;
  css: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    workbenchUrl: string;
    builtPlugin: PluginFiles;
  }
}

declare global {
  /** The workbench, for functions that run in the page. */
  var workbench: Workbench;
}

/** One page, shared by the tests of a file. */
export interface Harness {
  page: Page;
  /**
   * Builds app, vault and plugin again; by default the built plugin at 10:00 on 2026-12-01 in Japan, on a device that
   * has shown the digest of the day, and with notices that stay.
   */
  start(options?: Partial<StartOptions>): Promise<void>;
  /** The text of a file of the vault, which the app has read as well when this resolves. */
  readFile(path: string): Promise<string>;
  /** Writes a file as the user's other programs would; the app has read it when this resolves. */
  writeFile(path: string, text: string): Promise<void>;
  /** Opens a note in the middle, in live preview or reading view if wished. */
  openNote(path: string, mode?: 'source' | 'live' | 'preview'): Promise<void>;
  /**
   * Runs one of the plugin's commands by its id, as soon as the app has read what was written before; false when it is not
   * available then.
   */
  runCommand(id: string): Promise<boolean>;
  /** Lets time pass in the page, in milliseconds: what was to happen there before is over, however slow it is. */
  pass(milliseconds: number): Promise<void>;
  /** Unloads the plugin and tells what it left behind. */
  unload(): Promise<string[]>;
  /** Switches the unloaded plugin on again in the same app. */
  enableAgain(): Promise<void>;
  /** Errors that a test expects are taken from here, or the test fails. */
  takeErrors(): string[];
}

/** The files that the run has built. */
function builtPlugin(): PluginFiles {
  return inject('builtPlugin');
}

/** The day all browser tests begin on. */
const firstDay = '2026-12-01';

function watchErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
}

/** A page is waited for long enough for a busy machine, and for its own files even longer: all tests share one server. */
function letWait(page: Page): void {
  page.setDefaultTimeout(20_000);
  page.setDefaultNavigationTimeout(60_000);
}

function driver(page: Page, errors: string[]): Harness {
  return {
    page,
    start: async (options = {}) => {
      // Under a pointer that an earlier test has left, the browser finds something at a time of its own: a tooltip more.
      await page.mouse.move(-1, -1);
      const { manifest, main, css } = builtPlugin();
      const { now = firstDay } = options;
      const remembered = { 'henji-digest-shown': now.slice(0, 10) };
      const all: StartOptions = { manifest, main, css, now, remembered, noticesStay: true, ...options };
      await page.evaluate((chosen) => workbench.start(chosen), all);
    },
    readFile: (path) =>
      page.evaluate(async (wanted) => {
        await workbench.caughtUp();
        return workbench.app?.vault.adapter.readNow(wanted) ?? '';
      }, path),
    writeFile: (path, text) =>
      page.evaluate(
        async ([to, content]) => {
          await workbench.app?.vault.adapter.write(to, content);
          await workbench.caughtUp();
        },
        [path, text] as const,
      ),
    openNote: (path, mode = 'source') =>
      page.evaluate(([wanted, view]) => workbench.openNote(wanted, view), [path, mode] as const),
    runCommand: (id) =>
      page.evaluate(async (command) => {
        await workbench.caughtUp();
        const { app, plugin } = workbench;
        const isRun = app?.commands.execute(`${plugin?.manifest.id ?? ''}:${command}`) ?? false;
        await workbench.caughtUp();
        return isRun;
      }, id),
    pass: (milliseconds) =>
      page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds),
    unload: () => page.evaluate(() => workbench.unload()),
    enableAgain: () => page.evaluate((files) => workbench.enableAgain(files), builtPlugin()),
    takeErrors: () => errors.splice(0),
  };
}

/** Another page beside that of a test file, as another device of the same user; its errors are its own to look at. */
export async function openAnother({ page: first }: Harness): Promise<Harness> {
  const page = await first.context().newPage();
  letWait(page);
  const errors: string[] = [];
  watchErrors(page, errors);
  await page.clock.setFixedTime(new Date(`${firstDay}T10:00:00+09:00`));
  await page.goto(`${inject('workbenchUrl')}/blank.html`);
  return driver(page, errors);
}

/**
 * Call once at the top of a test file: opens one browser page for all its tests, with the clock, time zone and
 * language of a user in Japan. Any error or warning in the console, and any uncaught error, fails the test it falls in.
 */
export function useWorkbench(): Harness {
  const harness = {} as Harness;
  const errors: string[] = [];
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ ...browserOptions(), timeout: 90_000 });
    const context = await browser.newContext({
      timezoneId: 'Asia/Tokyo',
      locale: 'ja-JP',
      viewport: { width: 1200, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    letWait(page);
    watchErrors(page, errors);
    await page.clock.setFixedTime(new Date(`${firstDay}T10:00:00+09:00`));
    await page.goto(`${inject('workbenchUrl')}/blank.html`);
    Object.assign(harness, driver(page, errors));
  });
  afterEach(() => {
    expect(errors.splice(0), 'errors in the page').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return harness;
}
