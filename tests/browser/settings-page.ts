import type { FrameLocator, Locator } from 'playwright';
import type { Harness } from './harness';

/** The settings tab as a user sees it, in Japanese unless said otherwise. */
export interface SettingsPage {
  /** Opens the settings, and one page of them. */
  open(page?: string): Promise<void>;
  close(): Promise<void>;
  back(): Promise<void>;
  readonly root: Locator;
  /** The row of a name. */
  row(name: string): Locator;
  /** The field, the list or the switch of a row. */
  field(name: string): Locator;
  /** The example below a heading. */
  example(heading: string): Locator;
  /** The content of data.json; `null` without one. */
  file(): Promise<unknown>;
}

const dataPath = '.obsidian/plugins/henji/data.json';

/** The settings in the page of a test file, or in the window of their own that they have on the desktop. */
export function settingsPage(bench: Harness, { inWindow = false } = {}): SettingsPage {
  const place = (): Pick<FrameLocator, 'locator' | 'getByText' | 'getByRole'> =>
    inWindow ? bench.page.frameLocator('.mod-settings-window') : bench.page;
  const root = (): Locator => place().locator('.mod-settings');
  const row = (name: string): Locator =>
    root().locator('.setting-item', { has: place().getByText(name, { exact: true }) });
  return {
    async open(page) {
      await bench.page.getByRole('button', { name: /^(設定|Settings)$/ }).click();
      if (page !== undefined) await row(page).click();
    },
    close: () => bench.page.keyboard.press('Escape'),
    back: () => root().getByRole('button', { name: 'Back' }).click(),
    get root() {
      return root();
    },
    row,
    field: (name) => row(name).locator('input, select').first(),
    example: (heading) =>
      root()
        .locator('.setting-group', { has: place().getByRole('heading', { name: heading, exact: true }) })
        .locator('.henji-live-row .setting-item-description'),
    file: () =>
      bench.page.evaluate(async (path) => {
        const { adapter } = workbench.app?.vault ?? {};
        return adapter?.has(path) ? (JSON.parse(await adapter.read(path)) as unknown) : null;
      }, dataPath),
  };
}
