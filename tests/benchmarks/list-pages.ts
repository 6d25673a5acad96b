import { chromium, type Browser, type Page } from 'playwright';
import { browserOptions } from '../../scripts/browser.mjs';
import { readPlugin, serveWorkbench } from '../../scripts/workbench-server.mjs';
import type { Workbench } from '../workbench/page/workbench';

declare global {
  /** The workbench, for functions that run in the page. */
  var workbench: Workbench;
}

interface OpenBrowser {
  readonly browser: Browser;
  readonly url: string;
  close(): Promise<void>;
}

/** What puts a reply into each of the groups on 2026-12-01, after the interview of a day in November. */
const properties: readonly string[] = [
  '連絡予定: 3営業日以内',
  '連絡予定: 大型連休明けくらい',
  '連絡予定: 2週間以内\n連絡方法: メール',
  '連絡予定: 3営業日以内\n問い合わせ日: 2026-11-30',
  '連絡予定: 3営業日以内\n合格者のみ連絡: true',
  '連絡予定: 1か月以内',
  '結果: 見送り',
];

/** A vault of so many interviews, those of seven kinds in turn. */
function vaultOf(count: number): Record<string, string> {
  const note = (index: number): [string, string] => {
    const day = String(1 + ((index * 11) % 28)).padStart(2, '0');
    const stage = ['一次面接', '二次面接', '最終面接'][index % 3] ?? '';
    const own = properties[index % properties.length] ?? '';
    const lines = [`会社: 株式会社若葉${index}`, `面接日: 2026-11-${day}`, `選考段階: ${stage}`, own];
    return [`面接/若葉${index}.md`, `---\n${lines.join('\n')}\n---\n`];
  };
  return Object.fromEntries(Array.from({ length: count }, (_, index) => note(index)));
}

/** A vault of so many notes, one in fifty of them an interview. */
export function mixedVault(count: number): Record<string, string> {
  const interviews = Object.entries(vaultOf(count / 50));
  const others = Array.from({ length: count - interviews.length }, (_, index): [string, string] => [
    `日記/${index}.md`,
    index % 2 === 0 ? 'よく晴れた日。\n' : '---\ntags: [日記]\n---\n',
  ]);
  return Object.fromEntries([...interviews, ...others]);
}

/** Pages of the workbench with what `npm run build` makes, one for each size of the vault. */
export class ListPages {
  #open: Promise<OpenBrowser> | undefined;
  readonly #pages = new Map<number, Promise<Page>>();

  /** The page whose vault has so many interviews; the list is open, its index ready. */
  withNotes(count: number): Promise<Page> {
    const page = this.#pages.get(count) ?? this.withFiles(vaultOf(count));
    this.#pages.set(count, page);
    return page;
  }

  close = async (): Promise<void> => {
    const open = await this.#open;
    this.#pages.clear();
    this.#open = undefined;
    await open?.close();
  };

  /** A page of its own over a vault of these files. */
  async withFiles(files: Record<string, string>): Promise<Page> {
    this.#open ??= openBrowser();
    const { browser, url } = await this.#open;
    const page = await browser.newPage({ timezoneId: 'Asia/Tokyo', locale: 'ja-JP' });
    await page.goto(`${url}/blank.html`);
    const options = { ...readPlugin(), files, now: '2026-12-01' };
    await page.evaluate(async (all) => {
      await workbench.start(all);
      // It would draw thousands of files at times of its own.
      workbench.app?.workspace.detachLeavesOfType('file-explorer');
      workbench.app?.commands.execute(`${all.manifest.id}:open-pending-replies`);
    }, options);
    await page.locator('.henji-card').first().waitFor();
    return page;
  }
}

async function openBrowser(): Promise<OpenBrowser> {
  const server = await serveWorkbench();
  const browser = await chromium.launch(browserOptions({ pinned: true }));
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  return { browser, url: server.url, close };
}
