import { describe, expect, test } from 'vitest';
import { sheetWords as words } from '../../../../src/core/letters/worksheets/sheet-words';
import { sheetWords, type WorksheetId } from '../../../../src/core/letters/worksheets/sheet-words';
import { situation, situations } from '../messages/situations';
import { worksheet } from './filled';

type Filling = NonNullable<Parameters<typeof worksheet>[1]>;

/** The situations in which the sheets differ. */
const recorded: readonly (readonly [WorksheetId, string, Filling])[] = [
  ['review-sheet', 'promised', situation({ promised: '3営業日以内にご連絡します' })],
  ['review-sheet', 'nothing-promised', situation({ rest: { contact: [] } })],
  ['review-sheet', 'documents', situation({ rest: { stage: '書類' } })],
  ['review-sheet', 'test', situation({ rest: { stage: 'SPI' } })],
  ['review-sheet', 'video', situation({ rest: { stage: '動画選考' } })],
  ['review-sheet', 'group', situation({ rest: { stage: 'GD' } })],
  ['review-sheet', 'talk', situation({ rest: { stage: 'OB訪問' } })],
  ['review-sheet', 'any', {}],
  ['checklist', 'nothing-ticked', situation({})],
  ['checklist', 'some-ticked', situation({ rest: { checked: ['spam', 'calendar'] } })],
  ['waiting-plan', 'waiting', situation({ promised: '3営業日以内' }, '2026-11-24')],
  ['waiting-plan', 'deadline-passed', situation({ promised: '3営業日以内' }, '2026-11-30')],
  ['waiting-plan', 'nothing-promised', situation({}, '2026-11-24')],
  [
    'waiting-plan',
    'inquired',
    situation({ promised: '3営業日以内', inquired: ['2026-12-01'] }, '2026-12-02'),
  ],
  ['waiting-plan', 'pass-only', situation({ promised: '合格者のみ1週間以内に' }, '2026-11-24')],
  ['waiting-plan', 'moving-on', situation({ promised: '合格者のみ1週間以内に' }, '2026-12-10')],
  ['next-interview-card', 'any', {}],
  ['self-analysis', 'any', {}],
  ['motivation', 'of-a-company', situation({})],
  ['motivation', 'of-a-bank', situation({ rest: { company: '若葉銀行㈱', position: undefined } })],
  ['motivation', 'of-none', {}],
];

describe('every sheet reads as recorded', () => {
  test.each(recorded)('%s, %s', async (id, name, filling) => {
    const { text } = worksheet(id, filling);
    await expect(`${text}\n`).toMatchFileSnapshot(`../../../recorded/worksheets/${id}.${name}.md`);
  });
});

const fillings = [...Object.entries(situations), ['in any note', {}] as const];
const worksheetIds = Object.keys(sheetWords.headings) as WorksheetId[];
const all = worksheetIds.flatMap((id) => fillings.map(([name, filling]) => [id, name, filling] as const));

describe('rules for every sheet', () => {
  test.each(all)('%s, %s: stands under its heading and leaves no gap', (id, name, filling) => {
    const { text } = worksheet(id, filling);
    const isOfDocuments = id === 'review-sheet' && /^(?:agency-)?documents/.test(name);
    const heading = isOfDocuments ? words.otherReviews.documents : words.headings[id];
    expect(text).toMatch(new RegExp(`^## ${heading}\\n\\n`));
    expect(text).not.toMatch(/【|undefined|null|\{\{|NaN|\n\n\n|[ \t]$/m);
  });

  test.each(all)('%s, %s: neither presses nor judges', (id, _, filling) => {
    expect(worksheet(id, filling).body).not.toMatch(
      /必ず|べき|なければなりません|不合格|落ち|失敗|遅れ|いただけますでしょうか|させていただ/,
    );
  });

  test.each(all)('%s, %s: has no table, which is hard to fill in on a phone', (id, _, filling) => {
    expect(worksheet(id, filling).body).not.toMatch(/^\s*\|/m);
  });
});
