import { describe, expect, test } from 'vitest';
import { waitBar } from '../../../../src/core/views/cards/wait-bar';
import { day } from '../../base/calendar/day';
import { reply, today } from './replies';

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
      [1, 3, '11/21(土) 週末\n11/22(日) 週末\n11/23(月) 勤労感謝の日'],
      [8, 2, '11/28(土) 週末\n11/29(日) 週末'],
    ]);
  });

  test('says the same in words', () => {
    expect(bar?.label).toBe('11/20(金) 面接、11/26(木) 連絡の期限、12/1(火) から確認してよい、12/1(火) 今日');
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
    ['it would be longer than a line of days', { date: '2026-06-05', promised: '半年以内' }],
    ['asking has been possible for very long', { date: '2026-09-05' }],
  ])('is not drawn when %s', (_, said) => {
    expect(waitBar(reply(said), day('2026-12-01'), 'ja')).toBeUndefined();
  });
});
