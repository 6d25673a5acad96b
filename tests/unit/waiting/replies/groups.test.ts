import { describe, expect, test } from 'vitest';
import {
  byNextDate,
  canActOn,
  groupOf,
  inOrder,
  isDueToday,
  groupName,
} from '../../../../src/core/waiting/replies/groups';
import { pendingReply, type PendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { wordsOf } from '../../../../src/core/base/language/words';
import {
  defaultCompanyCalendar,
  type CompanyCalendar,
} from '../../../../src/core/base/calendar/company-calendar';
import { day } from '../../base/calendar/day';
import { interview, type Said } from '../status/interview';

function reply(said: Said, today = '2026-12-01'): PendingReply {
  return pendingReply(interview(said), defaultSettings.policy, day(today));
}

function named(path: string, said: Said): PendingReply {
  return reply({ ...said, rest: { path, ...said.rest } });
}

const three = { promised: '3営業日以内' };
const asked = { ...three, inquired: ['2026-11-24'] };

describe('a closed selection that goes on stays in sight', () => {
  const passed = (rest: Said['rest'] = {}): Said => ({ rest: { answered: true, result: '通過', ...rest } });
  test.each<[why: string, said: Said, today: string, group: string, open: string | undefined]>([
    ['passed, the next day is not fixed', passed(), '2026-12-01', 'upcoming', 'date'],
    [
      'passed by its state',
      { rest: { over: { why: 'passed', words: '日程調整中' } } },
      '2026-12-01',
      'upcoming',
      'date',
    ],
    ['60 days after the interview', passed(), '2027-01-19', 'upcoming', 'date'],
    ['61 days after it', passed(), '2027-01-20', 'closed', undefined],
    ['60 days after the answer', passed({ replied: day('2026-12-01') }), '2027-01-30', 'upcoming', 'date'],
    ['61 days after it', passed({ replied: day('2026-12-01') }), '2027-01-31', 'closed', undefined],
    ['the next round has its note', passed({ laterRound: 'b.md' }), '2026-12-01', 'closed', undefined],
    ['a refusal', passed({ result: '見送り' }), '2026-12-01', 'closed', undefined],
    ['a reply without a result', passed({ result: undefined }), '2026-12-01', 'closed', undefined],
    [
      'an offer with a limit',
      passed({ result: '内定', askOn: day('2026-12-10') }),
      '2026-12-01',
      'upcoming',
      'answer',
    ],
    [
      'an offer on the day of its limit',
      passed({ result: '内定', askOn: day('2026-12-01') }),
      '2026-12-01',
      'today',
      'answer',
    ],
    [
      'an offer on the business day before its limit',
      passed({ result: '内定', askOn: day('2026-12-07') }),
      '2026-12-04',
      'today',
      'answer',
    ],
    [
      'an offer two business days before its limit',
      passed({ result: '内定', askOn: day('2026-12-07') }),
      '2026-12-03',
      'upcoming',
      'answer',
    ],
    [
      'an offer with its limit on a closed day',
      passed({ result: '内定', askOn: day('2026-12-05') }),
      '2026-12-04',
      'today',
      'answer',
    ],
    [
      'an offer after its limit',
      passed({ result: '内定', askOn: day('2026-11-30') }),
      '2026-12-01',
      'upcoming',
      'offer',
    ],
    [
      'an offer 60 days after its limit, whenever it came',
      passed({ result: '内定', replied: day('2026-11-21'), askOn: day('2027-03-01') }),
      '2027-04-30',
      'upcoming',
      'offer',
    ],
    [
      'an offer 61 days after it',
      passed({ result: '内定', replied: day('2026-11-21'), askOn: day('2027-03-01') }),
      '2027-05-01',
      'closed',
      undefined,
    ],
    [
      'an offer that was declined, after its limit',
      passed({ result: '内定辞退', askOn: day('2026-11-30') }),
      '2026-12-01',
      'closed',
      undefined,
    ],
    ['an offer without a limit', passed({ result: '内定' }), '2026-12-01', 'upcoming', 'offer'],
    [
      'an offer on the day on which one meant to ask',
      passed({ result: '内定', askOn: day('2026-11-25'), replied: day('2026-11-27') }),
      '2026-12-01',
      'upcoming',
      'offer',
    ],
    ['an offer without a limit, long ago', passed({ result: '内定' }), '2027-06-01', 'closed', undefined],
    [
      'an offer that is accepted',
      passed({ result: '内定承諾', askOn: day('2026-12-10') }),
      '2026-12-01',
      'closed',
      undefined,
    ],
    [
      'an offer that is declined',
      passed({ result: '内定辞退', askOn: day('2026-12-10') }),
      '2026-12-01',
      'closed',
      undefined,
    ],
    [
      'a state that says offer',
      { rest: { over: { why: 'ended', words: '内定' }, askOn: day('2026-12-10') } },
      '2026-12-01',
      'upcoming',
      'answer',
    ],
  ])('%s', (_, said, today, group, open) => {
    const one = reply(said, today);
    expect([groupOf(one), one.assessment.stillOpen, one.assessment.status]).toEqual([group, open, 'closed']);
    expect(canActOn(one, day(today))).toBe(group === 'today');
    const { askOn, replied = 0 } = one.interview;
    const hasLimit = open !== undefined && askOn !== undefined && askOn >= replied;
    expect(one.assessment.nextActionOn).toBe(hasLimit ? askOn : undefined);
  });
});

/** Seen on Tue 2026-12-01, with Sat 2026-12-05 where a day is closed. */
describe('the group of a reply', () => {
  test.each<[when: string, said: Said, today: string, group: string, canAct: boolean, isDue: boolean]>([
    ['one may ask', three, '2026-12-01', 'today', true, false],
    ['one may ask again', asked, '2026-12-01', 'today', true, false],
    [
      'one means to ask later',
      { ...three, rest: { askOn: day('2026-12-04') } },
      '2026-12-01',
      'waiting',
      false,
      false,
    ],
    ['it is long ago', three, '2027-06-01', 'moveOn', false, false],
    ['one may ask, but the day is closed', three, '2026-12-05', 'today', false, false],
    ['one may ask again, but the day is closed', asked, '2026-12-05', 'today', false, false],
    ['the promise is due today', { promised: '12/1まで' }, '2026-12-01', 'waiting', false, true],
    ['the promise is due tomorrow', { promised: '12/2まで' }, '2026-12-01', 'waiting', false, false],
    ['the promise was due yesterday', { promised: '11/30まで' }, '2026-12-01', 'waiting', false, false],
    ['nothing can be read', { promised: '大型連休明けくらい' }, '2026-12-01', 'mend', false, false],
    ['an inquiry is out', { ...three, inquired: ['2026-11-30'] }, '2026-12-01', 'inquired', false, false],
    [
      'two inquiries are out early',
      { ...three, inquired: ['2026-11-24', '2026-11-27'] },
      '2026-11-30',
      'inquired',
      false,
      false,
    ],
    [
      'two inquiries are out',
      { ...three, inquired: ['2026-11-24', '2026-11-30'] },
      '2026-12-01',
      'moveOn',
      false,
      false,
    ],
    ['the interview is to come', { date: '2026-12-05' }, '2026-12-01', 'upcoming', false, false],
    [
      'the interview is today',
      { date: '2026-12-01', promised: '12/3まで' },
      '2026-12-01',
      'waiting',
      false,
      false,
    ],
    [
      'the company answered on the day on which the promise is due',
      { promised: '12/1まで', rest: { answered: true } },
      '2026-12-01',
      'closed',
      false,
      false,
    ],
    ['the company answered', { rest: { answered: true } }, '2026-12-01', 'closed', false, false],
  ])('when %s', (_, said, today, group, canAct, isDue) => {
    const one = reply(said, today);
    const at = day(today);
    expect([groupOf(one), canActOn(one, at), isDueToday(one)]).toEqual([group, canAct, isDue]);
  });
});

describe('the order', () => {
  test.each<[what: string, said: readonly Said[], order: readonly string[]]>([
    ['the next date first', [{ promised: '12/3まで' }, { promised: '12/2まで' }], ['b.md', 'a.md']],
    [
      'of one next date the earlier interview first',
      [
        { date: '2026-11-19', promised: '12/2まで' },
        { date: '2026-11-18', promised: '12/2まで' },
      ],
      ['b.md', 'a.md'],
    ],
    ['what is due today first', [{ promised: '11/30まで' }, { promised: '12/1まで' }], ['b.md', 'a.md']],
    [
      'of what can be asked about now, what became possible latest first',
      [three, { promised: '11/25まで' }, { date: '2026-11-01' }],
      ['a.md', 'b.md', 'c.md'],
    ],
    [
      'and of one such day the later interview',
      [
        { date: '2026-11-18', promised: '11/26まで' },
        { date: '2026-11-19', promised: '11/26まで' },
      ],
      ['b.md', 'a.md'],
    ],
    [
      'of one next date and interview day by path',
      [{ rest: { path: 'c.md' } }, {}, { rest: { path: 'a.md' } }],
      ['a.md', 'b.md', 'c.md'],
    ],
    [
      'what has no next date last',
      [{ date: '2026-11-01', rest: { answered: true } }, { promised: '12/2まで' }],
      ['b.md', 'a.md'],
    ],
    [
      'of those that are over the later interview first',
      [
        { date: '2026-11-18', rest: { answered: true } },
        { date: '2026-11-20', rest: { answered: true } },
        { date: '2026-11-19', rest: { answered: true } },
      ],
      ['b.md', 'c.md', 'a.md'],
    ],
    [
      'of those without a next date the earlier interview first, and without a day last',
      [
        { rest: { date: undefined } },
        { date: '2026-11-20', promised: '大型連休明けくらい' },
        { date: '2026-11-19', promised: '大型連休明けくらい' },
      ],
      ['c.md', 'b.md', 'a.md'],
    ],
  ])('%s', (_, said, order) => {
    const replies = said.map((one, at) => named(`${'abc'.charAt(at)}.md`, one));
    const sorted = [...replies].sort(byNextDate);
    expect(sorted.map(({ interview: { path } }) => path)).toEqual(order);
    for (const [at, one] of sorted.entries()) {
      for (const later of sorted.slice(at + 1)) {
        expect([Math.sign(byNextDate(one, later)), Math.sign(byNextDate(later, one))]).toEqual([-1, 1]);
      }
    }
  });

  test('equal ones are equal', () => {
    expect(byNextDate(reply(three), reply(three))).toBe(0);
  });

  test('of the groups comes before that of the dates', () => {
    const replies = [
      named('over', { date: '2026-11-01', rest: { answered: true } }),
      named('coming', { date: '2026-12-02' }),
      named('later', { promised: '12/3まで' }),
      named('sooner', { promised: '12/2まで' }),
      named('unreadable', { promised: '大型連休明けくらい' }),
      named('asking', three),
    ];
    const paths = inOrder(replies).map(({ interview: { path } }) => path);
    expect(paths).toEqual(['asking', 'unreadable', 'sooner', 'later', 'coming', 'over']);
  });
});

describe('the name of a group', () => {
  const names = wordsOf('ja').status;
  const calendar: CompanyCalendar = { ...defaultCompanyCalendar, closedWeekdays: [2] };
  const elsewhere: Said = { ...three, rest: { calendar } };

  test.each<[when: string, group: Parameters<typeof groupName>[0], said: readonly Said[], name: string]>([
    ['nothing is in it', 'today', [], names.groups.today],
    ['the one company is closed', 'today', [elsewhere], names.nextBusinessDay],
    ['one company is closed, another open', 'today', [elsewhere, three], names.groups.today],
    ['it is another one', 'waiting', [{ promised: '12/7まで' }], names.groups.waiting],
  ])('on a Tuesday when %s', (_, group, said, name) => {
    const replies = said.map((one) => reply(one));
    expect(groupName(group, replies, day('2026-12-01'), names)).toBe(name);
  });
});
