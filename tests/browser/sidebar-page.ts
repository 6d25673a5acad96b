import type { Locator } from 'playwright';
import type { StartOptions } from '../workbench/page/workbench';
import type { Harness } from './harness';

/** The text of an interview note with Japanese properties, the interview on Fri 2026-11-20. */
export function interviewNote(company: string, properties: Record<string, string> = {}): string {
  const all = { 会社: company, 面接日: '2026-11-20', 選考段階: '一次', ...properties };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', '', '# メモ', ''].join('\n');
}

/** A note for each status on Tue 2026-12-01. */
export const everyStatus: Record<string, string> = {
  '面接/青葉.md': interviewNote('株式会社青葉', { 連絡予定: '3営業日以内' }),
  '面接/うみねこ.md': interviewNote('うみねこ運輸', {
    面接日: '2026-11-02',
    連絡予定: '3営業日以内',
    問い合わせ日: '2026-11-20',
  }),
  '面接/読めない.md': interviewNote('かすみ工務', { 連絡予定: '大型連休明けくらい' }),
  '面接/みなと.md': interviewNote('ミナト商事', { 面接日: '2026-11-30', 連絡予定: '1週間以内' }),
  '面接/もう少し.md': interviewNote('ひだまり食品', { 面接日: '2026-11-24', 連絡予定: '3営業日以内' }),
  '面接/聞いた.md': interviewNote('あかねや印刷', { 連絡予定: '3営業日以内', 問い合わせ日: '2026-11-30' }),
  '面接/次へ.md': interviewNote('むぎぶえ', { 面接日: '2026-10-20', 合格者のみ連絡: 'true' }),
  '面接/これから.md': interviewNote('はなれ島酒造', { 面接日: '2026-12-05' }),
  '面接/終わり.md': interviewNote('ことり玩具', { 結果: '見送り' }),
};

/** The list as a user sees it. */
export interface SidebarPage {
  /** Starts the app with these notes, opens the list and waits for it. */
  open(files: Record<string, string>, options?: Partial<StartOptions>): Promise<void>;
  readonly root: Locator;
  /** The card of a company. */
  card(company: string): Locator;
  link(company: string): Locator;
  /** The companies on the screen from top to bottom. */
  companies(): Promise<string[]>;
  search(): Locator;
}

/** The list in the page of a test file. */
export function sidebarPage(bench: Harness): SidebarPage {
  const root = (): Locator => bench.page.locator('.henji-sidebar');
  const card = (company: string): Locator =>
    root().locator('.henji-card', { has: bench.page.getByRole('link', { name: company, exact: true }) });
  return {
    async open(files, options = {}) {
      await bench.start({ files, ...options });
      await bench.runCommand('open-pending-replies');
      await root().locator('.henji-list, .mod-first-run').first().waitFor();
    },
    get root() {
      return root();
    },
    card,
    link: (company) => root().getByRole('link', { name: company, exact: true }),
    companies: () => root().locator('.henji-card-link').allTextContents(),
    search: () => root().getByRole('searchbox'),
  };
}
