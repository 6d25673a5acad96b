import { expect, test } from 'vitest';
import { changeText, statusesOf } from '../../../../src/core/views/sidebar/announcement';
import type { PendingReply } from '../../../../src/core/waiting/status/pending-reply';
import type { Said } from '../../waiting/status/interview';
import { reply } from '../cards/replies';

const asking = { promised: '3営業日以内' };
const waiting = { promised: '12/7まで' };
const over = { rest: { answered: true } };

function replies(...said: readonly Said[]): Map<string, PendingReply> {
  return new Map(
    said.map((one, at) => {
      const path = `面接/${at}.md`;
      return [path, reply({ ...one, rest: { company: `${at}社`, path, ...one.rest } })];
    }),
  );
}

test.each<[what: string, before: readonly Said[], after: readonly Said[], text: string]>([
  ['nothing changed', [asking, waiting], [asking, waiting], ''],
  ['one status changed', [asking, waiting], [over, waiting], '0社: 終わった選考'],
  ['the second status changed', [asking, waiting], [asking, over], '1社: 終わった選考'],
  ['two changed', [asking, waiting], [over, over], '2件が変わりました'],
  ['three changed', [asking, waiting, over], [over, over, asking], '3件が変わりました'],
  ['one is new', [asking], [asking, over], '1社: 終わった選考'],
  ['one is gone', [asking, waiting], [asking], ''],
  [
    'one without a company changed',
    [asking],
    [{ rest: { company: undefined, answered: true } }],
    '面接/0.md: 終わった選考',
  ],
])('when %s', (_, before, after, text) => {
  expect(changeText(statusesOf(replies(...before)), replies(...after), 'ja')).toBe(text);
});

test('the statuses stay as they were when the index changes', () => {
  const index = replies(asking);
  const before = statusesOf(index);
  for (const [path, one] of replies(over)) index.set(path, one);
  expect([...before.values()]).toEqual(['inquire']);
});
