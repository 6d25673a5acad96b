import { describe, expect, test } from 'vitest';
import { cardActions, commandOfKey, primaryAction } from '../../../../src/core/views/cards/card-actions';
import { day } from '../../base/calendar/day';
import type { Said } from '../../waiting/status/interview';
import { reply } from './replies';

describe('the one button on a card', () => {
  test.each<[why: string, said: Said, primary: string | undefined]>([
    ['asking is possible', { promised: '3営業日以内' }, 'insert-inquiry-email'],
    ['by phone', { promised: '3営業日以内', rest: { contact: ['phone'] } }, 'insert-phone-script'],
    [
      'by mail too',
      { promised: '3営業日以内', rest: { contact: ['phone', 'mail'] } },
      'insert-inquiry-email',
    ],
    [
      'asking once more',
      { date: '2026-11-02', promised: '3営業日以内', inquired: ['2026-11-20'] },
      'insert-inquiry-email',
    ],
    ['asking is put off', { promised: '3営業日以内', rest: { askOn: day('2026-12-04') } }, 'log-reply'],
    ['the interview was today, and nothing is written down', { date: '2026-12-01' }, 'set-promise'],
    ['it was yesterday', { date: '2026-11-30' }, 'set-promise'],
    ['it was two days ago', { date: '2026-11-29' }, 'log-reply'],
    ['it was yesterday, and they said something', { date: '2026-11-30', promised: '1週間以内' }, undefined],
    ['it was yesterday, and they said nothing', { date: '2026-11-30', promised: '特になし' }, undefined],
    ['their words are not read', { promised: '大型連休明けくらい' }, 'set-promise'],
    ['something else is not read', { promised: '1週間以内', rest: { date: undefined } }, 'doctor'],
    ['an answer is awaited', { promised: '3営業日以内', inquired: ['2026-11-30'] }, 'log-reply'],
    [
      'nobody answers',
      { promised: '3営業日以内', inquired: ['2026-11-24', '2026-11-30'] },
      'close-unanswered',
    ],
    ['the interview is to come', { date: '2026-12-05' }, undefined],
    ['its day is being moved', { date: '2026-12-05', rest: { isBeingMoved: true } }, 'move-interview'],
    [
      'its day was to be moved, and is past',
      { rest: { isBeingMoved: true, over: { why: 'passed', words: '日程調整中（2026-11-20）' } } },
      'move-interview',
    ],
    ['the round was passed', { rest: { answered: true, result: '通過' } }, 'next-round'],
    ['its state says so', { rest: { over: { why: 'passed', words: '一次通過' } } }, 'next-round'],
    [
      'the next round has its note',
      { rest: { answered: true, result: '通過', laterRound: '面接/青葉 二次.md' } },
      undefined,
    ],
    [
      'it was an offer, and its limit has passed',
      { rest: { answered: true, result: '内定', askOn: day('2026-11-30') } },
      undefined,
    ],
    ['it was an offer', { rest: { answered: true, result: '内定' } }, undefined],
    [
      'a hospital says 合格 at the last stage',
      { rest: { answered: true, result: '合格', stage: '最終', company: '若葉病院' } },
      undefined,
    ],
    ['it is over', { rest: { answered: true, result: '見送り' } }, undefined],
  ])('%s', (_, said, primary) => {
    expect(primaryAction(reply(said))).toBe(primary);
    expect(cardActions(reply(said))).not.toContain(primary ?? 'nothing');
  });
});

describe('what the detail of a card offers first', () => {
  test.each([
    ['inquire', { promised: '3営業日以内' }, 'log-inquiry'],
    ['waiting', { date: '2026-11-30', promised: '1週間以内' }, 'insert-review-sheet'],
    ['grace', { date: '2026-11-24', promised: '3営業日以内' }, 'insert-review-sheet'],
    ['inquired', { promised: '3営業日以内', inquired: ['2026-11-30'] }, 'log-still-selecting'],
    ['upcoming', { date: '2026-12-05' }, 'next-interview-card'],
    ['invalid', { promised: '大型連休明けくらい' }, 'doctor'],
    ['closed', { rest: { answered: true } }, 'insert-review-sheet'],
  ] as const)('%s: %j', (status, said, first) => {
    const one = reply(said as Parameters<typeof reply>[0]);
    expect(one.assessment.status).toBe(status);
    expect(cardActions(one)[0]).toBe(first);
  });

  test.each<[stage: string, said: Said, isOffered: boolean]>([
    ['一次面接', { promised: '12/7まで' }, true],
    ['書類選考', { promised: '12/7まで' }, false],
    ['書類選考', { promised: '3営業日以内' }, false],
  ])('after %s, %j, a review of the interview is offered: %s', (stage, said, isOffered) => {
    const actions = cardActions(reply({ ...said, rest: { stage } }));
    expect(actions.includes('insert-review-sheet')).toBe(isOffered);
    expect(actions.length).toBeGreaterThan(2);
  });

  test.each([
    [[], 'insert-inquiry-email', 'insert-phone-script'],
    [['phone'], 'insert-phone-script', 'insert-inquiry-email'],
  ] as const)('both ways of asking, the likelier on the card: %j', (contact, first, other) => {
    const one = reply({ promised: '3営業日以内', rest: { contact } });
    expect(primaryAction(one)).toBe(first);
    expect(cardActions(one)[1]).toBe(other);
  });

  test('an offer whose limit has passed can still be logged', () => {
    const late = reply({ rest: { answered: true, result: '内定', askOn: day('2026-11-30') } });
    expect(cardActions(late)).toContain('log-reply');
  });

  test.each(['内定', '見送り', '辞退', '返事がないまま終了', 'closed without a reply'])(
    'after %s no next round is offered',
    (result) => {
      expect(cardActions(reply({ rest: { answered: true, result } }))).not.toContain('next-round');
    },
  );

  test('the next round is offered until its note is there', () => {
    expect(cardActions(reply({ rest: { answered: true } }))).toContain('next-round');
    const later = reply({ rest: { laterRound: '面接/青葉 二次.md' } });
    expect(later.assessment.status).toBe('closed');
    expect(cardActions(later)).not.toContain('next-round');
  });
});

test.each([
  ['inquiry', { date: '2026-11-30', promised: '1週間以内' }, 'insert-inquiry-email'],
  ['inquiry', { promised: '3営業日以内', rest: { contact: ['phone'] } }, 'insert-phone-script'],
  // A draft for later is a script, too.
  [
    'inquiry',
    { date: '2026-11-30', promised: '1週間以内', rest: { contact: ['phone'] } },
    'insert-phone-script',
  ],
  ['promise', { promised: '3営業日以内' }, 'set-promise'],
  ['log', { promised: '3営業日以内' }, 'log-inquiry'],
  ['reply', { promised: '3営業日以内' }, 'log-reply'],
] as const)('the key for %s on %j runs %s', (key, said, command) => {
  expect(commandOfKey(key, reply(said as Parameters<typeof reply>[0]))).toBe(command);
});

describe('an offer', () => {
  const offer: Said = { rest: { answered: true, result: '内定' } };
  test('has a later limit to log as long as it is not answered', () => {
    expect(cardActions(reply(offer))).toContain('log-extension');
    const accepted: Said = { rest: { answered: true, result: '内定承諾' } };
    const passed: Said = { rest: { answered: true, result: '通過' } };
    for (const other of [accepted, passed, {}])
      expect(cardActions(reply(other))).not.toContain('log-extension');
  });
});
