import { describe, expect, test } from 'vitest';
import { cardMaker } from '../../../../src/core/views/cards/card';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { wordsOf } from '../../../../src/core/base/language/words';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { actionDay, actionText, daysLeft } from '../../../../src/core/views/cards/next-action';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { day } from '../../base/calendar/day';
import { interview, type Said } from '../../waiting/status/interview';
import { reply, today } from './replies';

describe('whether a card shows the phone', () => {
  test.each<[when: string, said: Said, byPhone: boolean]>([
    ['the phone is the one way of contact', { promised: '3営業日以内', rest: { contact: ['phone'] } }, true],
    ['mail is possible too', { promised: '3営業日以内', rest: { contact: ['phone', 'mail'] } }, false],
    ['nothing is known of it', { promised: '3営業日以内' }, false],
    [
      'it is not time to ask yet',
      { date: '2026-11-30', promised: '1週間以内', rest: { contact: ['phone'] } },
      false,
    ],
  ])('%s', (_, said, byPhone) => {
    expect(cardMaker(today, 'ja')(reply(said)).byPhone).toBe(byPhone);
  });
});

describe('a card', () => {
  const cardOf = cardMaker(today, 'ja');

  test.each<[path: string, id: string]>([
    ['面接/青葉.md', '面接/青葉.md'],
    ['面接/青葉 一次.md', '面接/青葉%32一次.md'],
    ['100%\u3000x\t.md', '100%37%12288x%9.md'],
  ])('has no white space in its id: %j', (path, id) => {
    expect(cardOf(reply({ rest: { path } })).id).toBe(id);
  });

  test.each<[status: string, said: Said, review: string | undefined]>([
    ['waiting', { promised: '12/7まで' }, 'offered'],
    ['grace', { promised: '11/30まで' }, 'offered'],
    ['inquired', { promised: '3営業日以内', inquired: ['2026-11-30'] }, 'offered'],
    ['exhausted', { promised: '3営業日以内', inquired: ['2026-11-24', '2026-11-30'] }, 'offered'],
    ['inquire', { promised: '3営業日以内' }, 'shown'],
    ['followup', { promised: '3営業日以内', inquired: ['2026-11-24'] }, 'shown'],
    ['invalid', { promised: '連休明けくらい' }, undefined],
    ['upcoming', { date: '2026-12-05' }, undefined],
    ['closed', { rest: { answered: true } }, undefined],
    ['waiting', { promised: '12/7まで', rest: { stage: '書類選考' } }, undefined],
  ])('of %s, %j: the review is %s', (status, said, review) => {
    const card = cardOf(reply(said));
    expect([card.status, card.statusName, card.review]).toEqual([
      status,
      wordsOf('ja').status.names[card.status],
      review,
    ]);
  });

  test('says what a note lacks only where that keeps it from being read', () => {
    const problems = [
      { field: 'contact', key: '連絡方法', code: 'unreadable-value', found: 'LINE' },
    ] as const;
    const readable = reply({ promised: '12/7まで', rest: { problems } });
    expect([readable.assessment.status, cardOf(readable).action]).toEqual(['waiting', 'まで待ちます']);
    expect(cardOf(reply({ promised: '連休明けくらい' })).action).toContain('連休明けくらい');
  });
});

describe('what to do and when', () => {
  const { actions } = wordsOf('ja').sidebar;
  const three = { promised: '3営業日以内' };
  const asked = { ...three, inquired: ['2026-11-24'] };

  test.each<
    [what: string, said: Said, on: string, action: string, day: string | undefined, left: number | undefined]
  >([
    ['an interview today', { date: '2026-12-01' }, '2026-12-01', actions.wait, '2026-12-11', 8],
    ['an interview tomorrow', { date: '2026-12-02' }, '2026-12-01', actions.attend, '2026-12-02', 1],
    [
      'an interview on the Saturday after a Friday',
      { date: '2026-12-05' },
      '2026-12-04',
      actions.attend,
      '2026-12-05',
      undefined,
    ],
    ['due today', { promised: '12/1まで' }, '2026-12-01', actions.waitDue, '2026-12-01', 3],
    ['due tomorrow', { promised: '12/2まで' }, '2026-12-01', actions.wait, '2026-12-07', 4],
    ['due yesterday', { promised: '11/30まで' }, '2026-12-01', actions.wait, '2026-12-03', 2],
    ['asking today', three, '2026-12-01', actions.inquireToday, '2026-12-01', undefined],
    ['asking on a closed day', three, '2026-12-05', actions.inquire, '2026-12-07', 1],
    ['asking again today', asked, '2026-12-01', actions.followupToday, '2026-12-01', undefined],
    ['asking again on a closed day', asked, '2026-12-05', actions.followup, '2026-12-07', 1],
    [
      'two inquiries',
      { ...three, inquired: ['2026-11-24', '2026-11-30'] },
      '2026-12-01',
      actions.moveOn,
      undefined,
      undefined,
    ],
    ['unreadable', { promised: '連休明けくらい' }, '2026-12-01', actions.mend, undefined, undefined],
    [
      'answered with a result',
      { rest: { answered: true, result: '通過' } },
      '2026-12-01',
      '結果: 通過',
      undefined,
      undefined,
    ],
    [
      'answered',
      { rest: { answered: true } },
      '2026-12-01',
      wordsOf('ja').explanation.answered,
      undefined,
      undefined,
    ],
    [
      'a later round',
      { rest: { laterRound: '二次.md' } },
      '2026-12-01',
      actions.nextRound,
      undefined,
      undefined,
    ],
  ])('%s', (_, said, on, action, next, left) => {
    const at = day(on);
    const one = pendingReply(interview(said), defaultSettings.policy, at);
    const nextDay = actionDay(one, at);
    expect([actionText(one, at, wordsOf('ja')), nextDay && formatIsoDay(nextDay), daysLeft(one, at)]).toEqual(
      [action, next, left],
    );
  });
});
