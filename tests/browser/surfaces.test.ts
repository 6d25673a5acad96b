import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { demoSettings, demoVault } from '../../scripts/demo/vault';
import { formatDayNear } from '../../src/core/base/language/format-day';
import type { JsonNote, JsonReport } from '../../src/core/views/report/json-shape';
import { statuses, type Status } from '../../src/core/waiting/status/assessment';
import { brokenNotes } from '../data/broken-notes';
import { day } from '../unit/base/calendar/day';
import { command } from '../unit/headless/command';
import { useWorkbench } from './harness';
import { sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const { pending, vaultOf } = command();

const today = '2026-12-01';
const blockNote = '一覧.md';
const block = `\`\`\`henji\nstatus: ${statuses.join(', ')}\nlimit: 100\n\`\`\`\n`;

type Files = Readonly<Record<string, string>>;

/** A card as it is drawn. */
interface Shown {
  readonly path: string | null;
  readonly status: string;
  /** The day of the next action, as it is written. */
  readonly on: string;
  /** All its words, the dates of the wait bar among them. */
  readonly words: string;
}

function cardsIn(place: Locator): Promise<Shown[]> {
  return place.locator('.henji-card').evaluateAll((cards) =>
    cards.map((card) => ({
      path: card.getAttribute('data-path'),
      status: /mod-(\S+)/.exec(card.getAttribute('class') ?? '')?.[1] ?? '',
      on: card.querySelector('.henji-day')?.textContent ?? '',
      words: card.querySelector('.henji-card-head')?.textContent ?? '',
    })),
  );
}

/** What the headless command prints about these files. */
function headless(files: Files, ...options: string[]): string {
  const { out, err } = pending(vaultOf(files), '--today', today, '--all', ...options);
  return err === '' ? out.trimEnd() : err;
}

/** What the app's command line prints about its vault. */
function commandLine(parameters: Record<string, string> = {}): Promise<string> {
  const all = { today, all: 'true', ...parameters };
  return bench.page.evaluate((given) => workbench.cli('henji:list', given), all);
}

/** What a card shows of a note of the report. */
function shownOf({ path, status, nextAction: { on } }: JsonNote): Omit<Shown, 'words'> {
  // Of today a card says so in its words.
  return { path, status, on: on === null || on === today ? '' : formatDayNear(day(on), day(today), 'ja') };
}

const withoutWords = ({ path, status, on }: Shown): Omit<Shown, 'words'> => ({ path, status, on });
const byPath = (cards: readonly Shown[]): Shown[] =>
  [...cards].sort((one, other) => ((one.path ?? '') < (other.path ?? '') ? -1 : 1));

/** Compares every surface over one vault; returns the notes that all of them show. */
async function compareSurfaces(files: Files): Promise<readonly JsonNote[]> {
  const json = headless(files, '--json');
  expect(await commandLine({ json: 'true' })).toBe(json);
  expect(await commandLine()).toBe(headless(files));
  const { notes } = JSON.parse(json) as JsonReport;
  await expect.poll(async () => (await cardsIn(list.root)).map(withoutWords)).toEqual(notes.map(shownOf));
  const cards = await cardsIn(list.root);

  await bench.openNote(blockNote, 'preview');
  const place = bench.page.locator('.markdown-preview-view .henji-loose-cards').last();
  await expect.poll(() => cardsIn(place)).toEqual(cards);
  await bench.page.evaluate(() => workbench.openBase('henji-pending-replies'));
  await expect
    .poll(async () => byPath(await cardsIn(bench.page.locator('.henji-base').last())))
    .toEqual(byPath(cards));
  return notes;
}

async function open(files: Files, data?: string): Promise<void> {
  const remembered = { 'henji-digest-shown': today, 'henji-folded-groups': [] };
  await list.open(files, { remembered, ...(data !== undefined && { data }) });
  const more = list.root.locator('.henji-more');
  while ((await more.count()) > 0) await more.first().click();
}

describe('sidebar, both command lines, code block and base show the same notes, status and dates', () => {
  test('of the demo vault', async () => {
    const files = { ...demoVault(day(today)), [blockNote]: block };
    await open(files, demoSettings);
    const notes = await compareSurfaces({ ...files, '.obsidian/plugins/henji/data.json': demoSettings });
    expect(new Set(notes.map(({ status }) => status))).toEqual(new Set<Status>(statuses));
  });

  test('of broken notes', async () => {
    const files = { ...brokenNotes, [blockNote]: block };
    await open(files);
    const notes = await compareSurfaces(files);
    expect(Object.fromEntries(notes.map((note) => [note.path, codesOf(note)]).sort())).toEqual(broken);
  });

  test('of a note that breaks, moves and is put right while the app runs', async () => {
    const path = '青葉.md';
    const right = (brokenNotes[path] ?? '').replace('"', '');
    const files = { [path]: right, [blockNote]: block };
    await open(files);
    await bench.writeFile(path, brokenNotes[path] ?? '');
    const [shown] = await compareSurfaces({ ...files, [path]: brokenNotes[path] ?? '' });
    expect(shown).toMatchObject({ status: 'invalid', problems: [{ code: 'broken-yaml' }] });
    await bench.page.evaluate(async () => {
      const file = workbench.app?.vault.getFileByPath('青葉.md');
      if (file) await workbench.app?.vault.rename(file, '移した.md');
    });
    await compareSurfaces({ '移した.md': brokenNotes[path] ?? '', [blockNote]: block });
    await bench.writeFile('移した.md', right);
    const [mended] = await compareSurfaces({ '移した.md': right, [blockNote]: block });
    expect(mended?.status).toBe('inquire');
  });
});

function codesOf({ status, problems }: JsonNote): string {
  return [status, ...problems.map(({ code }) => code)].join(' ');
}

/** The broken notes that are shown, with what is said of them. */
const broken: Readonly<Record<string, string>> = {
  '青葉.md': 'invalid broken-yaml',
  'タブ.md': 'invalid broken-yaml',
  'リンク二つ.md': 'invalid broken-yaml',
  'コロン二つ.md': 'invalid broken-yaml',
  '同じ名前二つ.md': 'invalid broken-yaml',
  '全角コロン.md': 'invalid broken-yaml',
  '一つだけ全角コロン.md': 'invalid broken-yaml',
  '字下げ.md': 'invalid broken-yaml',
  'BOM.md': 'inquire',
  'BOMと引用符.md': 'invalid broken-yaml',
  'CRLF.md': 'inquire',
  'CRLFと引用符.md': 'invalid broken-yaml',
  '写し.md': 'closed conflict-copy conflict-copy',
  '写しだけ (競合コピー 2026-11-20).md': 'invalid broken-yaml',
  '次の選考.md': 'waiting',
};
