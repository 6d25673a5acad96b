import { describe, expect, test } from 'vitest';
import { chosenReplies } from '../../../../src/core/views/card-block/card-block';
import { readCardBlock } from '../../../../src/core/views/card-block/read-card-block';
import { named } from './named';

const replies = [
  named('青葉', { promised: '3営業日以内' }),
  named('みなと商事', { date: '2026-11-30', promised: '1週間以内' }),
  named('ミナト精機', { promised: '11/30まで' }),
  named('霞', { promised: '大型連休明けに' }),
  named('海風', { rest: { answered: true } }),
  named('灯', { date: '2026-12-05' }),
  named('麦', { promised: '3営業日以内', inquired: ['2026-11-30'] }),
];

/** The companies that a block shows on Tue 2026-12-01, and how many more there are. */
function shown(source: string): readonly (string | number | undefined)[] {
  const block = readCardBlock(source);
  if ('problem' in block) throw new Error(JSON.stringify(block.problem));
  const { cards, hidden } = chosenReplies(replies, block);
  return [...cards.map(({ interview }) => interview.company), ...(hidden === 0 ? [] : [hidden])];
}

describe('a block shows', () => {
  test.each<[source: string, ...companies: (string | number)[]]>([
    // What is over or still to come is left out, as in the headless command.
    ['', '青葉', '霞', 'ミナト精機', 'みなと商事', '麦'],
    ['status: waiting', 'みなと商事'],
    ['status: waiting, grace', 'ミナト精機', 'みなと商事'],
    ['status: 待っている、もう少し待つ', 'ミナト精機', 'みなと商事'],
    ['status: [inquire, upcoming]', '青葉', '灯'],
    ['group: today', '青葉'],
    ['group: 今日できること', '青葉'],
    ['group: closed', '海風'],
    ['company: みなと', 'ミナト精機', 'みなと商事'],
    ['company: "[[ミナト精機]]"', 'ミナト精機'],
    ['company: ない'],
    ['company: みなと\nstatus: grace', 'ミナト精機'],
    ['limit: 2', '青葉', '霞', 3],
    ['Status： ＷＡＩＴＩＮＧ\r\nLimit： １', 'みなと商事'],
    ['会社: 青葉', '青葉'],
    ['# ひとこと\n\nグループ: 今日できること\n件数: 1', '青葉'],
    ['limit: 100', '青葉', '霞', 'ミナト精機', 'みなと商事', '麦'],
    ['limit: 5', '青葉', '霞', 'ミナト精機', 'みなと商事', '麦'],
    ['limit: 4', '青葉', '霞', 'ミナト精機', 'みなと商事', 1],
    ['group: [today, closed]', '青葉', '海風'],
    ['group: today\nstatus: waiting'],
    ['company: 海風', '海風'],
    ["company: 'みなと'", 'ミナト精機', 'みなと商事'],
    ['company: みなと 商事', 'みなと商事'],
    ['\rlimit: 1\r\r', '青葉', 4],
    [' # ひとこと', '青葉', '霞', 'ミナト精機', 'みなと商事', '麦'],
    ['status:\ncompany:\nlimit:', '青葉', '霞', 'ミナト精機', 'みなと商事', '麦'],
  ])('%j', (source, ...companies) => {
    expect(shown(source)).toEqual(companies);
  });
});

test.each<[source: string, show: string]>([
  ['', 'cards'],
  ['show:', 'cards'],
  ['show: cards', 'cards'],
  ['show: "Statistics"', 'statistics'],
  ['表示: 統計', 'statistics'],
  ['表示: カード', 'cards'],
])('%j shows %s', (source, show) => {
  expect(readCardBlock(source)).toMatchObject({ show });
});

test('twenty cards are shown where no limit is given', () => {
  const many = Array.from({ length: 25 }, (_, at) => named(`${at}社`, { promised: '3営業日以内' }));
  const block = readCardBlock('');
  if ('problem' in block) throw new Error(block.problem.code);
  const { cards, hidden } = chosenReplies(many, block);
  expect([cards.length, hidden]).toEqual([20, 5]);
});

describe('a block that can’t be read says which line, and what may stand there', () => {
  test.each([
    ['state: waiting', { code: 'unknown-key', found: 'state' }],
    ['waiting', { code: 'no-key', found: 'waiting' }],
    ['status: wait', { code: 'unknown-status', found: 'wait' }],
    ['status: waiting, soon', { code: 'unknown-status', found: 'soon' }],
    ['show: table', { code: 'unknown-show', found: 'table' }],
    ['show: table\nstatus: soon', { code: 'unknown-show', found: 'table' }],
    ['status: wait[ing', { code: 'unknown-status', found: 'wait[ing' }],
    ["status: 'wait'ing", { code: 'unknown-status', found: "'wait'ing" }],
    ["status: wait'ing'", { code: 'unknown-status', found: "wait'ing'" }],
    ['limit: 3\n limit : 4', { code: 'double-key', found: 'limit' }],
    ['group: 今日', { code: 'unknown-group', found: '今日' }],
    ['limit: 0', { code: 'bad-limit', found: '0' }],
    ['limit: many', { code: 'bad-limit', found: 'many' }],
    ['limit: 101', { code: 'bad-limit', found: '101' }],
    ['limit: 1.5', { code: 'bad-limit', found: '1.5' }],
    ['limit: -1', { code: 'bad-limit', found: '-1' }],
    [': waiting', { code: 'no-key', found: ': waiting' }],
    [' state ： x', { code: 'unknown-key', found: 'state' }],
    ['status: waiting,', { code: 'unknown-status', found: '' }],
    ['status: waiting]x', { code: 'unknown-status', found: 'waiting]x' }],
    ["group: closed, ' today", { code: 'unknown-group', found: "' today" }],
    ['status: soon\ngroup: later\nlimit: 0', { code: 'unknown-status', found: 'soon' }],
    ['件数: 3\nLimit: 4', { code: 'double-key', found: 'Limit' }],
    ['limit: 3\nlimit: 4', { code: 'double-key', found: 'limit' }],
  ])('%j', (source, problem) => {
    expect(readCardBlock(source)).toEqual({ problem });
  });
});
