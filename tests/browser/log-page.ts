import type { Locator } from 'playwright';
import type { Harness } from './harness';
import { interviewNote } from './sidebar-page';

export const path = '面接/青葉.md';
/** A note in which asking is possible on Tue 2026-12-01, with everything in it that a careless writer would lose. */
export const note = interviewNote('"青葉" # 一次まで', { 連絡予定: "'3営業日以内'", タグ: '  [a,b]' });

/** The dialogs for logging and the notices that follow, as a user sees them. */
export interface LogPage {
  /** Opens a dialog by the command of the palette. */
  open(command: string): Promise<void>;
  readonly dialog: Locator;
  field(name: string): Locator;
  press(key: string): Promise<void>;
  /** Saves from whatever field has the focus. */
  save(): Promise<void>;
  /** The notice with a text. */
  notice(text: string | RegExp): Locator;
  /** The text in the editor of the note; `undefined` where no note is open. */
  inEditor(): Promise<string | undefined>;
}

/** The dialogs in the page of a test file. */
export function logPage(bench: Harness): LogPage {
  const dialog = (): Locator => bench.page.getByRole('dialog');
  return {
    async open(command) {
      await bench.runCommand(command);
      await dialog().waitFor();
    },
    get dialog() {
      return dialog();
    },
    field: (name) => dialog().getByLabel(name, { exact: true }),
    press: (key) => bench.page.keyboard.press(key),
    save: () => bench.page.keyboard.press('Control+Enter'),
    notice: (text) => bench.page.locator('.notice', { hasText: text }),
    inEditor: () =>
      bench.page.evaluate(() => {
        const leaf = workbench.app?.workspace.getLeavesOfType('markdown')[0];
        return (leaf?.view as { getViewData?(): string } | undefined)?.getViewData?.();
      }),
  };
}
