import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chosenReplies } from '../../../../src/core/views/card-block/card-block';
import { readCardBlock } from '../../../../src/core/views/card-block/read-card-block';
import { wordsOf } from '../../../../src/core/base/language/words';
import { named } from './named';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/cards-in-notes.md'), 'utf8');
const lines = page.split('\n').map((line) => line.replace(/ +/g, ' '));
const { ja, en } = { ja: wordsOf('ja'), en: wordsOf('en') };

test.each(['names', 'groups'] as const)('the page has every one of the %s by id and words', (kind) => {
  const rows = Object.entries(ja.status[kind]).map(
    ([id, name]) =>
      `| \`${id}\` | ${name} | ${Object.entries(en.status[kind]).find(([same]) => same === id)?.[1] ?? ''} |`,
  );
  expect(lines).toEqual(expect.arrayContaining(rows));
});

test('the page has every line of a block by its names', () => {
  const rows = lines.filter((line) => /^\| `\w+` \S+ \|/.test(line) && !/^\| `\w+` \|/.test(line));
  const named = rows.map((row) => row.split(' | ')[0]);
  expect(named).toEqual(Object.entries(ja.cardBlock.keys).map(([id, name]) => `| \`${id}\` ${name}`));
});

test('the example of the page can be read, and shows what it says', () => {
  const source = /```henji\n([^]*?)```/.exec(page)?.[1] ?? '';
  const block = readCardBlock(source);
  if ('problem' in block) throw new Error(block.problem.code);
  const replies = [
    named('株式会社青葉', { promised: '3営業日以内' }),
    named('みなと', { promised: '3営業日以内' }),
  ];
  const { cards } = chosenReplies(replies, block);
  expect(cards.map(({ interview }) => interview.company)).toEqual(['株式会社青葉']);
});
