import { describe, expect, test } from 'vitest';
import { replyEvents } from '../../../../src/core/views/calendar-export/reply-events';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { reply, today } from '../cards/replies';
import type { Said } from '../../waiting/status/interview';

const linkTo = (path: string): string => `open:${path}`;
const eventsOf = (said: Said) => replyEvents(reply(said), today, 'ja', linkTo);

/** Seen on Tue 2026-12-01. */
describe('the days of a reply', () => {
  test.each<[status: string, said: Said, ...days: string[]]>([
    ['waiting', { date: '2026-11-30', promised: '1週間以内' }, 'deadline 2026-12-07', 'inquiry 2026-12-10'],
    ['waiting', { date: '2026-11-30' }, 'inquiry 2026-12-10'],
    ['waiting', { selecting: '2026-11-30' }, 'inquiry 2026-12-14'],
    // On the deadline itself the company is still on time.
    ['waiting', { promised: '12/1まで' }, 'deadline 2026-12-01', 'inquiry 2026-12-04'],
    ['grace', { promised: '11/30まで' }, 'inquiry 2026-12-03'],
    ['inquire', { promised: '3営業日以内' }, 'inquiry 2026-12-01'],
    ['inquired', { promised: '3営業日以内', inquired: ['2026-11-30'] }, 'followup 2026-12-07'],
    ['followup', { promised: '3営業日以内', inquired: ['2026-11-24'] }, 'followup 2026-12-01'],
    // The one re-confirmation waits for the promised date, too.
    [
      'inquired',
      { promised: '12/10まで', inquired: ['2026-11-24'] },
      'deadline 2026-12-10',
      'followup 2026-12-15',
    ],
    // Where silence is the answer no one asks.
    ['waiting', { date: '2026-11-30', promised: '合格者のみ1週間以内に' }, 'deadline 2026-12-07'],
    ['waiting', { date: '2026-11-30', promised: '合格者のみご連絡' }],
    ['exhausted', { promised: '3営業日以内', inquired: ['2026-11-24', '2026-11-30'] }],
    // After two inquiries nothing more is asked, but the promised day is still to come.
    ['inquired', { promised: '12/10まで', inquired: ['2026-11-24', '2026-11-30'] }, 'deadline 2026-12-10'],
    ['closed', { promised: '12/10まで', rest: { answered: true } }],
    ['invalid', { promised: '大型連休明けに' }],
    ['upcoming', { date: '2026-12-05', promised: '1週間以内' }],
  ])('%s, %j', (status, said, ...days) => {
    expect(reply(said).assessment.status).toBe(status);
    const found = eventsOf(said).map(({ uid, day }) => `${uid.replace(/-.*/, '')} ${formatIsoDay(day)}`);
    expect(found).toEqual(days);
  });

  test('say what they are, why, and where the note is; only asking is reminded of', () => {
    expect(
      eventsOf({ date: '2026-11-30', promised: '1週間以内', rest: { stage: '一次', position: '総合職' } }),
    ).toEqual([
      {
        uid: 'deadline-%E9%9D%A2%E6%8E%A5%2F%E6%A0%AA%E5%BC%8F%E4%BC%9A%E7%A4%BE%E9%9D%92%E8%91%89.md@henji',
        day: today + 6,
        title: '株式会社青葉：連絡の期限',
        notes: [
          '一次・総合職',
          '「1週間以内」と聞いた日は 11/30(月)',
          '  11/30(月) から 1週間後は 12/7(月)',
          '連絡の期限は 12/7(月)',
          '期限のあと 3営業日 待ちます',
          '  12/8(火) 1営業日目',
          '  12/9(水) 2営業日目',
          '  12/10(木) 3営業日目',
          '12/10(木) から確認できます',
        ],
        link: 'open:面接/株式会社青葉.md',
        remindAtHour: undefined,
      },
      expect.objectContaining({ title: '株式会社青葉：この日から確認できます', remindAtHour: 10 }),
    ]);
  });

  test.each<[named: NonNullable<Said['rest']>, first: string]>([
    [{ stage: '一次' }, '一次'],
    [{ position: '総合職' }, '総合職'],
    [{}, '「3営業日以内」と聞いた日は 11/20(金)'],
  ])('begin with what the note names of %j', (rest, first) => {
    const [event] = eventsOf({ promised: '3営業日以内', rest });
    expect(event?.notes[0]).toBe(first);
  });

  test('go by the name of the note where no company is named', () => {
    const [first] = eventsOf({ rest: { company: undefined, path: '面接/名なし.md' } });
    expect(first?.title).toBe('名なし：この日から確認できます');
  });
});
