import { expect, test } from 'vitest';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { summarize } from '../../../../src/core/waiting/replies/summary';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { day } from '../../base/calendar/day';
import { interview, type Said } from '../status/interview';

const three = { promised: '3営業日以内' };
const offer = (limit: string): Said => ({ rest: { answered: true, result: '内定', askOn: day(limit) } });

test.each<[what: string, on: string, said: readonly Said[], summary: [number, number, string | undefined]]>([
  ['nothing', '2026-12-01', [], [0, 0, undefined]],
  ['one may ask', '2026-12-01', [three], [1, 1, undefined]],
  ['one may ask, but the day is closed', '2026-12-05', [three], [1, 0, '2026-12-07']],
  ['the promise is due today', '2026-12-01', [{ promised: '12/1まで' }], [1, 0, '2026-12-04']],
  ['one waits', '2026-12-01', [{ promised: '12/2まで' }], [1, 0, '2026-12-07']],
  ['an inquiry is out', '2026-12-01', [{ ...three, inquired: ['2026-11-30'] }], [1, 0, '2026-12-07']],
  [
    'two inquiries are out',
    '2026-12-01',
    [{ ...three, inquired: ['2026-11-24', '2026-11-30'] }],
    [0, 0, undefined],
  ],
  ['it can’t be read', '2026-12-01', [{ promised: '大型連休明けくらい' }], [0, 0, undefined]],
  // It waits for the user, and no reply is awaited.
  ['an offer is due', '2026-12-01', [offer('2026-12-02')], [0, 1, '2026-12-02']],
  ['an offer was due', '2026-12-01', [offer('2026-11-30')], [0, 0, undefined]],
  ['it is over', '2026-12-01', [{ rest: { answered: true } }], [0, 0, undefined]],
  // What is to come counts for the next date alone.
  ['it is to come', '2026-12-01', [{ date: '2026-12-05' }], [0, 0, '2026-12-05']],
  [
    'several: the nearest date, whatever their order',
    '2026-12-01',
    [{ promised: '12/2まで' }, { date: '2026-12-05' }, { date: '2026-12-08' }, three],
    [2, 1, '2026-12-05'],
  ],
])('%s', (_, on, said, [pending, today, next]) => {
  const at = day(on);
  const replies = said.map((one) => pendingReply(interview(one), defaultSettings.policy, at));
  const summary = summarize(replies, at);
  expect({
    ...summary,
    next: summary.next === undefined ? undefined : formatIsoDay(summary.next),
  }).toMatchObject({
    pending,
    today,
    next,
  });
});

test('offers that wait for an answer, with the nearest limit to come', () => {
  const said = [offer('2026-12-04'), offer('2026-12-02'), offer('2026-11-30'), three];
  const open: Said = { rest: { answered: true, result: '内定', replied: day('2026-11-27') } };
  const accepted: Said = { rest: { answered: true, result: '内定承諾', askOn: day('2026-12-01') } };
  const at = day('2026-12-01');
  const of = (all: readonly Said[]) =>
    summarize(
      all.map((one) => pendingReply(interview(one), defaultSettings.policy, at)),
      at,
    );
  expect(of([...said, open, accepted])).toMatchObject({ offers: 4, answerBy: day('2026-12-02') });
  expect(of([open])).toMatchObject({ offers: 1, answerBy: undefined });
  expect(of([three, accepted])).toMatchObject({ offers: 0, answerBy: undefined });
});
