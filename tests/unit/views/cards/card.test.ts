import { describe, expect, test } from 'vitest';
import { cardMaker } from '../../../../src/core/views/cards/card';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import type { Field } from '../../../../src/core/base/properties/fields';
import type { ProblemCode } from '../../../../src/core/reading/interview/problem';
import { wordsOf } from '../../../../src/core/base/language/words';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { replyAtMinute } from '../../../../src/core/views/cards/day-of-interview';
import { actionText, leftText, sinceText } from '../../../../src/core/views/cards/next-action';
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
    ['invalid', { promised: '大型連休明けくらい' }, undefined],
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
    expect([readable.assessment.status, cardOf(readable).action]).toEqual(['waiting', 'から確認できます']);
    expect(cardOf(reply({ promised: '大型連休明けくらい' })).action).toContain('大型連休明けくらい');
  });
});

describe('what else stands on a card', () => {
  const cardOf = cardMaker(today, 'ja');
  const unread = (field: Field, code: ProblemCode = 'unreadable-value') => ({
    problems: [{ field, key: field, code, found: '水曜と第2木曜' }],
  });

  test.each<[why: string, said: Said, asks: boolean]>([
    ['on the day of the interview', { date: '2026-12-01' }, true],
    ['on the day, after its hour', { date: '2026-12-01', rest: { time: '10:00' } }, true],
    ['on the day after', { date: '2026-11-30' }, true],
    ['not later', { date: '2026-11-29' }, false],
    ['not when something is written down', { date: '2026-11-30', promised: '未定' }, false],
    ['not before', { date: '2026-12-02' }, false],
    ['not when the result has come', { date: '2026-11-30', rest: { answered: true } }, false],
  ])('asks what they said %s', (_, said, asks) => {
    const { evening, afterwards } = wordsOf('ja').sidebar;
    // Without an hour no one but the user knows whether it is over.
    const asked = said.date === '2026-12-01' && said.rest?.time === undefined ? afterwards : evening;
    expect(cardOf(reply(said)).asks).toBe(asks ? asked : undefined);
  });

  test.each<[what: string, said: Said, isShown: boolean]>([
    ['closed days that are not read', { promised: '12/7まで', rest: unread('closed-weekdays') }, true],
    ['a closure that is not read', { promised: '12/7まで', rest: unread('closures') }, true],
    ['a way of contact, which moves no date', { promised: '12/7まで', rest: unread('contact') }, false],
    ['two companies', { promised: '12/7まで', rest: unread('company', 'different-values') }, true],
    ['two addresses', { promised: '3営業日以内', rest: unread('mail', 'different-values') }, true],
    ['two places, which no letter goes to', { rest: unread('place', 'different-values') }, false],
    ['a plan that comes too early', { promised: '12/7まで', rest: unread('ask-on', 'plan-too-early') }, true],
    [
      'a plan that was carried out',
      { promised: '3営業日以内', inquired: ['2026-12-01'], rest: unread('ask-on', 'plan-too-early') },
      false,
    ],
    ['nothing for what is over', { rest: { answered: true, ...unread('closures') } }, false],
  ])('a remark on %s', (_, said, isShown) => {
    expect(cardOf(reply(said)).remark?.includes('水曜と第2木曜') ?? false).toBe(isShown);
  });

  test.each<[when: string, said: Said, sent: string | undefined]>([
    ['asked', { promised: '3営業日以内', inquired: ['2026-11-30'] }, '11/30(月) に問い合わせました'],
    [
      'asked twice',
      { promised: '3営業日以内', inquired: ['2026-11-24', '2026-11-30'] },
      '11/24(火)、11/30(月) に問い合わせました',
    ],
    ['not asked', { promised: '3営業日以内' }, undefined],
    ['answered since', { inquired: ['2026-11-24'], selecting: '2026-11-26' }, undefined],
  ])('says when the company was asked: %s', (_, said, sent) => {
    expect(cardOf(reply(said)).sent).toBe(sent);
  });

  test.each<[said: Said, where: string | undefined]>([
    [{ date: '2026-12-05', rest: { time: '10:00', place: 'オンライン' } }, '面接 10:00 · オンライン'],
    [{ date: '2026-12-05', rest: { time: '10:00' } }, '面接 10:00'],
    [{ date: '2026-12-05', rest: { place: '本社' } }, '場所: 本社'],
    [{ date: '2026-12-01', rest: { place: '本社' } }, '場所: 本社'],
    [{ date: '2026-12-01', rest: { time: '10:00', place: '本社' } }, undefined],
    [{ date: '2026-11-30', rest: { time: '10:00' } }, undefined],
    [{ date: '2026-12-05' }, undefined],
  ])('%j: time and place are %s', (said, where) => {
    expect(cardOf(reply(said)).where).toBe(where);
  });

  test.each<[said: Said, name: string]>([
    [{ rest: { answered: true, result: '通過' } }, '日程調整中'],
    [{ rest: { answered: true, result: '内定', askOn: day('2026-12-10') } }, '返事をする期限'],
    [{ rest: { answered: true, result: '見送り' } }, '終わった選考'],
    [{ date: '2026-12-04', rest: { isBeingMoved: true } }, '日程調整中'],
  ])('%j is called %s', (said, name) => {
    expect(cardOf(reply(said)).statusName).toBe(name);
  });

  test.each<[said: Said, stage: string]>([
    [{ rest: { stage: '一次', answered: true, result: '通過' } }, '一次通過'],
    [{ rest: { stage: '最終', answered: true, result: '内定' } }, '最終'],
    [{ rest: { stage: '一次' } }, '一次'],
  ])('%j: the stage is %s', (said, stage) => {
    expect(cardOf(reply(said)).stage).toBe(stage);
  });

  test.each<[said: Said, isUrgent: boolean]>([
    [{ date: '2026-12-01', rest: { time: '10:00' } }, true],
    [{ promised: '12/7まで' }, false],
    [{ promised: '11/30まで' }, false],
  ])('%j: what to do now stands out: %s', (said, isUrgent) => {
    expect(cardOf(reply(said)).isUrgent).toBe(isUrgent);
  });
});

test.each<[what: string, askOn: string | undefined, record: string[], asked: string | undefined]>([
  ['nothing', '2026-12-04', [], undefined],
  [
    'later',
    '2026-12-04',
    ['12/1(火) メールで12/11(金)まで返事を待ってもらうお願い（今の期限 12/4）'],
    '12/11(金)',
  ],
  ['in English', '2026-12-04', ['Tue 12/1 email: asked for time until 12/11'], '12/11(金)'],
  ['without a limit', undefined, ['12/1(火) メールで12/11(金)まで返事を待ってもらうお願い'], '12/11(金)'],
  ['agreed', '2026-12-11', ['12/1(火) メールで12/11(金)まで返事を待ってもらうお願い'], undefined],
  ['acknowledged', '2026-12-04', ['12/1(火) メールで12/4(金)までに返事をすると連絡'], undefined],
])('an offer for which more time was asked, %s', (_, askOn, record, asked) => {
  const limit = askOn === undefined ? {} : { askOn: day(askOn) };
  const card = cardMaker(today, 'ja')(reply({ rest: { answered: true, result: '内定', ...limit } }));
  expect(card.asked(record)).toBe(asked && wordsOf('ja').sidebar.asked(asked));
});

describe('on the day of an interview', () => {
  const at = (said: Said, minute: number) => cardMaker(today, 'ja')(replyAtMinute(reply(said), minute));
  const two = 14 * 60;

  test.each<[time: string, minute: number, isAhead: boolean]>([
    ['14:00', two - 1, true],
    ['14:00〜15:00', two - 1, true],
    ['午後2時', two - 1, true],
    ['14:00', two, false],
    ['14:00〜15:00', two + 1, false],
    ['未定', 0, false],
  ])('at %s, at the minute %i, it is still to come: %s', (time, minute, isAhead) => {
    const card = at({ date: '2026-12-01', rest: { time, place: '本社' } }, minute);
    expect(card.where).toBe(isAhead ? '場所: 本社' : time === '未定' ? '面接 未定 · 本社' : undefined);
    expect(card).toMatchObject(
      isAhead
        ? {
            status: 'upcoming',
            statusName: 'これからの面接',
            day: undefined,
            action: '今日は 14:00 から面接です。結果の連絡時期を聞いておきましょう',
            asks: undefined,
            left: undefined,
            bar: undefined,
            primary: { id: 'next-interview-card' },
            isUrgent: false,
            review: undefined,
            hasLetters: true,
          }
        : { status: 'waiting', action: 'から確認できます', primary: { id: 'set-promise' }, isUrgent: true },
    );
  });

  test('what the company promised before changes nothing of that', () => {
    const said = { date: '2026-12-01', promised: '12/7まで', rest: { time: '14:00' } };
    expect(at(said, two - 1)).toMatchObject({ status: 'upcoming', bar: undefined });
    expect(at(said, two)).toMatchObject({ status: 'waiting', primary: undefined });
  });

  test('one that is to be moved keeps its day until they answer', () => {
    const moved = { date: '2026-12-01', rest: { time: '14:00', isBeingMoved: true } };
    const { action, primary, day: on } = at(moved, 0);
    expect(on).toBe('12/1(火)');
    expect(action).toBe(wordsOf('ja').sidebar.actions.attendUntilMoved);
    expect(primary?.id).toBe('move-interview');
  });

  test.each<[said: Said]>([
    [{ date: '2026-11-30', rest: { time: '14:00' } }],
    [{ date: '2026-12-01', rest: { time: '14:00', answered: true } }],
    [{ date: '2026-12-02', rest: { time: '14:00' } }],
  ])('another day or a result is as ever: %j', (said) => {
    const one = reply(said);
    expect(replyAtMinute(one, 0)).toBe(one);
  });

  test('the reply is the same object until the hour comes, and after it', () => {
    const one = reply({ date: '2026-12-01', rest: { time: '14:00' } });
    expect(replyAtMinute(one, 0)).toBe(replyAtMinute(one, two - 1));
    expect(replyAtMinute(one, two)).toBe(one);
  });
});

describe('what to do and when', () => {
  const { actions } = wordsOf('ja').sidebar;
  const three = { promised: '3営業日以内' };
  const asked = { ...three, inquired: ['2026-11-24'] };

  test.each<
    [what: string, said: Said, on: string, action: string, day: string | undefined, left: string | undefined]
  >([
    [
      'an interview today',
      { date: '2026-12-01' },
      '2026-12-01',
      actions.wait.inquire,
      '2026-12-11',
      'あと8営業日',
    ],
    [
      'an interview tomorrow',
      { date: '2026-12-02' },
      '2026-12-01',
      actions.attend,
      '2026-12-02',
      'あと1営業日',
    ],
    [
      'a briefing today, which nothing follows',
      { date: '2026-12-01', rest: { stage: '説明会', judged: false } },
      '2026-12-01',
      actions.attendToday(),
      '2026-12-01',
      undefined,
    ],
    [
      'an interview on the Saturday after a Friday',
      { date: '2026-12-05' },
      '2026-12-04',
      actions.attend,
      '2026-12-05',
      undefined,
    ],
    [
      'due today',
      { promised: '12/1まで' },
      '2026-12-01',
      'から確認できます。今日が連絡の期限です',
      '2026-12-04',
      'あと3営業日',
    ],
    [
      'due tomorrow',
      { promised: '12/2まで' },
      '2026-12-01',
      actions.wait.inquire,
      '2026-12-07',
      'あと4営業日',
    ],
    [
      'due yesterday',
      { promised: '11/30まで' },
      '2026-12-01',
      actions.wait.inquire,
      '2026-12-03',
      'あと2営業日',
    ],
    ['asking today', three, '2026-12-01', actions.inquireToday, '2026-12-01', undefined],
    ['asking on a closed day', three, '2026-12-05', actions.inquire, '2026-12-07', 'あと1営業日'],
    ['asking again today', asked, '2026-12-01', actions.followupToday, '2026-12-01', undefined],
    ['asking again on a closed day', asked, '2026-12-05', actions.followup, '2026-12-07', 'あと1営業日'],
    [
      'two inquiries',
      { ...three, inquired: ['2026-11-24', '2026-11-30'] },
      '2026-12-01',
      '問い合わせを二度しました。ほかの選考を進めましょう',
      undefined,
      undefined,
    ],
    [
      'only those who pass, and their day has come',
      { promised: '合格者のみ12/4まで' },
      '2026-12-09',
      '合格者だけに連絡する会社で、区切りの 12/9(水) になりました。ほかの選考を進めましょう',
      undefined,
      undefined,
    ],
    [
      'asking again later',
      { ...three, inquired: ['2026-11-30'] },
      '2026-12-01',
      actions.wait.followup,
      '2026-12-07',
      'あと4営業日',
    ],
    [
      'two inquiries before the time',
      { ...three, inquired: ['2026-11-24', '2026-11-27'] },
      '2026-11-30',
      actions.wait.moveOn,
      '2026-12-01',
      'あと1営業日',
    ],
    [
      'only those who pass',
      { promised: '合格者のみ12/4まで' },
      '2026-12-01',
      actions.wait.moveOn,
      '2026-12-09',
      'あと6営業日',
    ],
    ['asking since two days', three, '2026-12-03', actions.inquireToday, '2026-12-03', '12/1(火) から'],
    [
      'asking through the site',
      { ...three, rest: { contact: ['portal'] } },
      '2026-12-01',
      '今日、問い合わせできます（サイトのメッセージで）',
      '2026-12-01',
      undefined,
    ],
    [
      'asking later, as planned',
      { ...three, rest: { askOn: day('2026-12-04') } },
      '2026-12-01',
      actions.planned,
      '2026-12-04',
      'あと3営業日',
    ],
    [
      'an interview of last year',
      { ...three, date: '2025-11-20' },
      '2026-12-01',
      '2025/11/20(木) の面接です。時間がたっているので、結果がわかったら記録しましょう',
      undefined,
      undefined,
    ],
    [
      'ended by its state',
      { rest: { over: { why: 'ended', words: '辞退' } } },
      '2026-12-01',
      '「辞退」とあるので、この選考の返事待ちは終わりました',
      undefined,
      undefined,
    ],
    [
      'passed by its state',
      { rest: { over: { why: 'passed', words: '一次通過' } } },
      '2026-12-01',
      actions.open.date,
      undefined,
      undefined,
    ],
    [
      'nothing to be judged',
      { rest: { judged: false, stage: '説明会' } },
      '2026-12-01',
      '説明会なので、合否の連絡はありません',
      undefined,
      undefined,
    ],
    ['unreadable', { promised: '大型連休明けくらい' }, '2026-12-01', actions.mend, undefined, undefined],
    [
      'answered with a result',
      { rest: { answered: true, result: '見送り' } },
      '2026-12-01',
      '結果: 見送り',
      undefined,
      undefined,
    ],
    [
      'passed, without a day for the next round',
      { rest: { answered: true, result: '通過' } },
      '2026-12-01',
      actions.open.date,
      undefined,
      undefined,
    ],
    [
      'an offer that is to be answered',
      { rest: { answered: true, result: '内定', askOn: day('2026-12-10') } },
      '2026-12-01',
      actions.open.answer,
      '2026-12-10',
      'あと7営業日',
    ],
    [
      'an offer on the day before its limit',
      { rest: { answered: true, result: '内定', askOn: day('2026-12-10') } },
      '2026-12-09',
      actions.open.answer,
      '2026-12-10',
      'あと1営業日',
    ],
    [
      'an offer on its last day',
      { rest: { answered: true, result: '内定', askOn: day('2026-12-10') } },
      '2026-12-10',
      actions.open.today,
      '2026-12-10',
      undefined,
    ],
    [
      'an offer after its limit',
      { rest: { answered: true, result: '内定', askOn: day('2026-12-10') } },
      '2026-12-11',
      'が返事の期限でした。返事をするか、新しい期限を記録しましょう',
      '2026-12-10',
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
    const { nextActionOn } = one.assessment;
    expect([actionText(one, 'ja'), nextActionOn && formatIsoDay(nextActionOn)]).toEqual([action, next]);
    expect(leftText(one, 'ja') ?? sinceText(one, 'ja')).toBe(left);
  });
});
