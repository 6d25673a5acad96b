import { describe, expect, test } from 'vitest';
import { waitBar } from '../../../../src/core/views/cards/wait-bar';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { day } from '../../base/calendar/day';
import { interview, type Said } from '../../waiting/status/interview';
import { reply, today } from './replies';

const three = { promised: '3営業日以内' };

function barOn(said: Said, on: string, policy = defaultSettings.policy) {
  return waitBar(pendingReply(interview(said), policy, day(on)), day(on), 'ja');
}

describe('the wait bar', () => {
  const bar = waitBar(reply({ promised: '3営業日以内' }), today, 'ja');

  test('runs from the interview day to the day on which asking is polite', () => {
    expect([bar?.days, bar?.ends]).toEqual([12, ['11/20(金)', '12/1(火)']]);
  });

  test('marks the days that matter', () => {
    expect(bar?.marks.map(({ kind, at }) => [kind, at])).toEqual([
      ['interview', 0],
      ['deadline', 6],
      ['next', 11],
      ['today', 11],
    ]);
  });

  test('names every closed day, the holiday by its name', () => {
    const closed = bar?.spans.filter(({ kind }) => kind === 'closed');
    expect(closed?.map(({ start, length, title }) => [start, length, title])).toEqual([
      [1, 3, '11/21(土) 土日\n11/22(日) 土日\n11/23(月) 勤労感謝の日'],
      [8, 2, '11/28(土) 土日\n11/29(日) 土日'],
    ]);
  });

  test('says the same in words', () => {
    expect(bar?.label).toBe('11/20(金) 面接、11/26(木) 連絡の期限、12/1(火) から確認できます、12/1(火) 今日');
  });

  test('shows an inquiry, and stretches to today when asking has long been possible', () => {
    const late = waitBar(
      reply({ date: '2026-11-02', promised: '3営業日以内', inquired: ['2026-11-12'] }),
      today,
      'ja',
    );
    expect(late?.marks.map(({ kind }) => kind)).toEqual(['interview', 'deadline', 'asked', 'next', 'today']);
    expect(late?.ends[1]).toBe('12/1(火)');
  });

  test.each([
    ['the interview is still to come', { date: '2026-12-05' }],
    ['it is over', { rest: { answered: true } }],
    ['the date is unreadable', { rest: { date: undefined } }],
  ])('is not drawn when %s', (_, said) => {
    expect(waitBar(reply(said), day('2026-12-01'), 'ja')).toBeUndefined();
  });

  test.each<[what: string, said: Said, days: number, ends: readonly string[], marks: readonly string[]]>([
    [
      'a wait longer than a line of days',
      { date: '2026-07-01', promised: '11/24まで' },
      121,
      ['7/1(水)', '… 12/1(火)'],
      ['interview 0'],
    ],
    [
      'a line that ends long before today, a month after asking became possible',
      { date: '2026-09-05' },
      41,
      ['9/5(土)', '… 12/1(火)'],
      ['interview 0', 'next 10'],
    ],
  ])('cuts %s', (_, said, days, ends, marks) => {
    const bar = barOn(said, '2026-12-01');
    expect([bar?.days, bar?.ends, bar?.isCut]).toEqual([days, ends, true]);
    expect(bar?.marks.map(({ kind, at }) => `${kind} ${at}`)).toEqual(marks);
    expect(bar?.spans.every(({ start, length }) => start + length <= days)).toBe(true);
  });

  test.each<[what: string, said: Said, on: string, ...spans: string[]]>([
    [
      'to the deadline, and the wait after it',
      three,
      '2026-12-01',
      '0+7 11/26(木) 連絡の期限',
      '7+5 12/1(火) から確認できます',
    ],
    [
      'from the day on which it was promised',
      { ...three, promisedOn: '2026-11-24' },
      '2026-12-01',
      '4+4 11/27(金) 連絡の期限',
      '8+5 12/2(水) から確認できます',
    ],
    [
      'from the first promised day',
      { promised: '11/25〜11/27' },
      '2026-12-01',
      '5+3 11/25(水)〜11/27(金) 連絡予定',
      '8+5 12/2(水) から確認できます',
    ],
    [
      'of one day',
      { promised: '11/20まで' },
      '2026-12-01',
      '0+1 11/20(金) 連絡の期限',
      '1+6 11/26(木) から確認できます',
    ],
    [
      'until an answer to an inquiry',
      { ...three, inquired: ['2026-11-30'] },
      '2026-12-01',
      '0+7 11/26(木) 連絡の期限',
      '7+11 12/7(月) からもう一度だけ問い合わせできます',
    ],
    ['without a deadline', { promised: '12/1以降' }, '2026-12-01'],
    ['without a promise', {}, '2026-12-01'],
  ])('shows what was promised %s', (_, said, on, ...spans) => {
    const found = (barOn(said, on)?.spans ?? []).filter(({ kind }) => kind !== 'closed');
    expect(found.map(({ start, length, title }) => `${start}+${length} ${title}`)).toEqual(spans);
    expect(found.map(({ kind }) => kind)).toEqual(['promised', 'grace'].slice(0, spans.length));
  });

  test('shows no wait after the deadline where the settings want none', () => {
    const bar = barOn(three, '2026-12-01', { ...defaultSettings.policy, graceBusinessDays: 0 });
    expect(bar?.spans.map(({ kind }) => kind)).toEqual(['promised', 'closed', 'closed']);
  });

  test.each<[what: string, said: Said, on: string, closed: readonly string[]]>([
    ['the first day is closed', { date: '2026-11-21', promised: '明日まで' }, '2026-11-21', ['0+3']],
    ['the last day is closed, the next day no longer on it', three, '2026-12-05', ['1+3', '8+2', '15+1']],
  ])('ends where the line ends: %s', (_, said, on, closed) => {
    const found = barOn(said, on)?.spans.filter(({ kind }) => kind === 'closed');
    expect(found?.map(({ start, length }) => `${start}+${length}`)).toEqual(closed);
  });

  test.each<[what: string, said: Said, on: string, marks: readonly string[]]>([
    ['on the day of the interview', three, '2026-11-20', ['interview 0', 'deadline 6', 'next 11', 'today 0']],
    [
      'on a deadline that is the interview day',
      { promised: '11/20まで' },
      '2026-11-24',
      ['interview 0', 'deadline 0', 'next 6', 'today 4'],
    ],
    [
      'an inquiry',
      { ...three, inquired: ['2026-11-30'] },
      '2026-12-01',
      ['interview 0', 'deadline 6', 'asked 10', 'next 17', 'today 11'],
    ],
    ['without a deadline', {}, '2026-11-24', ['interview 0', 'next 10', 'today 4']],
  ])('marks the days that matter %s', (_, said, on, marks) => {
    expect(barOn(said, on)?.marks.map(({ kind, at }) => `${kind} ${at}`)).toEqual(marks);
  });

  test.each<[what: string, said: Said, label: string]>([
    [
      'the promised days behind the interview',
      { promised: '11/25〜11/27' },
      '11/20(金) 面接、11/25(水)〜11/27(金) 連絡予定、11/27(金) 連絡の期限、12/2(水) から確認できます、12/1(火) 今日',
    ],
    [
      'no asking while an inquiry is out',
      { ...three, inquired: ['2026-11-30'] },
      '11/20(金) 面接、11/26(木) 連絡の期限、11/30(月) 問い合わせ、12/7(月) からもう一度だけ問い合わせできます、12/1(火) 今日',
    ],
  ])('says in words %s', (_, said, label) => {
    expect(barOn(said, '2026-12-01')?.label).toBe(label);
  });

  test.each<[what: string, said: Said, on: string, days: number, cut: boolean]>([
    ['the longest line', { date: '2026-08-03', promised: '11/24まで' }, '2026-12-01', 121, false],
    ['a day longer', { date: '2026-08-02', promised: '11/24まで' }, '2026-12-01', 121, true],
    ['asking possible for 30 days', { date: '2026-10-20', promised: '10/27まで' }, '2026-11-29', 41, false],
    ['asking possible for 31 days', { date: '2026-10-20', promised: '10/27まで' }, '2026-11-30', 41, true],
  ])('is drawn up to its bounds: %s', (_, said, on, days, cut) => {
    const bar = barOn(said, on);
    expect([bar?.days, bar?.isCut]).toEqual([days, cut]);
    const last = day(said.date ?? '') + days - 1;
    expect(formatIsoDay(cut ? last + 1 : last)).toBe(on);
  });
});
